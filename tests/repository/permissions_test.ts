import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import project from "../../deno.json" with { type: "json" };
import { PROGRAMS } from "../../src/commands/programs.ts";
import { OWN_NAMES } from "../../src/files/reach.ts";
import { filesBelow } from "./files_below.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** What starts a worker in a browser, where there are no permissions. */
const IN_PAGE = "lab/worker/client.ts";

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
/** Where test patients are sealed and truths lie: closed to all that trains, evaluates, chooses and reports. */
const CLOSED = ["runs/sealed", "runs/sealed/a.npz", "runs/truth", "runs/truth/a.json"];

const ALWAYS_REFUSED: Deno.PermissionDescriptor[] = [
  ...PROTECTED.map(write),
  write("src/main.ts"),
  { name: "net" },
  { name: "net", host: "127.0.0.1" },
  { name: "ffi" },
  { name: "run" },
];

Deno.test("compute reads the project and writes runs and results", () =>
  check("compute", {
    granted: [read("data"), read("runs"), write("runs"), write("results")],
    refused: [
      ...ALWAYS_REFUSED,
      ...CLOSED.map(read),
      read(OUTSIDE),
      write("."),
      write("data"),
      { name: "run", command: "deno" },
      { name: "sys" },
    ],
  }));

Deno.test("files reads anywhere and writes anywhere but among the project's own files", () =>
  check("files", {
    granted: [
      read(OUTSIDE),
      write(OUTSIDE + "anything"),
      ...["runs", "results", "care.npz"].map(write),
    ],
    refused: [
      ...ALWAYS_REFUSED,
      ...CLOSED.flatMap((path) => [read(path), write(path)]),
      ...[...OWN_NAMES, ".ci", ".gitignore"].map(write),
      { name: "run", command: "deno" },
      { name: "sys" },
    ],
  }));

Deno.test("what only scores reads anywhere and writes nothing", () =>
  check("read", {
    granted: [read(OUTSIDE), read("data"), read("runs")],
    refused: [
      ...ALWAYS_REFUSED,
      ...CLOSED.map(read),
      ...["runs", "results", "data", OUTSIDE + "anything"].map(write),
      { name: "write" },
      { name: "run", command: "deno" },
      { name: "sys" },
    ],
  }));

Deno.test("the commands that write nothing have no permission to", () => {
  for (const name of ["evaluate", "audit", "runs"] as const) {
    assert.match(project.tasks[name].command, / -P=read src/);
  }
});

/** Named permission sets of a `deno.json`. */
type Sets = Readonly<Record<string, { readonly run?: unknown; readonly ffi?: unknown }>>;

/** Whether a command runs a set, beside the set-up, in which a child or native code can do anything. */
async function canDoAnything(command: string): Promise<boolean> {
  for (const [run, set] of command.matchAll(/deno (?:run|test)[^&)]* -P=(\w+)/g)) {
    const config = /--config (\S+)/.exec(run)?.[1] ?? "deno.json";
    const { permissions } = JSON.parse(await Deno.readTextFile(`${ROOT}${config}`));
    const { run: programs, ffi } = (permissions as Sets)[set];
    if (set !== "setup" && (programs ?? ffi) !== undefined) return true;
  }
  return false;
}

Deno.test("what starts programs is the test, the set-up, or named as the maintainers'", async () => {
  const readme = await Deno.readTextFile(`${ROOT}src/commands/README.md`);
  const list = /programs of the project's maintainers:[^.]*/.exec(readme)?.[0] ?? "";
  const named = Array.from(list.matchAll(/`([a-z:-]+)`/g), ([, name]) => name);
  const starts: [string, string][] = [
    ...Object.entries(project.tasks).map((
      [name, { command }],
    ): [string, string] => [name, command]),
    ...Object.entries(PROGRAMS).map(([name, { deno }]): [string, string] => [
      name,
      `deno ${deno.join(" ")}`,
    ]),
  ];
  const found: string[] = [];
  for (const [name, command] of starts) if (await canDoAnything(command)) found.push(name);
  assert.deepEqual(named.sort(), found.sort());
});

Deno.test("only the set-up and what starts Deno start programs", async () => {
  const found: string[] = [];
  for (const url of await filesBelow(new URL("../../src/", import.meta.url))) {
    const name = url.pathname.split("/src/")[1];
    if (name.startsWith("lab/built/")) continue; // bundles of what is looked at here
    const code = await Deno.readTextFile(url);
    if (/\bDeno\s*\.\s*Command\b|child_process/.test(code)) {
      found.push(name);
    }
    if (name === IN_PAGE) continue;
    for (const [start] of code.matchAll(/new Worker\([^;]*;/g)) {
      assert.match(start, /deno: \{ permissions: ("none"|WORKER_PERMISSIONS) \}/, url.pathname);
    }
  }
  assert.deepEqual(found, [
    "commands/find_adapter.ts",
    "commands/find_browser.ts",
    "commands/setup.ts",
    "commands/start_deno.ts",
  ]);
});

Deno.test("a selection reads all but the MDP and writes runs and results", () =>
  check("select", {
    granted: [read(OUTSIDE), read("src"), write("runs"), write("results")],
    refused: [
      ...ALWAYS_REFUSED,
      ...CLOSED.map(read),
      read("data/icu_sepsis.npz"),
      write("data"),
      write(OUTSIDE),
    ],
  }));

Deno.test("a cohort is made without reading test patients or truths, and may put them away", () =>
  check("cohort", {
    granted: [
      read(OUTSIDE),
      read("data/icu_sepsis.npz"),
      write(OUTSIDE + "anything"),
      ...[...CLOSED, "runs", "results", "care.csv"].map(write),
    ],
    refused: [
      ...ALWAYS_REFUSED,
      ...CLOSED.map(read),
      ...[...OWN_NAMES, ".ci", ".gitignore"].map(write),
      { name: "run", command: "deno" },
      { name: "sys" },
    ],
  }));

Deno.test("evaluations, predictions and cards are made without simulator, test patients or truths, and written anywhere but among the project's own files", () =>
  check("predict", {
    granted: [
      read(OUTSIDE),
      write(OUTSIDE + "anything"),
      ...["runs", "results", "new.csv"].map(write),
    ],
    refused: [
      ...ALWAYS_REFUSED,
      read("data/icu_sepsis.npz"),
      ...CLOSED.flatMap((path) => [read(path), write(path)]),
      ...[...OWN_NAMES, ".ci", ".gitignore"].map(write),
      { name: "run", command: "deno" },
      { name: "sys" },
    ],
  }));

Deno.test("truths are told without test patients, and nothing is written", () =>
  check("truth", {
    granted: [read(OUTSIDE), read("data"), read("runs/truth"), read("runs/truth/a.json")],
    refused: [
      ...ALWAYS_REFUSED,
      read("runs/sealed"),
      read("runs/sealed/a.npz"),
      ...["runs", "results", "runs/truth", "runs/sealed", OUTSIDE + "anything"].map(write),
      { name: "write" },
      { name: "run", command: "deno" },
      { name: "sys" },
    ],
  }));

Deno.test("an opening alone reads test patients, of whom it changes nothing, and sees no truth", async () => {
  await check("open", {
    granted: [
      read(OUTSIDE),
      read("runs/sealed"),
      read("runs/sealed/a.npz"),
      write(OUTSIDE + "anything"),
      ...["runs", "results", "runs/ledger.jsonl"].map(write),
    ],
    refused: [
      ...ALWAYS_REFUSED,
      ...["data/icu_sepsis.npz", "runs/truth", "runs/truth/a.json"].map(read),
      ...CLOSED.map(write),
      ...[...OWN_NAMES, ".ci", ".gitignore"].map(write),
      { name: "run", command: "deno" },
      { name: "sys" },
    ],
  });
  const openers = Object.entries(project.tasks).filter(([, { command }]) =>
    / -P=open /.test(command)
  );
  assert.deepEqual(openers.map(([name]) => name), ["open-test"]);
});

Deno.test("set-up may start deno and apt-get and write nothing", () =>
  check("setup", {
    granted: [read("src"), { name: "run", command: "deno" }],
    refused: [...ALWAYS_REFUSED, write("runs"), { name: "run", command: "sh" }],
  }));

Deno.test("dev may start deno and write nothing", () =>
  check("dev", {
    granted: [read("src"), { name: "run", command: "deno" }],
    refused: [
      ...ALWAYS_REFUSED,
      read(OUTSIDE),
      ...["runs", "results"].map(write),
      { name: "run", command: "sh" },
      { name: "sys" },
    ],
  }));

Deno.test("the reproduction may start deno and write results", () =>
  check("reproduce", {
    granted: [read("src"), write("results"), { name: "run", command: "deno" }],
    refused: [
      ...ALWAYS_REFUSED,
      read(OUTSIDE),
      write("runs"),
      { name: "run", command: "sh" },
      { name: "sys" },
    ],
  }));

Deno.test("the lab reads the project, answers this machine and writes nothing", () =>
  check("lab", {
    granted: [read("src"), read("data"), read("runs"), { name: "net", host: "127.0.0.1" }],
    refused: [
      ...PROTECTED.map(write),
      ...CLOSED.map(read),
      { name: "net" },
      { name: "ffi" },
      { name: "run" },
      { name: "run", command: "deno" },
      { name: "sys" },
      read(OUTSIDE),
      ...["runs", "results", OUTSIDE + "anything"].map(write),
    ],
  }));

Deno.test("the lab is written anywhere but among the project's own files", () =>
  check("site", {
    granted: [read("src"), write(OUTSIDE + "anything"), write("runs"), write("lab")],
    refused: [
      ...ALWAYS_REFUSED,
      ...CLOSED.flatMap((path) => [read(path), write(path)]),
      ...[...OWN_NAMES, ".ci", ".gitignore"].map(write),
      { name: "run", command: "deno" },
      { name: "sys" },
    ],
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

Deno.test("what takes the picture of the lab writes that alone", () =>
  check("picture", {
    granted: [
      read("src"),
      write("runs/lab-picture"),
      write("results/lab"),
      { name: "net", host: "127.0.0.1" },
    ],
    refused: [
      ...PROTECTED.map(write),
      { name: "net" },
      { name: "ffi" },
      { name: "run" },
      read(OUTSIDE),
      write("runs"),
      write("results"),
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
