/**
 * What a Parquet file says of itself: its columns, and where their parts lie.
 *
 * @module
 */
import {
  type ColumnMetaData,
  type FileMetaData,
  parquetMetadata,
  type SchemaElement,
} from "hyparquet";
import { readRange } from "../../../files/read_bytes.ts";
import { InputError } from "../../../input_error.ts";
import { clipped } from "../../../text/visible.ts";
import { canUnpack, CODECS } from "./codecs.ts";

/** A part of a column: its pages in a row group. */
export interface Chunk {
  /** First byte of its pages in the file. */
  readonly begin: number;
  /** The byte after its last. */
  readonly end: number;
  /** How they are packed. */
  readonly codec: string;
}

/** Rows that lie together. */
export interface RowGroup {
  /** Number of rows. */
  readonly rows: number;
  /** Parts of the columns, in their order. */
  readonly chunks: readonly Chunk[];
}

/** A column of one value a row. */
export interface ParquetColumn {
  /** Its name. */
  readonly name: string;
  /** Its types. */
  readonly element: SchemaElement;
  /** Whether cells may be missing. */
  readonly optional: boolean;
  /** Its number among the file's leaves. */
  readonly leaf: number;
}

/** A file's footer. */
export interface Footer {
  /** Columns of one value a row; nested ones are left out. */
  readonly columns: readonly ParquetColumn[];
  /** Its row groups; their chunks are by leaf. */
  readonly groups: readonly RowGroup[];
  /** Number of rows. */
  readonly rows: number;
}

/** Largest footer in bytes. */
const FOOTER_LIMIT = 2 ** 28;
/** Rows that a file of any size may have, and more a byte: a column of one value takes few. */
const FREE_ROWS = 2 ** 20;
const ROWS_A_BYTE = 2 ** 12;

const damaged = (shown: string, what: string) =>
  new InputError(shown, `damaged Parquet: ${what}, make it again`);

/** The footer as its bytes say it. */
function metadataOf(file: Deno.FsFile, size: number, shown: string): FileMetaData {
  const tail = readRange(file, { offset: Math.max(0, size - 8), length: 8 });
  const magic = new TextDecoder("latin1").decode(tail.subarray(4));
  if (tail.length < 8 || magic !== "PAR1") {
    if (magic === "PARE") throw new InputError(shown, "is encrypted, which cannot be read");
    throw damaged(shown, "it does not end as it begins, so it was cut");
  }
  const length = new DataView(tail.buffer).getUint32(0, true);
  if (length > Math.min(size - 12, FOOTER_LIMIT)) {
    throw damaged(shown, `a footer of ${length} bytes in a file of ${size}`);
  }
  const footer = readRange(file, { offset: size - 8 - length, length: length + 8 });
  try {
    return parquetMetadata(footer, { geoparquet: false });
  } catch {
    throw damaged(shown, "its footer cannot be read");
  }
}

/** The same element; its sizes may be anything in a damaged file. */
function checked(element: SchemaElement): SchemaElement {
  const size = (value: unknown) => typeof value === "number" ? value : undefined;
  return { ...element, type_length: size(element.type_length), scale: size(element.scale) };
}

/** The leaves of a schema, each with its way from the root. */
function leavesOf(schema: readonly SchemaElement[], shown: string): SchemaElement[][] {
  const leaves: SchemaElement[][] = [];
  let next = 1;
  const visit = (way: readonly SchemaElement[]) => {
    const element = schema[next++];
    if (element === undefined || way.length > 64) {
      throw damaged(shown, "its list of columns breaks off");
    }
    const own = [...way, checked(element)];
    const children = Number(element.num_children ?? 0);
    if (children === 0) leaves.push(own);
    for (let i = 0; i < children; i++) visit(own);
  };
  const roots = Number(schema[0]?.num_children ?? 0);
  for (let i = 0; i < roots; i++) visit([]);
  return leaves;
}

function chunkOf(meta: ColumnMetaData | undefined, size: number, where: string): Chunk {
  const data = Number(meta?.data_page_offset);
  // Some writers say 0 where there is no dictionary.
  const begin = Math.min(data, Number(meta?.dictionary_page_offset || data));
  const end = begin + Number(meta?.total_compressed_size);
  if (!(begin >= 4 && end >= begin && end <= size)) {
    throw damaged(where, "its pages lie beyond the file");
  }
  return { begin, end, codec: String(meta!.codec) };
}

/** Refuses what is packed in a way that is not known. */
export function checkCodec({ codec }: Chunk, where: string): void {
  if (canUnpack(codec)) return;
  const name = codec === "undefined" ? "an unknown codec" : codec;
  throw new InputError(where, `packed by ${name}, expected one of ${CODECS.join(", ")}`);
}

/**
 * Reads a file's footer.
 *
 * @param file The open file.
 * @param shown Its name in errors.
 * @throws {InputError} If it is damaged, cut or encrypted.
 */
export async function readFooter(file: Deno.FsFile, shown: string): Promise<Footer> {
  const { size } = await file.stat();
  const metadata = metadataOf(file, size, shown);
  const leaves = leavesOf(metadata.schema, shown);
  const groups = metadata.row_groups.flatMap(({ columns, num_rows }): RowGroup[] => {
    if (columns.length !== leaves.length) throw damaged(shown, "a row group lacks columns");
    const rows = Number(num_rows);
    if (!(rows >= 0 && Number.isSafeInteger(rows))) throw damaged(shown, `a group of ${rows} rows`);
    if (rows === 0) return [];
    const chunks = columns.map(({ meta_data, file_path }, i) => {
      const where = `${shown}: ${clipped(String(leaves[i].at(-1)!.name))}`;
      if (file_path) throw new InputError(where, "lies in another file, expected one file");
      return chunkOf(meta_data, size, where);
    });
    return [{ rows, chunks }];
  });
  const rows = groups.reduce((sum, group) => sum + group.rows, 0);
  if (rows > FREE_ROWS + ROWS_A_BYTE * size) {
    throw damaged(shown, `its ${size} bytes cannot hold ${rows} rows`);
  }
  const columns = leaves.flatMap((way, leaf): ParquetColumn[] => {
    const [element] = way;
    const { name, repetition_type } = element;
    if (way.length > 1 || repetition_type === "REPEATED" || name === undefined) return [];
    return [{ name, element, optional: repetition_type !== "REQUIRED", leaf }];
  });
  return { columns, groups, rows };
}
