import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Asks a program run under a permission set what it may do. */
async function states(set: string, asked: Deno.PermissionDescriptor[]): Promise<string[]> {
  const { success, stdout, stderr } = await new Deno.Command("deno", {
    args: [
      "run",
      "-q",
      "--no-prompt",
      `-P=${set}`,
      "tests/repository/query_permissions.ts",
      JSON.stringify(asked),
    ],
    cwd: ROOT,
  }).output();
  assert.ok(success, new TextDecoder().decode(stderr));
  return JSON.parse(new TextDecoder().decode(stdout));
}

const PROTECTED = ["src", "shaders", "deno.json", "deno.lock", ".git"];
const OUTSIDE = fileURLToPath(new URL("../", `file://${ROOT}`));

/** Checks what a set grants and that it grants nothing of the rest. */
async function check(
  set: string,
  expected: { granted: Deno.PermissionDescriptor[]; refused: Deno.PermissionDescriptor[] },
): Promise<void> {
  const asked = [...expected.granted, ...expected.refused];
  const found = await states(set, asked);
  asked.forEach((descriptor, i) => {
    const granted = i < expected.granted.length;
    const what = `${set}: ${JSON.stringify(descriptor)} is ${found[i]}`;
    assert.equal(found[i] === "granted", granted, what);
  });
}

const write = (path: string): Deno.PermissionDescriptor => ({ name: "write", path });
const read = (path: string): Deno.PermissionDescriptor => ({ name: "read", path });
const ALWAYS_REFUSED: Deno.PermissionDescriptor[] = [
  ...PROTECTED.map(write),
  write("src/cli/start.ts"),
  { name: "net" },
  { name: "net", host: "127.0.0.1" },
  { name: "ffi" },
  { name: "run" },
];

Deno.test("compute reads the project and writes runs and results", () =>
  check("compute", {
    granted: [read("data"), write("runs"), write("results")],
    refused: [
      ...ALWAYS_REFUSED,
      read(OUTSIDE),
      write("."),
      write("data"),
      { name: "run", command: "deno" },
      { name: "sys" },
    ],
  }));

Deno.test("files reads and writes anywhere but in the program", () =>
  check("files", {
    granted: [read(OUTSIDE), write(OUTSIDE + "anything"), write("runs"), write("data")],
    refused: [...ALWAYS_REFUSED, { name: "run", command: "deno" }, { name: "sys" }],
  }));

Deno.test("a selection reads all but the MDP and writes runs and results", () =>
  check("select", {
    granted: [read(OUTSIDE), read("src"), write("runs"), write("results")],
    refused: [...ALWAYS_REFUSED, read("data/icu_sepsis.npz"), write("data"), write(OUTSIDE)],
  }));

Deno.test("set-up may start deno and apt-get and write nothing", () =>
  check("setup", {
    granted: [read("src"), { name: "run", command: "deno" }],
    refused: [...ALWAYS_REFUSED, write("runs"), { name: "run", command: "sh" }],
  }));

Deno.test("what opens a browser reaches this machine alone and writes nothing", () =>
  check("browser", {
    granted: [read("src"), { name: "net", host: "127.0.0.1" }],
    refused: [
      ...PROTECTED.map(write),
      { name: "net" },
      { name: "ffi" },
      { name: "run" },
      read(OUTSIDE),
      write("runs"),
      { name: "run", command: "sh" },
      { name: "run", command: "deno" },
      { name: "sys" },
    ],
  }));

Deno.test("the tests may start deno and leave the program alone", () =>
  check("test", {
    granted: [read(OUTSIDE), write(OUTSIDE + "anything"), { name: "run", command: "deno" }],
    refused: [...ALWAYS_REFUSED, { name: "run", command: "sh" }],
  }));
