/**
 * Python's pickles of plain data, protocols 2 to 5, read without running anything.
 *
 * A pickle is a program for a stack machine that may name any function of Python and call it. This machine knows
 * the opcodes that make numbers, texts, lists, tuples, dicts and sets, and of functions and classes the few it is
 * given; any other is refused by its name where it is named, before anything is made of it. Opcodes, memo and stack
 * are bounded, so that a small file cannot grow.
 *
 * None is null, an int a number or, beyond 2^53, a bigint, bytes are a Uint8Array, a list is an array, a tuple
 * a frozen array, a dict a Map, a set a Set.
 *
 * @module
 */
import type { InputError } from "../input_error.ts";
import { clipped } from "../text/visible.ts";
import { type PickleBytes, pickleBytes } from "./pickle_bytes.ts";

/** An error that says what is wrong with what an opcode asks for. */
export type PickleFault = (what: string) => InputError;

/** A function or class that pickles may name. */
export interface PickleGlobal {
  /** Module and name, such as `collections.OrderedDict`. */
  readonly name: string;
  /** What a call of it makes; without it, it can be named only. */
  readonly call?: (args: readonly unknown[], fault: PickleFault) => unknown;
}

/** What a pickle may hold beside plain data. */
export interface PickleOptions {
  /** File and entry, for errors. */
  readonly where: string;
  /** The functions and classes it may name. */
  readonly globals: ReadonlyMap<string, PickleGlobal>;
  /** What should have been saved, for the error that names a foreign function. */
  readonly expected: string;
  /** What a persistent id stands for. */
  readonly persistent: (id: unknown, fault: PickleFault) => unknown;
}

/** Most opcodes: each makes at most one value. */
const MOST_OPCODES = 2 ** 21;

interface Machine extends PickleOptions {
  readonly bytes: PickleBytes;
  readonly stack: unknown[];
  /** Heights of the stack at its marks. */
  readonly marks: number[];
  readonly memo: Map<number, unknown>;
}

const BROKEN = "the pickle takes what was never put there: the file is damaged";

/** Takes the top of the stack, which is never a mark. */
function pop({ stack, marks, bytes }: Machine): unknown {
  if (stack.length <= (marks.at(-1) ?? 0)) throw bytes.fault(BROKEN);
  return stack.pop();
}

/** The top of the stack, left there. */
function top(machine: Machine): unknown {
  const value = pop(machine);
  machine.stack.push(value);
  return value;
}

/** Takes all above the last mark, and the mark. */
function popMark({ stack, marks, bytes }: Machine): unknown[] {
  const mark = marks.pop();
  if (mark === undefined) throw bytes.fault(BROKEN);
  return stack.splice(mark);
}

function popMany(machine: Machine, count: number): unknown[] {
  return Array.from({ length: count }, () => pop(machine)).reverse();
}

/** A function or class by name, if pickles may name it. */
function named({ globals, expected, bytes }: Machine, name: string): PickleGlobal {
  const known = globals.get(name);
  if (known) return known;
  throw bytes.fault(`names ${clipped(name)}, which is not run: expected ${expected}`);
}

function isGlobal({ globals }: Machine, value: unknown): value is PickleGlobal {
  const { name } = (value ?? {}) as Partial<PickleGlobal>;
  return name !== undefined && globals.get(name) === value;
}

function reduce(machine: Machine): void {
  const { stack, bytes } = machine;
  const [target, args] = popMany(machine, 2);
  if (!isGlobal(machine, target) || target.call === undefined) {
    throw bytes.fault("calls what is no function that may be called");
  }
  if (!Array.isArray(args)) throw bytes.fault("calls a function with no tuple of arguments");
  stack.push(target.call(args, bytes.fault));
}

function append(machine: Machine, items: readonly unknown[]): void {
  const list = top(machine);
  if (!Array.isArray(list) || Object.isFrozen(list)) {
    throw machine.bytes.fault("appends to what is no list");
  }
  for (const item of items) list.push(item);
}

const KEYS = ["string", "number", "bigint", "boolean"];

function setItems(machine: Machine, items: readonly unknown[]): void {
  const { fault } = machine.bytes;
  const dict = top(machine);
  if (!(dict instanceof Map)) throw fault("sets a key of what is no dict");
  if (items.length % 2 !== 0) throw fault("sets a key without a value");
  for (let i = 0; i < items.length; i += 2) {
    if (!KEYS.includes(typeof items[i])) throw fault("a key that is neither text nor number");
    dict.set(items[i], items[i + 1]);
  }
}

function addItems(machine: Machine, items: readonly unknown[]): void {
  const set = top(machine);
  if (!(set instanceof Set)) throw machine.bytes.fault("adds to what is no set");
  for (const item of items) set.add(item);
}

/** Attributes of an object: those of an OrderedDict (PyTorch's `_metadata`) are left out, others have none. */
function build(machine: Machine): void {
  const state = pop(machine);
  if (top(machine) instanceof Map && state instanceof Map) return;
  throw machine.bytes.fault("sets attributes of what is no dict");
}

function recall({ memo, stack, bytes }: Machine, index: number): void {
  if (!memo.has(index)) {
    throw bytes.fault(`recalls value ${index}, which was not kept: the file is damaged`);
  }
  stack.push(memo.get(index));
}

/** Names of opcodes that call functions in ways that plain data never need. */
const FOREIGN: Readonly<Record<number, string>> = {
  0x6f: "OBJ",
  0x81: "NEWOBJ",
  0x92: "NEWOBJ_EX",
  0x82: "EXT1",
  0x83: "EXT2",
  0x84: "EXT4",
  0x97: "NEXT_BUFFER",
  0x98: "READONLY_BUFFER",
};

type Opcode = (machine: Machine) => void;
const pushing = (make: (machine: Machine) => unknown): Opcode => (machine) => {
  machine.stack.push(make(machine));
};
const keeping = (index: (machine: Machine) => number): Opcode => (machine) => {
  machine.memo.set(index(machine), top(machine));
};
const tupleOf = (items: unknown[]) => Object.freeze(items);
const textOf = (width: 1 | 4 | 8) => pushing(({ bytes }) => bytes.text(bytes.unsigned(width)));
const bytesOf = (width: 1 | 4 | 8) =>
  pushing(({ bytes }) => bytes.take(bytes.unsigned(width)).slice());

const OPCODES: Readonly<Record<string, Opcode>> = {
  "(": ({ marks, stack }) => marks.push(stack.length),
  "N": pushing(() => null),
  "\x88": pushing(() => true),
  "\x89": pushing(() => false),
  "J": pushing(({ bytes }) => bytes.signed(4)),
  "K": pushing(({ bytes }) => bytes.unsigned(1)),
  "M": pushing(({ bytes }) => bytes.unsigned(2)),
  "\x8a": pushing(({ bytes }) => bytes.signed(bytes.unsigned(1))),
  "\x8b": pushing(({ bytes }) => bytes.signed(bytes.unsigned(4))),
  "G": pushing(({ bytes }) => bytes.float()),
  "X": textOf(4),
  "\x8c": textOf(1),
  "\x8d": textOf(8),
  "B": bytesOf(4),
  "C": bytesOf(1),
  "\x8e": bytesOf(8),
  "\x96": bytesOf(8),
  "]": pushing(() => []),
  "l": pushing(popMark),
  "a": (machine) => append(machine, [pop(machine)]),
  "e": (machine) => append(machine, popMark(machine)),
  ")": pushing(() => tupleOf([])),
  "t": pushing((machine) => tupleOf(popMark(machine))),
  "\x85": pushing((machine) => tupleOf(popMany(machine, 1))),
  "\x86": pushing((machine) => tupleOf(popMany(machine, 2))),
  "\x87": pushing((machine) => tupleOf(popMany(machine, 3))),
  "}": pushing(() => new Map()),
  "s": (machine) => setItems(machine, popMany(machine, 2)),
  "u": (machine) => setItems(machine, popMark(machine)),
  "\x8f": pushing(() => new Set()),
  "\x90": (machine) => addItems(machine, popMark(machine)),
  "\x91": pushing((machine) => new Set(popMark(machine))),
  "0": (machine) => pop(machine),
  "1": (machine) => popMark(machine),
  "q": keeping(({ bytes }) => bytes.unsigned(1)),
  "r": keeping(({ bytes }) => bytes.unsigned(4)),
  "\x94": keeping(({ memo }) => memo.size),
  "h": (machine) => recall(machine, machine.bytes.unsigned(1)),
  "j": (machine) => recall(machine, machine.bytes.unsigned(4)),
  "c": pushing((machine) => named(machine, `${machine.bytes.line()}.${machine.bytes.line()}`)),
  "i": (machine) => {
    named(machine, `${machine.bytes.line()}.${machine.bytes.line()}`);
    throw machine.bytes.fault("opcode INST, expected plain data");
  },
  "\x93": pushing((machine) => {
    const names = popMany(machine, 2);
    if (!names.every((name) => typeof name === "string")) throw machine.bytes.fault(BROKEN);
    return named(machine, names.join("."));
  }),
  "R": reduce,
  "b": build,
  "Q": pushing((machine) => machine.persistent(pop(machine), machine.bytes.fault)),
  // A frame's length only helps those who read ahead.
  "\x95": ({ bytes }) => bytes.unsigned(8),
};

const [STOP, PROTO] = [0x2e, 0x80];

/**
 * Reads a pickle.
 *
 * @param content The pickle, to its last byte.
 * @param options What it may name, and its name in errors.
 * @returns The value: plain data, and what `globals` and `persistent` made.
 * @throws {InputError} If it names anything else, is damaged, of protocol 0, 1 or beyond 5, or too large.
 */
export function unpickle(content: Uint8Array, options: PickleOptions): unknown {
  const bytes = pickleBytes(content, options.where);
  const machine: Machine = { ...options, bytes, stack: [], marks: [], memo: new Map() };
  const first = bytes.opcode();
  const protocol = first === PROTO ? bytes.unsigned(1) : null;
  if (protocol === null || protocol < 2 || protocol > 5) {
    throw bytes.fault(
      `${
        protocol === null ? "no pickle" : `pickle protocol ${protocol}`
      }, expected protocol 2 to 5`,
    );
  }
  for (let count = 1; count < MOST_OPCODES; count++) {
    const code = bytes.opcode();
    if (code === STOP) {
      const value = pop(machine);
      const rest = content.length - bytes.at;
      if (rest > 0) throw bytes.fault(`${rest} bytes after the end of the pickle, expected none`);
      if (machine.stack.length > 0) throw bytes.fault(BROKEN);
      return value;
    }
    const run = OPCODES[String.fromCharCode(code)];
    if (run === undefined) {
      const name = FOREIGN[code] ?? `0x${code.toString(16).padStart(2, "0")}`;
      throw bytes.fault(`opcode ${name}, expected those of plain data in protocols 2 to 5`);
    }
    run(machine);
  }
  throw bytes.fault(
    `more than ${MOST_OPCODES} opcodes, expected fewer: save tensors, not lists of numbers`,
  );
}
