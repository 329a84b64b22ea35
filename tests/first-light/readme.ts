/**
 * The page about first light, made of the committed numbers alone.
 *
 * @module
 */
import {
  type Check,
  type Interval,
  type Judgement,
  NARROW_CHANCE,
  type Share,
  type Values,
} from "./judge.ts";
import { CLONING, COMPARED, LAST_STEP, SEEDS, SURVIVAL_TOLERANCE } from "./protocol.ts";
import type { Records, RunRecord, ScoreRow } from "./records.ts";

/** A number with four digits, or with `digits` after the point; nothing if there is none. */
function shown(value: number | undefined, digits?: number): string {
  if (value === undefined) return "";
  return digits === undefined ? String(Number(value.toPrecision(4))) : value.toFixed(digits);
}

function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function shownShare({ inside, of }: Share): string {
  return of === 0 ? "" : `${inside} of ${of}`;
}

function shownInterval(interval: Interval | null, digits?: number): string {
  return interval ? `${shown(interval.low, digits)} to ${shown(interval.high, digits)}` : "";
}

function shownValues(values: Values, digits?: number): string[] {
  return SEEDS.map((seed) => shown(values[String(seed)], digits));
}

const SEED_HEADS = (of: string) => SEEDS.map((seed) => `${of} ${seed}`);

/** Each list of words once, comma between. */
const joined = (record: Readonly<Record<string, string>>) =>
  Object.entries(record).map(([key, value]) => `${key} ${value}`).join(", ");

function runRow({ source, seed, steps, transitions, ...run }: RunRecord): string[] {
  const places = run.trainers.map(({ kernel_hash: _, ...trainer }) => joined(trainer));
  return [
    source,
    String(seed),
    steps === LAST_STEP ? String(steps) : `**${steps}** of ${LAST_STEP}`,
    String(transitions),
    `\`${run.dataset_sha256.slice(0, 12)}\``,
    joined(run.versions),
    places.join("; then "),
  ];
}

function metricsTable(checks: readonly Check[]): string {
  const head = [
    "step",
    "metric",
    ...SEED_HEADS("PyTorch"),
    "allowed",
    ...SEED_HEADS("ours"),
    "verdict",
    "in narrow range",
    ...SEED_HEADS("untrained"),
  ];
  return markdownTable(
    head,
    checks.map(({ step, check, pytorch, allowed, webgpu, verdict, narrow, untrained }) => [
      String(step),
      check.replaceAll("_", " "),
      ...shownValues(pytorch),
      shownInterval(allowed),
      ...shownValues(webgpu),
      verdict,
      narrow ? shownShare(narrow.webgpu) : "",
      ...shownValues(untrained.values),
    ]),
  );
}

/** Survival needs five digits. */
const DIGITS = 5;

function scoresTable(checks: readonly Check[]): string {
  const head = [
    "model",
    "what",
    ...SEED_HEADS("PyTorch"),
    "allowed",
    ...SEED_HEADS("ours"),
    "mean PyTorch",
    "mean ours",
    "verdict",
    ...SEED_HEADS("untrained"),
    "untrained's verdict",
  ];
  return markdownTable(
    head,
    checks.map(({ model, check, pytorch, allowed, webgpu, verdict, untrained }) => [
      model,
      check.replaceAll("_", " "),
      ...shownValues(pytorch, DIGITS),
      shownInterval(allowed, DIGITS),
      ...shownValues(webgpu, DIGITS),
      shown(pytorch.mean, DIGITS),
      shown(webgpu.mean, DIGITS),
      verdict,
      ...shownValues(untrained.values, DIGITS),
      untrained.verdict,
    ]),
  );
}

function referenceTable(scores: readonly ScoreRow[]): string {
  return markdownTable(
    ["policy", "greedy survival", "stochastic survival", "KL(clinician \\|\\| policy)"],
    scores.filter(({ source }) => source === "reference").map((row) => [
      row.model,
      shown(row.greedy_survival, DIGITS),
      shown(row.stochastic_survival, DIGITS),
      shown(row.divergence, DIGITS),
    ]),
  );
}

/** Where ours stand, in a sentence. */
function stateOf(runs: readonly RunRecord[]): string {
  const standing = SEEDS.map((seed) => {
    const run = runs.find((one) => one.source === "webgpu" && one.seed === seed);
    return `seed ${seed} ${
      run ? `has taken ${run.steps} of ${LAST_STEP} steps` : "is not there yet"
    }`;
  });
  return `Of ours, ${standing.join(", ")}.`;
}

const COMMANDS = `\`\`\`sh
for K in ${SEEDS.join(" ")}; do
  deno task collect --behaviour clinician --episodes 50000 --seed $K --out runs/first-light/clinician-$K.npz
  python3 tests/first-light/train_torch.py runs/first-light/clinician-$K.npz --seed $K --out runs/first-light/torch-$K
  deno task train configs/first-light.yaml --set dataset.seed=$K --seeds $K --out runs/first-light/webgpu-$K --resume
done
deno task first-light
\`\`\``;

const READING =
  `Metrics are means over the 100 steps up to the one named. PyTorch has its own random numbers for
weights and batches, so no two trainings agree to more than chance.

- **verdict**: "within the range of PyTorch's seeds widened by a fifth" read as from 0.8 times the least to 1.2 times the
  greatest value of PyTorch's three seeds. It tells a wrong factor from chance.
- **in narrow range**: how many of our values are in the range with a fifth of its own *width* more at each end, the other
  reading of those words. Three seeds span little: of normal values of one and the same distribution a fourth lies in there with
  probability ${NARROW_CHANCE}. So it cannot judge a single number, but the share of all of them is a sharp test.
- \`pass\`: all three seeds; \`open\`: no seed fails, but not all are there; \`fail\`: a seed is outside.
- **untrained** is the network that our training of this seed begins with, on its first 100 batches. It must not pass.`;

/**
 * Writes the page.
 *
 * @param records The committed numbers.
 * @param judgement What they come to.
 */
export function readmeOf({ runs, scores }: Records, judgement: Judgement): string {
  const { checks, webgpu, narrow, untrained } = judgement;
  const metrics = checks.filter((check) => check.narrow);
  const scored = checks.filter((check) => !check.narrow);
  const refused = Object.entries(untrained).map(([model, { pass, fail, open }]) =>
    `${model} ${fail} of ${pass + fail + open}`
  );
  const shareOf = ({ inside, of }: Share) => `${inside} of ${of}`;
  const expected = Math.round(NARROW_CHANCE * narrow.webgpu.of);
  return `# First light

Four models, ${LAST_STEP} steps each, on 50,000 episodes of clinicians' care, three seeds: ours in WGSL beside PyTorch's on the same
\`.npz\`. Made by \`deno task first-light\` of what these commands left in \`runs/first-light/\`:

${COMMANDS}

The command takes in what is there, keeps what is committed of the rest, and an interrupted training goes on with \`--resume\`.

## Where it stands

${stateOf(runs)}

- Checks of ours: ${webgpu.pass} passed, ${webgpu.fail} failed, ${webgpu.open} open, of ${checks.length}.
- Values of metrics in the narrow ranges: ours ${
    shareOf(narrow.webgpu)
  } (${expected} expected by chance), the untrained
  network's ${shareOf(narrow.untrained)}.
- Checks that an untrained network fails, as it must: ${refused.join(", ")}.

${
    markdownTable(
      ["training", "seed", "steps", "transitions", "dataset SHA-256", "versions", "ran on"],
      runs.map(runRow),
    )
  }

## How to read it

${READING}

## Metrics

${
    COMPARED.models.map((model) =>
      `### ${model}\n\n${metricsTable(metrics.filter((check) => check.model === model))}`
    ).join("\n\n")
  }

## Exact scores at ${LAST_STEP} steps

The mean survival of the greedy policies is to lie within ${SURVIVAL_TOLERANCE} of PyTorch's, over the seeds both have. The clone is to
be within ${CLONING.divergence} nats of the clinicians (KL(clinician || clone), states weighed by the clinicians' occupancy), its
greedy policy within ${CLONING.greedy} and its stochastic one within ${CLONING.stochastic} of the clinicians' own survival:

${referenceTable(scores)}

Survival alone proves nothing: a random network scores about as much as random care, which is about as much as clinicians'.

${scoresTable(scored)}

## Files

\`runs.json\` says what was trained on what, \`metrics.csv\` has every thousandth step and \`scores.csv\` the exact scores (the last
checkpoint's, whose step is given); \`checks.json\` and this page are made of these three, which a test repeats.
`;
}
