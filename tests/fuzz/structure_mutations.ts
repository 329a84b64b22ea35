/**
 * Mutations of files that keep what a reader checks first: checksums, lengths and syntax are those of the changed
 * content, so that the checks behind them are reached.
 *
 * @module
 */
import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import { hashArrays } from "../../src/files/array_hash.ts";
import { type NpyArray, npyArray } from "../../src/files/npy.ts";
import { type Arrays, npyOf, zipOf } from "../bad_input/good_input.ts";
import type { Dice } from "./dice.ts";
import { oddJson } from "./odd_values.ts";

const NUMBERS = [
  NaN,
  Infinity,
  -Infinity,
  -1,
  -0,
  0.5,
  2,
  255,
  256,
  65_535,
  2 ** 31,
  2 ** 52,
  1e300,
];

/** One element replaced, or the array shortened or lengthened. */
function oddArray({ dtype, shape, data }: NpyArray, dice: Dice): NpyArray {
  const own = data.slice();
  if (dice.oneIn(4)) {
    const length = dice.below(2 * own.length + 2);
    const longer = new (data.constructor as { new (n: number): typeof data })(length);
    for (let i = 0; i < length; i++) longer[i] = own[i % Math.max(1, own.length)] ?? 0;
    return npyArray(longer, { dtype });
  }
  const number = dice.pick(NUMBERS);
  const isWhole = dtype.endsWith("int64");
  if (own.length > 0) {
    own[dice.below(own.length)] = isWhole
      ? Math.trunc(Number.isFinite(number) ? number % 2 ** 53 : 7)
      : number;
  }
  return npyArray(own, { dtype, shape });
}

/** A header's text edited, its length kept. */
function oddHeader(npy: Uint8Array<ArrayBuffer>, dice: Dice): Uint8Array<ArrayBuffer> {
  const end = 10 + npy[8] + 256 * npy[9];
  const text = new TextDecoder("latin1").decode(npy.subarray(10, end));
  const [find, replace] = dice.pick<[RegExp, string]>([
    [
      /'descr': '[^']*'/,
      `'descr': '${dice.pick(["<f2", ">i8", "|b1", "<U9", "|O", "<f8", "|u1"])}'`,
    ],
    [/False/, dice.pick(["True", "None", "False, 'x': True"])],
    [/\([^)]*\)/, dice.pick(["()", "(0,)", "(1, 1)", "(4294967296,)", "(-1,)", "(9999999, 999)"])],
    [/\([^)]*\)/, `(${"1, ".repeat(30)})`],
    [/\{/, dice.pick(["", "[", "{{"])],
    [/, \}/, ""],
  ]);
  const edited = text.replace(find, replace).trimEnd().slice(0, text.length - 1)
    .padEnd(text.length - 1) + "\n";
  const result = npy.slice();
  result.set(new TextEncoder().encode(edited).subarray(0, end - 10), 10);
  return result;
}

/**
 * An archive of arrays with one thing changed, its CRC-32s right.
 *
 * @param arrays The good arrays.
 * @param dice What changes.
 * @param sealed Whether an array `sha256` over the others is made anew.
 */
export function oddArchive(arrays: Arrays, dice: Dice, sealed = false): Uint8Array<ArrayBuffer> {
  const all = new Map(arrays);
  const names = [...all.keys()];
  const name = dice.pick(names);
  const kind = dice.below(5);
  if (kind === 0) all.delete(name);
  if (kind === 1) all.set(dice.pick(names), all.get(name)!);
  if (kind >= 2) all.set(name, oddArray(all.get(name)!, dice));
  if (sealed && dice.below(4) > 0) {
    all.delete("sha256");
    all.set("sha256", npyArray(Uint8Array.fromHex(hashArrays(all))));
  }
  const entries = [...all].map(([one, array]) => [`${one}.npy`, npyOf(array)] as const);
  const changed = entries.map(([one, npy]) =>
    [
      kind === 4 && one === `${name}.npy` && dice.oneIn(2) ? `${one}x` : one,
      kind === 3 && one === `${name}.npy` ? oddHeader(npy, dice) : npy,
    ] as const
  );
  return zipOf(Object.fromEntries(changed));
}

/**
 * A safetensors file whose header is changed, its CRC-32s right.
 *
 * @param bytes The good file.
 * @param dice What changes.
 */
export function oddTensors(bytes: Uint8Array, dice: Dice): Uint8Array<ArrayBuffer> {
  const length = Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true));
  const data = bytes.subarray(8 + length);
  let header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length)));
  const metadata = header.__metadata__ as Record<string, string>;
  const inner = dice.pick(["network", "config", "step", "seed", "diverged_at", "format", "none"]);
  if (inner in metadata && dice.below(3) > 0) {
    metadata[inner] = JSON.stringify(oddJson([JSON.parse(metadata[inner])], dice)[0]) ?? "";
  } else {
    header = oddJson(header, dice);
  }
  const own = header.__metadata__;
  if (typeof own === "object" && own !== null && typeof own.crc32 === "string") {
    const { crc32: sums, ...rest } = own as Record<string, string>;
    const sorted = Object.entries(rest).sort(([a], [b]) => a < b ? -1 : 1);
    const sum = crc32(JSON.stringify(sorted)).toString(16).padStart(8, "0");
    own.crc32 = [...sums.split(" ").slice(0, -1), sum].join(" ");
  }
  const text = new TextEncoder().encode(JSON.stringify(header));
  const result = new Uint8Array(8 + text.length + data.length);
  new DataView(result.buffer).setBigUint64(0, BigInt(text.length), true);
  result.set(text, 8);
  result.set(data, 8 + text.length);
  return result;
}

/** JSON with one value or key changed, indented or not as the good one. */
export function oddJsonText(text: string, dice: Dice): string {
  const changed = oddJson([JSON.parse(text)], dice)[0];
  return `${JSON.stringify(changed, null, text.includes("\n  ") ? 2 : 0) ?? "null"}\n`;
}

/** A selection with one value or key changed, and the SHA-256 of what it then says. */
export function oddSelection(text: string, dice: Dice): string {
  const { format, sha256: _, ...content } = JSON.parse(text);
  const { content: changed } = oddJson({ content }, dice);
  const sha256 = createHash("sha256").update(JSON.stringify(changed) ?? "").digest("hex");
  return `${JSON.stringify({ format, sha256, ...changed }, null, 2)}\n`;
}

/** Lines of JSON, one of them changed. */
export function oddJsonLines(text: string, dice: Dice): string {
  const lines = text.trimEnd().split("\n");
  const at = dice.below(lines.length);
  lines[at] = JSON.stringify(oddJson([JSON.parse(lines[at])], dice)[0]) ?? "null";
  return `${lines.join("\n")}\n`;
}
