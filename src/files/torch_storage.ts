/**
 * PyTorch's storages, flat runs of elements of one type, and the tensors that are views of them.
 *
 * @module
 */
import type { PickleFault } from "./pickle.ts";

/** Element types of tensors, by PyTorch's names. */
export type TorchDtype =
  | "float32"
  | "float64"
  | "float16"
  | "bfloat16"
  | "int64"
  | "int32"
  | "int16"
  | "int8"
  | "uint8"
  | "bool";

/** Elements as they are held: float16 and bfloat16 as float32, int64 as exact doubles, bool as 0 and 1. */
export type TorchData =
  | Float32Array
  | Float64Array
  | Int32Array
  | Int16Array
  | Int8Array
  | Uint8Array;

/** A tensor of a file of PyTorch's. */
export interface TorchTensor {
  /** Its element type in the file. */
  readonly dtype: TorchDtype;
  /** Sizes of the axes; empty for a scalar. */
  readonly shape: readonly number[];
  /** The elements in C order, whatever the strides in the file. */
  readonly data: TorchData;
}

/** A type of storage. */
export interface StorageKind {
  /** Its element type. */
  readonly dtype: TorchDtype;
  /** Bytes of an element. */
  readonly width: number;
  /** Room for elements. */
  readonly make: new (length: number) => TorchData;
  /** The element at a byte; NaN-free integers beyond 2^53 come rounded. */
  readonly read: (view: DataView, at: number, little: boolean) => number;
}

const word = new DataView(new ArrayBuffer(4));
function bfloat16(view: DataView, at: number, little: boolean): number {
  word.setUint16(0, view.getUint16(at, little));
  return word.getFloat32(0);
}

/** The types of storages by the names of their classes. */
export const STORAGES: Readonly<Record<string, StorageKind>> = {
  FloatStorage: {
    dtype: "float32",
    width: 4,
    make: Float32Array,
    read: (view, at, little) => view.getFloat32(at, little),
  },
  DoubleStorage: {
    dtype: "float64",
    width: 8,
    make: Float64Array,
    read: (view, at, little) => view.getFloat64(at, little),
  },
  HalfStorage: {
    dtype: "float16",
    width: 2,
    make: Float32Array,
    read: (view, at, little) => view.getFloat16(at, little),
  },
  BFloat16Storage: { dtype: "bfloat16", width: 2, make: Float32Array, read: bfloat16 },
  LongStorage: {
    dtype: "int64",
    width: 8,
    make: Float64Array,
    read: (view, at, little) => Number(view.getBigInt64(at, little)),
  },
  IntStorage: {
    dtype: "int32",
    width: 4,
    make: Int32Array,
    read: (view, at, little) => view.getInt32(at, little),
  },
  ShortStorage: {
    dtype: "int16",
    width: 2,
    make: Int16Array,
    read: (view, at, little) => view.getInt16(at, little),
  },
  CharStorage: { dtype: "int8", width: 1, make: Int8Array, read: (view, at) => view.getInt8(at) },
  ByteStorage: {
    dtype: "uint8",
    width: 1,
    make: Uint8Array,
    read: (view, at) => view.getUint8(at),
  },
  BoolStorage: {
    dtype: "bool",
    width: 1,
    make: Uint8Array,
    read: (view, at) => Number(view.getUint8(at) !== 0),
  },
};

/** A storage that was read. */
export interface TorchStorage {
  /** Its type. */
  readonly kind: StorageKind;
  /** Its bytes. */
  readonly bytes: Uint8Array;
  /** Whether numbers have their least byte first. */
  readonly little: boolean;
}

/** A tensor's place in its storage, in elements. */
export interface TorchView {
  /** First element. */
  readonly offset: number;
  /** Sizes of the axes. */
  readonly size: readonly number[];
  /** Steps along the axes; 0 repeats. */
  readonly stride: readonly number[];
}

/** Most axes of a tensor, as PyTorch's own. */
const MOST_AXES = 64;

const isCounts = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.every((count) => Number.isSafeInteger(count) && count >= 0);

/**
 * Checks a view against its storage before room is made for it.
 *
 * @param storage The storage.
 * @param view Offset, sizes and strides as a file has them.
 * @param options `room`: bytes that the elements may take; `fault` makes errors.
 * @returns The view and the number of its elements.
 * @throws {InputError} If it leaves its storage or repeats elements beyond the room.
 */
export function checkView(
  { kind, bytes }: TorchStorage,
  { offset, size, stride }: { offset: unknown; size: unknown; stride: unknown },
  { room, fault }: { room: number; fault: PickleFault },
): TorchView & { readonly length: number } {
  if (
    !isCounts([offset]) || !isCounts(size) || !isCounts(stride) || size.length !== stride.length
  ) {
    throw fault(
      "a tensor whose offset, sizes and strides are no whole numbers that fit each other",
    );
  }
  if (size.length > MOST_AXES) {
    throw fault(`a tensor of ${size.length} axes, expected at most ${MOST_AXES}`);
  }
  const first = offset as number;
  const length = size.includes(0) ? 0 : size.reduce((a, b) => a * b, 1);
  const last = size.reduce((sum, count, axis) => sum + (count - 1) * stride[axis], first);
  const elements = bytes.length / kind.width;
  if (length > 0 && !(last < elements)) {
    throw fault(
      `a tensor that reaches to element ${last} of its storage, expected less than ${elements}`,
    );
  }
  if (!(length * kind.make.prototype.BYTES_PER_ELEMENT <= room)) {
    throw fault(`tensors of more elements than a file of this size may repeat: ${length} in one`);
  }
  return { offset: first, size, stride, length };
}

/**
 * A view's elements in C order.
 *
 * @param storage The storage.
 * @param view A view that was checked.
 * @param fault Makes errors.
 * @throws {InputError} If an integer is no exact double.
 */
export function gather(
  { kind, bytes, little }: TorchStorage,
  { offset, size, stride, length }: TorchView & { readonly length: number },
  fault: PickleFault,
): TorchData {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const data = new kind.make(length);
  const index = new Array(size.length).fill(0);
  let from = offset;
  for (let to = 0; to < length; to++) {
    const value = kind.read(view, from * kind.width, little);
    if (kind.dtype === "int64" && !Number.isSafeInteger(value)) {
      throw fault(
        `int64 ${view.getBigInt64(from * kind.width, little)}, expected at most 2^53 - 1`,
      );
    }
    data[to] = value;
    for (let axis = size.length - 1; axis >= 0; axis--) {
      from += stride[axis];
      if (++index[axis] < size[axis]) break;
      from -= stride[axis] * size[axis];
      index[axis] = 0;
    }
  }
  return data;
}
