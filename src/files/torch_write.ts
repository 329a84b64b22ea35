/**
 * State dicts as files that PyTorch's `torch.load(FILE, weights_only=True)` reads.
 *
 * @module
 */
import { writeFileAtomic, type WriteOptions } from "./atomic_write.ts";
import type { Tensor, TensorData } from "./safetensors.ts";
import { zipPieces } from "./zip_write.ts";

const utf8 = new TextEncoder();

/** Classes of storages by what holds the elements. */
function storageClass(data: TensorData): string {
  if (data instanceof Float32Array) return "FloatStorage";
  if (data instanceof Float64Array) return "DoubleStorage";
  if (data instanceof Int32Array) return "IntStorage";
  if (data instanceof Uint8Array) return "ByteStorage";
  throw new RangeError(
    "Cannot write unsigned integers of 32 bits: PyTorch has no storage for them",
  );
}

/** Pickle's opcodes, protocol 2, for what a state dict needs. */
const mark = "(";
const global = (module: string, name: string) => `c${module}\n${name}\n`;
const emptyDict = `${global("collections", "OrderedDict")})R`;

function bytesOf(opcodes: string): Uint8Array {
  return Uint8Array.from(opcodes, (code) => code.charCodeAt(0));
}

function text(value: string): Uint8Array[] {
  const content = utf8.encode(value);
  const length = new Uint8Array(5);
  length[0] = "X".charCodeAt(0);
  new DataView(length.buffer).setUint32(1, content.length, true);
  return [length, content];
}

function integer(value: number): Uint8Array {
  const bytes = new Uint8Array(10);
  bytes.set([0x8a, 8]);
  new DataView(bytes.buffer).setBigInt64(2, BigInt(value), true);
  return bytes;
}

const integers = (
  values: readonly number[],
) => [bytesOf(mark), ...values.map(integer), bytesOf("t")];

/** A tensor as the call that PyTorch rebuilds it with. */
function tensorPickle({ shape, data }: Tensor, key: number): Uint8Array[] {
  const strides = shape.map((_, axis) => shape.slice(axis + 1).reduce((a, b) => a * b, 1));
  return [
    bytesOf(`${global("torch._utils", "_rebuild_tensor_v2")}${mark}${mark}`),
    ...text("storage"),
    bytesOf(global("torch", storageClass(data))),
    ...text(String(key)),
    ...text("cpu"),
    integer(data.length),
    bytesOf("tQ"),
    integer(0),
    ...integers(shape),
    ...integers(strides),
    bytesOf(`\x89${emptyDict}tR`),
  ];
}

function* entries(
  tensors: ReadonlyMap<string, Tensor>,
): Generator<[string, Uint8Array[]]> {
  const all = [...tensors];
  for (const [name, { shape, data }] of all) {
    if (shape.reduce((a, b) => a * b, 1) === data.length) continue;
    throw new RangeError(`Cannot shape ${name}: ${data.length} elements as (${shape})`);
  }
  const pickle = [
    bytesOf(`\x80\x02${emptyDict}${mark}`),
    ...all.flatMap(([name, tensor], key) => [...text(name), ...tensorPickle(tensor, key)]),
    bytesOf("u."),
  ];
  yield ["archive/data.pkl", pickle];
  yield ["archive/byteorder", [utf8.encode("little")]];
  for (const [key, [, { data }]] of all.entries()) {
    yield [`archive/data/${key}`, [new Uint8Array(data.buffer, data.byteOffset, data.byteLength)]];
  }
  yield ["archive/version", [utf8.encode("3\n")]];
}

/**
 * Writes a state dict, an OrderedDict of tensors by name, atomically. The same tensors in the same order make the
 * same bytes.
 *
 * @param path The file.
 * @param tensors The tensors by name, in the file's order.
 * @param options The file's kind, and a signal to give up.
 * @throws {InputError} If the file cannot be written.
 * @throws {RangeError} If a shape does not fit its data, an element type has no storage or the file would exceed 4 GiB.
 */
export async function writeTorchFile(
  path: string,
  tensors: ReadonlyMap<string, Tensor>,
  options: WriteOptions = {},
): Promise<void> {
  await writeFileAtomic(path, zipPieces(entries(tensors), { compress: false }), options);
}
