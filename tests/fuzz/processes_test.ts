import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { contentsOf, type Files, writeFiles } from "../bad_input/bad_input.ts";
import { CONFIG, configWith, mdpFile } from "../bad_input/good_input.ts";
import { RUN } from "../bad_input/trained_run.ts";
import { withFolder } from "../with_folder.ts";
import { mutated } from "./fuzz.ts";
import { KINDS } from "./kinds.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const SEED = 30;
const PROCESSES = 80;

/** Memory that a process may map for writing, less than 1 GiB of it to be touched. */
const BYTES = 2 ** 30;
/** What V8 maps for a worker beside, and leaves untouched: 0.9 GiB of a training that holds 90 MB. */
const WORKER_BYTES = 2 ** 29;
/** Seconds of a processor. */
const SECONDS = 10;

/** A command on a mutated file. */
interface Use {
  /** Name of the file's kind. */
  readonly kind: string;
  /** The command with its permission set. */
  readonly script: readonly [set: string, name: string];
  /** Its arguments, in a folder `@`. */
  readonly args: string;
  /** Other files, and where the mutated one goes. */
  readonly files: Files;
  /** Whether lines that say what the input is taken for come before the error, which may speak of the rows then. */
  readonly notes?: true;
  /** Where the mutated file goes (default: where its kind lies). */
  readonly path?: string;
}

const MDP: Files = { "mdp.npz": mdpFile() };
const TRAINED = ["files", "train"] as const;

const USES: readonly Use[] = [
  {
    kind: "dataset (npz)",
    script: TRAINED,
    args: "@/config.yaml --dataset @/data.npz --device cpu --workers 1 --out @/run",
    files: { ...MDP, "config.yaml": CONFIG },
  },
  {
    kind: "MDP (npz)",
    script: ["read", "evaluate"],
    args: "--policy random --mdp @/mdp.npz --json",
    files: {},
  },
  {
    kind: "policy (npz)",
    script: ["read", "evaluate"],
    args: "--policy table:@/policy.npz --mdp @/mdp.npz",
    files: MDP,
  },
  {
    kind: "checkpoint (safetensors)",
    script: ["read", "evaluate"],
    args: "--policy @/model.safetensors --mdp @/mdp.npz",
    files: MDP,
  },
  {
    kind: "dynamics (npz)",
    script: ["files", "convert"],
    args: "@/dynamics.npz @/list.txt --out @/out.npz",
    files: {},
  },
  {
    kind: "manifest (JSON)",
    script: TRAINED,
    args: "--resume --device cpu --workers 1 --out @/run",
    files: RUN,
    path: "run/manifest.json",
  },
  {
    kind: "log of a run (JSON lines)",
    script: TRAINED,
    args: "--resume --device cpu --workers 1 --out @/run",
    files: RUN,
    path: "run/metrics.jsonl",
  },
  {
    kind: "training config (YAML)",
    script: TRAINED,
    args: "@/config.yaml --set steps=2 --device cpu --workers 1 --out @/run",
    files: { ...MDP, "other.yaml": configWith("alpha", "alpha: 1") },
  },
  {
    kind: "mapping (YAML)",
    script: ["cohort", "cohort"],
    args: "import @/care.yaml --out @/cohort",
    files: {},
    notes: true,
  },
  {
    kind: "table (Parquet, delta)",
    script: ["cohort", "cohort"],
    args: "import @/delta.parquet --out @/cohort",
    files: {},
    notes: true,
  },
  {
    kind: "table to be recognised (npz)",
    script: ["cohort", "cohort"],
    args: "import @/own.npz --out @/cohort",
    files: {},
    notes: true,
  },
];

/** The program that limits another's memory and time, where the system has it. */
const LIMITS = await new Deno.Command("prlimit", { args: ["--version"] }).output()
  .then(() => ["prlimit", `--cpu=${SECONDS}`], () => []);

/** Runs a command; it may take so much memory and time and no more. */
async function run({ script: [set, name], args }: Use, folder: string) {
  const bytes = BYTES + (args.includes("--workers") ? WORKER_BYTES : 0);
  const own = ["run", "-q", "--no-prompt", `-P=${set}`, "src/main.ts", name];
  const [program, ...rest] = [
    ...LIMITS,
    ...(LIMITS.length > 0 ? [`--data=${bytes}`] : []),
    ...["deno", ...own],
    ...args.split(" ").map((arg) => arg.replace("@/", `${folder}/`)),
  ];
  const { code, signal, stdout, stderr } = await new Deno.Command(program, {
    args: rest,
    cwd: ROOT,
    env: { INIT_CWD: ROOT },
    stdin: "null",
  }).output();
  const [out, err] = [stdout, stderr].map((bytes) => new TextDecoder().decode(bytes).trim());
  return { code, signal, out, err };
}

/** The input of a use: the first from a number on that is of its kind. */
function inputOf(use: Use, number: number): Uint8Array {
  const index = KINDS.findIndex(({ name }) => name === use.kind);
  assert.ok(index >= 0, use.kind);
  return mutated(SEED, index + KINDS.length * number).bytes;
}

async function checkProcess(number: number): Promise<string> {
  const use = USES[number % USES.length];
  const kind = KINDS.find(({ name }) => name === use.kind)!;
  let ended = "";
  await withFolder(async (folder) => {
    await writeFiles(folder, { ...kind.beside, ...use.files });
    await writeFiles(folder, { [use.path ?? kind.path]: inputOf(use, number) });
    const before = await contentsOf(folder);
    const { code, signal, out, err } = await run(use, folder);
    const what = `process ${number}, ${use.kind}: code ${code}, ${signal}: ${err}`;
    assert.equal(signal, null, what);
    if (code === 0) return void (ended = "accepted");
    assert.equal(code, 2, what);
    // What a table is taken for is said before.
    const lines = err.split("\n");
    assert.match(lines.at(-1)!, /^error: ./, what);
    assert.ok(lines.slice(0, -1).every((line) => use.notes && !/^error|^ /.test(line)), what);
    assert.equal(out, "", what);
    assert.ok(use.notes || err.includes(folder), what);
    assert.deepEqual(await contentsOf(folder), before, `${what}: it left something`);
    ended = "refused";
  });
  return ended;
}

const limited = LIMITS.length > 0 ? "within 1 GiB and 10 s of a processor" : "without limits";

Deno.test(`${PROCESSES} commands on mutated files end with 0 or one line and 2, ${limited}`, async () => {
  const ended: string[] = [];
  const numbers = Array.from({ length: PROCESSES }, (_, i) => i);
  const lane = async () => {
    for (let i = numbers.shift(); i !== undefined; i = numbers.shift()) {
      ended.push(await checkProcess(i));
    }
  };
  await Promise.all([lane(), lane()]);
  assert.equal(ended.length, PROCESSES);
  assert.ok(ended.includes("accepted") && ended.includes("refused"));
});
