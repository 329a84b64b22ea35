import { testTable } from "./bad_input.ts";
import { mdpFile, npyOf, POLICY, zipOf } from "./good_input.ts";

const policy = npyOf(POLICY);

/** A policy's file whose array has some bytes replaced, from `at` on. */
function withBytes(at: number, ...bytes: number[]): Record<string, Uint8Array> {
  const spoiled = policy.slice();
  spoiled.set(bytes, at);
  return { "table.npz": zipOf({ "policy.npy": spoiled }) };
}

/** A policy's file whose header's text is edited, keeping its length. */
function withText(find: string, replace: string): Record<string, Uint8Array> {
  const text = new TextDecoder("latin1").decode(policy.subarray(10, 128));
  const edited = text.replace(find, replace).replace(/ *\n?$/, "").padEnd(text.length - 1) + "\n";
  return withBytes(10, ...new TextEncoder().encode(edited));
}

const mended = { files: { "table.npz": zipOf({ "policy.npy": policy }) } };

testTable({
  kind: "npz header",
  command: "evaluate",
  args: "--policy table:@/table.npz --mdp @/mdp.npz",
  files: { "mdp.npz": mdpFile() },
  cases: [
    {
      name: "no magic number",
      files: withBytes(0, 0x92),
      error: "@/table.npz: policy: is no npy array: it does not begin with \\x93NUMPY",
      mended,
    },
    {
      name: "a newer npy format",
      files: withBytes(6, 4),
      error: "@/table.npz: policy: npy format 4.0, expected 1.0, 2.0 or 3.0",
      mended,
      spawned: true,
    },
    {
      name: "a header longer than the file",
      files: withBytes(8, 0xff, 0xff),
      error: "@/table.npz: policy: damaged npy header: it is longer than the array's bytes",
      mended,
    },
    {
      name: "no dictionary",
      files: withText("{", "["),
      error: "@/table.npz: policy: damaged npy header: expected a Python dictionary",
      mended,
    },
    {
      name: "a missing entry",
      files: withText("'fortran_order': False, ", ""),
      error: "@/table.npz: policy: damaged npy header: expected descr, fortran_order and shape",
      mended,
    },
    {
      name: "an entry twice",
      files: withText("'fortran_order': False", "'descr': '<f8'"),
      error:
        `@/table.npz: policy: damaged npy header near "'descr': '<f8', 'shape': (5, 2", expected descr, fortran_order and shape once each`,
      mended,
    },
    {
      name: "an order that is neither",
      files: withText("False", "'C'"),
      error: "@/table.npz: policy: damaged npy header: fortran_order is neither True nor False",
      mended,
    },
    {
      name: "a shape that is no tuple",
      files: withText("(5, 2)", "10"),
      error:
        `@/table.npz: policy: damaged npy header near "'shape': 10,", expected descr, fortran_order and shape once each`,
      mended,
    },
    {
      name: "a shape beyond all memory",
      files: withText("(5, 2)", "(999999999, 999999999)"),
      error:
        "@/table.npz: policy: shape (999999999, 999999999) is too large, expected what fits a file",
      mended,
    },
    {
      name: "more numbers than the file holds",
      files: withText("(5, 2)", "(6, 2)"),
      error: "@/table.npz: policy: 80 bytes of data, expected 96 for float64 (6, 2)",
      mended,
    },
  ],
});
