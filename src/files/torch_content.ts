/**
 * What files of PyTorch's `torch.save` since 1.6 hold, read without PyTorch and without running anything in them.
 *
 * Such a file is a zip of stored entries below one folder: `data.pkl`, a pickle of plain data and tensors,
 * `data/N`, the storages that tensors are views of, `version`, and since 2.0 `byteorder`. What may stand in the
 * pickle is what a state dict, an optimiser's state and plain data need; the rest is refused by its name.
 *
 * @module
 */
import { InputError } from "../input_error.ts";
import { clipped } from "../text/visible.ts";
import { type PickleFault, type PickleGlobal, unpickle } from "./pickle.ts";
import {
  checkView,
  gather,
  type StorageKind,
  STORAGES,
  type TorchStorage,
  type TorchTensor,
} from "./torch_storage.ts";

/** What a file holds: objects for dicts, arrays for lists, tuples and sets. */
export type TorchValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  | TorchTensor
  | readonly TorchValue[]
  | { readonly [key: string]: TorchValue };

/** Bytes that a tensor's repeated elements may take, beside four times the file's own. */
const REPEATED = 2 ** 26;
/** Most values in a file, those that stand in several places counted as often. */
const MOST_VALUES = 2 ** 21;
/** Most levels of lists and dicts in each other. */
const MOST_LEVELS = 100;

const EXPECTED =
  "tensors, numbers and texts in dicts and lists, as torch.save(model.state_dict(), FILE) writes";

/** How the format before 1.6 begins: a pickle of its magic number. */
const OLD = [0x80, 2, 0x8a, 10, 0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19];

/** Where a storage was when it was saved; it is read into memory wherever that was. */
const DEVICE = /^(cpu|(cuda|mps)(:\d+)?)$/;

/** Bytes of a file that say what it is. */
export const TORCH_HEAD: number = OLD.length;

/**
 * Refuses what is no zip, in words that help.
 *
 * @param head The file's first bytes, {@link TORCH_HEAD} of them if there are as many.
 * @param where The file, for errors.
 * @throws {InputError} If it is of the format before 1.6, or no zip.
 */
export function checkTorchHead(head: Uint8Array, where: string): void {
  if (OLD.every((byte, i) => head[i] === byte)) {
    throw new InputError(
      where,
      "is of PyTorch's format from before 1.6, expected its zip: re-save it with " +
        'torch.save(torch.load("old.pt", map_location="cpu"), "new.pt")',
    );
  }
  if (head[0] === 0x50 && head[1] === 0x4b) return;
  throw new InputError(where, "is no zip, expected a file of torch.save");
}

/** An entry of the file's zip. */
export interface TorchEntry {
  /** Its name. */
  readonly name: string;
  /** Its size, and what reads its content. */
  open(): { readonly size: number; read(): Uint8Array };
}

/** The entries of an archive below its one folder. */
interface Entries {
  /** The content of an entry; null if there is none. */
  read(name: string): Uint8Array | null;
  /** The folder and the file, for errors. */
  readonly where: string;
  /** The file's length in bytes. */
  readonly length: number;
}

function entriesOf(
  all: readonly TorchEntry[],
  { where, length }: { where: string; length: number },
): Entries {
  const pickles = all.filter(({ name }) => /^[^/]*\/data\.pkl$/.test(name));
  if (pickles.length !== 1) {
    throw new InputError(
      where,
      `a zip with ${pickles.length} of data.pkl, expected a file of torch.save`,
    );
  }
  const folder = pickles[0].name.slice(0, -"data.pkl".length);
  const byName = new Map(all.map((entry) => [entry.name, entry]));
  let left = length;
  const read = (name: string): Uint8Array | null => {
    const entry = byName.get(folder + name)?.open();
    if (entry === undefined) return null;
    left -= entry.size;
    if (left < 0) throw new InputError(where, "its entries are packed, expected them stored");
    return entry.read();
  };
  return { where, length, read };
}

/** Whether the file's numbers have their least byte first. */
function isLittle({ read, where }: Entries): boolean {
  const bytes = read("byteorder");
  const order = bytes === null ? "little" : new TextDecoder().decode(bytes);
  if (order === "little" || order === "big") return order === "little";
  throw new InputError(`${where}: byteorder`, `found ${clipped(order)}, expected little or big`);
}

/** Refuses versions of the format that are not known: PyTorch writes 3, and reads 1 to 10. */
function checkVersion({ read, where }: Entries): void {
  const bytes = read("version");
  const version = bytes === null ? "none" : new TextDecoder().decode(bytes).trim();
  if (/^([1-9]|10)$/.test(version)) return;
  throw new InputError(`${where}: version`, `found ${clipped(version)}, expected 1 to 10`);
}

/** What the pickle of one file may name, and what its persistent ids stand for. */
function vocabulary(entries: Entries) {
  const little = isLittle(entries);
  const contents = new Map<string, Uint8Array>();
  const storages = new Set<unknown>();
  const tensors = new Set<unknown>();
  let room = REPEATED + 4 * entries.length;

  const kinds = new Map<unknown, StorageKind>();
  const globals = new Map<string, PickleGlobal>();
  const know = (global: PickleGlobal) => globals.set(global.name, global);

  const persistent = (id: unknown, fault: PickleFault): TorchStorage => {
    const [tag, type, key, device, count] = Array.isArray(id) && id.length === 5 ? id : [];
    const kind = kinds.get(type);
    if (tag !== "storage" || kind === undefined || typeof key !== "string") {
      throw fault("a persistent id that is no storage's");
    }
    if (typeof device !== "string" || !DEVICE.test(device)) {
      throw fault(`a storage on ${clipped(String(device))}, expected cpu, cuda:N or mps`);
    }
    const bytes = contents.get(key) ?? entries.read(`data/${key}`);
    if (bytes === null) throw fault(`storage ${clipped(key)} is not in the file`);
    if (typeof count !== "number" || bytes.length !== count * kind.width) {
      const expected = `${clipped(String(count))} elements of ${kind.dtype}`;
      throw fault(`storage ${clipped(key)} has ${bytes.length} bytes, expected ${expected}`);
    }
    contents.set(key, bytes);
    const storage = { kind, bytes, little };
    storages.add(storage);
    return storage;
  };

  for (const [name, kind] of Object.entries(STORAGES)) {
    const global = { name: `torch.${name}` };
    know(global);
    kinds.set(global, kind);
  }
  know({
    name: "collections.OrderedDict",
    call: (args, fault) => {
      if (args.length === 0) return new Map();
      throw fault("an OrderedDict made of arguments, expected it to be filled by its items");
    },
  });
  know({
    name: "torch._utils._rebuild_tensor_v2",
    call: (args, fault): TorchTensor => {
      const [storage, offset, size, stride, , , metadata] = args;
      if (!storages.has(storage)) throw fault("a tensor without a storage");
      if (args.length < 6 || args.length > 7) {
        throw fault(`a tensor of ${args.length} arguments, expected 6 or 7`);
      }
      if (metadata instanceof Map && metadata.size > 0) {
        throw fault("a conjugated or negated tensor, expected a plain one: save tensor.clone()");
      }
      const own = storage as TorchStorage;
      const view = checkView(own, { offset, size, stride }, { room, fault });
      const data = gather(own, view, fault);
      room -= data.byteLength;
      const tensor = { dtype: own.kind.dtype, shape: view.size, data };
      tensors.add(tensor);
      return tensor;
    },
  });
  know({
    name: "torch._utils._rebuild_parameter",
    call: ([tensor], fault) => {
      if (tensors.has(tensor)) return tensor;
      throw fault("a parameter that is no tensor");
    },
  });
  return { globals, persistent, tensors };
}

/** Plain data of what a pickle holds; counts what stands in several places as often. */
function plain(root: unknown, tensors: ReadonlySet<unknown>, where: string): TorchValue {
  let count = 0;
  const visit = (value: unknown, level: number): TorchValue => {
    if (++count > MOST_VALUES) throw new InputError(where, `holds more than ${MOST_VALUES} values`);
    if (level > MOST_LEVELS) {
      throw new InputError(
        where,
        `lists and dicts more than ${MOST_LEVELS} levels deep, or in themselves`,
      );
    }
    const all = (items: Iterable<unknown>) => Array.from(items, (item) => visit(item, level + 1));
    if (value instanceof Map) {
      const entries = [...value].map(([key, item]) =>
        [String(key), visit(item, level + 1)] as const
      );
      const object = Object.fromEntries(entries);
      if (Object.keys(object).length === value.size) return object;
      throw new InputError(where, "a dict with two keys of the same text");
    }
    if (Array.isArray(value) || value instanceof Set) return all(value);
    const isPlain = value === null || value instanceof Uint8Array || tensors.has(value) ||
      typeof value !== "object";
    if (isPlain) return value as TorchValue;
    throw new InputError(where, `a class or storage by itself, expected ${EXPECTED}`);
  };
  return visit(root, 0);
}

/**
 * What a file of `torch.save` holds: state dicts, states of optimisers, and plain data around them. Tensors come in C
 * order, whatever their strides; a parameter is its tensor; attributes of OrderedDicts are left out.
 *
 * @param all The entries of its zip.
 * @param file `where`, the file for errors, and its `length` in bytes.
 * @returns What was saved.
 * @throws {InputError} If it is damaged, or names a function, class or element type beyond those of plain data and
 * dense tensors; if views leave their storages or repeat their elements far beyond the file's size; if an int64 is
 * beyond 2^53 - 1.
 */
export function torchContent(
  all: readonly TorchEntry[],
  { where, length }: { readonly where: string; readonly length: number },
): TorchValue {
  const entries = entriesOf(all, { where, length });
  checkVersion(entries);
  const { globals, persistent, tensors } = vocabulary(entries);
  const place = `${where}: data.pkl`;
  const value = unpickle(entries.read("data.pkl")!, {
    where: place,
    globals,
    persistent,
    expected: EXPECTED,
  });
  return plain(value, tensors, place);
}

/**
 * Whether a value of a file is a tensor.
 *
 * @param value The value.
 */
export function isTorchTensor(value: TorchValue): value is TorchTensor {
  const { data, shape, dtype } = (value ?? {}) as Partial<TorchTensor>;
  return ArrayBuffer.isView(data) && typeof dtype === "string" && Array.isArray(shape) &&
    shape.reduce((a, b) => a * b, 1) === data.length;
}
