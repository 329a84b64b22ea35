/**
 * One mutated file, read: a value or a refusal in one line that names it, for no more memory than its size explains.
 *
 * @module
 */
import { allocatedBytes } from "./allocations.ts"; // First: it counts what the others ask for.
import { inflatedBytes } from "../../src/files/inflate.ts";
import { InputError } from "../../src/input_error.ts";
import { messageLine } from "../../src/text/visible.ts";
import { BYTE_MUTATIONS } from "./byte_mutations.ts";
import { diceOf } from "./dice.ts";
import { type FileKind, KINDS, layOut } from "./kinds.ts";

/** Bytes that reading a small file may ask for whatever it says: the bundled MDP is among them. */
const FREE_BYTES = 64 * 2 ** 20;
/** Bytes a byte of the file: deflated numbers, their copies as doubles, texts as UTF-16. */
const RATIO = 40;

/** What became of an input. */
export interface Outcome {
  /** The kind of file. */
  readonly kind: string;
  /** How it was changed. */
  readonly mutation: string;
  /** Whether it was read, refused, or brought a fault to light. */
  readonly ended: "accepted" | "refused" | "fault";
  /** What was said of it. */
  readonly message: string;
}

/** An input. */
export interface Mutated {
  /** The kind of file. */
  readonly kind: FileKind;
  /** How it was changed. */
  readonly mutation: string;
  /** The file. */
  readonly bytes: Uint8Array;
}

/**
 * Makes an input; the same seed and number make the same one.
 *
 * @param seed Seed of all inputs.
 * @param input The input's number.
 */
export function mutated(seed: number, input: number): Mutated {
  const dice = diceOf(seed, input);
  const kind = KINDS[input % KINDS.length];
  if (dice.oneIn(2)) {
    const changed = kind.change(dice);
    const bytes = typeof changed === "string" ? new TextEncoder().encode(changed) : changed;
    return { kind, mutation: "meaning", bytes };
  }
  const names = Object.keys(BYTE_MUTATIONS);
  const mutation = dice.pick(names);
  const other = dice.pick(KINDS).good;
  return { kind, mutation, bytes: BYTE_MUTATIONS[mutation](kind.good, dice, other) };
}

/** Why a refusal is not as it should be; null if it is. */
function wrongRefusal(error: unknown, names: readonly string[]): string | null {
  if (!(error instanceof InputError)) return `threw ${(error as Error)?.stack ?? error}`;
  if (!names.some((name) => error.message.includes(name))) {
    return `named no file: ${messageLine(error.message)}`;
  }
  const what = error.message.slice(error.where.length);
  if (!/\w/.test(what)) return `said nothing of ${error.where}`;
  return null;
}

/**
 * Reads an input.
 *
 * @param input The input.
 * @param folder An empty folder.
 */
export async function readMutated(
  { kind, mutation, bytes }: Mutated,
  folder: string,
): Promise<Outcome> {
  const path = await layOut(kind, folder, bytes);
  const before = allocatedBytes() + inflatedBytes();
  let ended: Outcome["ended"] = "accepted";
  let message = "";
  try {
    await kind.read(folder, path);
  } catch (error) {
    const wrong = wrongRefusal(error, [folder, kind.path]);
    ended = wrong === null ? "refused" : "fault";
    message = wrong ?? messageLine((error as Error).message);
  }
  const asked = allocatedBytes() + inflatedBytes() - before;
  if (asked > FREE_BYTES + RATIO * bytes.length) {
    ended = "fault";
    message = `asked for ${asked} bytes for a file of ${bytes.length}; ${message}`;
  }
  return { kind: kind.name, mutation, ended, message };
}
