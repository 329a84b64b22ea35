/**
 * The page about first light, made of the committed numbers alone.
 *
 * @module
 */
import { meanSd } from "../../src/evaluation/mean_sd.ts";
import { agreementsOf } from "./agreement.ts";
import { type Check, devicesIn, type Judgement, type Total } from "./judge.ts";
import { CLONING, COMPARED, DEVICES, LAST_STEP, SEEDS, SURVIVAL_TOLERANCE } from "./protocol.ts";
import { type Interval, NARROW_CHANCE, type Share, type Values } from "./ranges.ts";
import type { CourseRow, MetricRow, Records, RunRecord, ScoreRow } from "./records.ts";

type Device = typeof DEVICES[number];

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

/** What our devices are called. */
const NAMES: Readonly<Record<string, string>> = {
  pytorch: "PyTorch",
  webgpu: "WebGPU",
  cpu: "CPU",
};

function metricsTable(checks: readonly Check[], devices: readonly string[]): string {
  const head = [
    "step",
    "metric",
    ...SEED_HEADS("PyTorch"),
    "allowed",
    ...devices.flatMap((one) => [...SEED_HEADS(NAMES[one]), "verdict", "in narrow range"]),
    ...SEED_HEADS("untrained"),
  ];
  return markdownTable(
    head,
    checks.map(({ step, check, pytorch, allowed, found }) => [
      String(step),
      check.replaceAll("_", " "),
      ...shownValues(pytorch),
      shownInterval(allowed),
      ...devices.flatMap((one) => {
        const { values, verdict, narrow } = found[one];
        return [...shownValues(values), verdict, shownShare(narrow!)];
      }),
      ...shownValues(found.untrained.values),
    ]),
  );
}

/** From here on a clone no longer learns much, and its survival only swings. */
const COURSE_FROM = 5000;

/** Survival needs five digits. */
const DIGITS = 5;

function scoresTable(checks: readonly Check[], devices: readonly string[]): string {
  const columns = [...devices, "untrained"];
  const head = [
    "model",
    "what",
    ...SEED_HEADS("PyTorch"),
    "mean",
    "allowed",
    ...columns.flatMap((one) => [...SEED_HEADS(NAMES[one] ?? one), "mean", "verdict"]),
  ];
  return markdownTable(
    head,
    checks.map(({ model, check, pytorch, allowed, found }) => [
      model,
      check.replaceAll("_", " "),
      ...shownValues(pytorch, DIGITS),
      shown(pytorch.mean, DIGITS),
      shownInterval(allowed, DIGITS),
      ...columns.flatMap((one) => {
        const { values, verdict } = found[one];
        return [...shownValues(values, DIGITS), shown(values.mean, DIGITS), verdict];
      }),
    ]),
  );
}

/** How far two of our devices are from each other, or nothing if there is one alone. */
function agreementSection(metrics: readonly MetricRow[], devices: readonly Device[]): string {
  if (devices.length < 2) return "";
  const [one, other] = devices;
  const rows = agreementsOf(metrics, [one, other]).map(({ model, seed, steps, difference, at }) => [
    model,
    String(seed),
    String(steps.at(-1)),
    difference.toExponential(1),
    `${at.metric.replaceAll("_", " ")} at ${at.step}`,
  ]);
  const head = ["model", "seed", "both have up to step", "largest difference", "found in"];
  return `
## ${NAMES[one]} beside ${NAMES[other]}

Our trainers draw the same weights and batches, so that rounding alone tells them apart: the largest relative difference of any
metric at any thousandth step.

${markdownTable(head, rows)}
`;
}

function courseTable(course: readonly CourseRow[]): string {
  const steps = [5000, 10_000, 15_000, LAST_STEP];
  const lines = new Map<string, Map<number, number>>();
  for (const { source, model, seed, step, greedy_survival } of course) {
    const line = `${NAMES[source]} | ${model} | ${seed}`;
    lines.set(line, (lines.get(line) ?? new Map()).set(step, greedy_survival));
  }
  return markdownTable(
    ["training", "model", "seed", ...steps.map((step) => `at ${step}`)],
    [...lines].map(([line, values]) => [
      ...line.split(" | "),
      ...steps.map((step) => shown(values.get(step), DIGITS)),
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

/** Where a device's trainings stand, and what they come to. */
function stateOf(device: Device, runs: readonly RunRecord[], total: Total): string {
  const { pass, fail, open, narrow } = total;
  const standing = SEEDS.map((seed) => {
    const run = runs.find((one) => one.source === device && one.seed === seed);
    return `seed ${seed} ${run ? `${run.steps} of ${LAST_STEP} steps` : "not there yet"}`;
  });
  const expected = Math.round(NARROW_CHANCE * narrow.of);
  return `- ${NAMES[device]}: ${standing.join(", ")}. Of ${
    pass + fail + open
  } checks ${pass} passed, ${fail} failed,
  ${open} are open; ${narrow.inside} of ${narrow.of} values of metrics are in the narrow ranges (by chance ${expected} would be).`;
}

/** How often a clone's greedy policy is outside of what is allowed at the end, by source. */
function cloneSwing(course: readonly CourseRow[], checks: readonly Check[]): string {
  const { allowed } = checks.find(({ model, check }) =>
    model === "bc" && check === "greedy_survival"
  )!;
  if (!allowed) return "";
  const rows = course.filter(({ model, step }) => model === "bc" && step >= COURSE_FROM);
  const of = (source: string) => {
    const all = rows.filter((row) => row.source === source).map((row) => row.greedy_survival);
    if (all.length < 2) return [];
    const { mean, sd } = meanSd(all);
    const outside = all.filter((value) => value < allowed.low || value > allowed.high).length;
    return [
      `- ${NAMES[source]}: ${outside} of ${all.length} outside, mean ${shown(mean, DIGITS)}, ` +
      `standard deviation ${shown(sd!, DIGITS)}`,
    ];
  };
  return `Clones from step ${COURSE_FROM} on, held against what is allowed at the end (${
    shownInterval(allowed, DIGITS)
  }):

${["pytorch", ...DEVICES].flatMap(of).join("\n")}
`;
}

/** The checks that a device fails, one line each. */
function failures(checks: readonly Check[], devices: readonly Device[]): string {
  const lines = devices.flatMap((device) =>
    checks.filter(({ found }) => found[device].verdict === "fail").map((one) => {
      const values = shownValues(one.found[device].values, DIGITS).filter((value) => value !== "");
      return `- **Failed** on ${NAMES[device]}: ${one.model} ${
        one.check.replaceAll("_", " ")
      } at ` +
        `${one.step}: ${values.join(", ")}; allowed ${shownInterval(one.allowed, DIGITS)}.\n`;
    })
  );
  return lines.join("");
}

/** What untrained networks come to. */
function untrainedState(untrained: Judgement["untrained"]): string {
  const totals = Object.entries(untrained);
  const failed = totals.map(([model, { pass, fail, open }]) =>
    `${model} ${fail} of ${pass + fail + open}`
  );
  const sum = (key: keyof Share) => totals.reduce((all, [, { narrow }]) => all + narrow[key], 0);
  return `- An untrained network fails checks of every model, as it must: ${failed.join(", ")}; ${
    sum("inside")
  } of ${sum("of")}
  values are in the narrow ranges.`;
}

/** The commands; of every device there is a training of. */
function commands(devices: readonly Device[]): string {
  const train = devices.map((device) =>
    "  deno task train configs/first-light.yaml --set dataset.seed=$K --seeds $K " +
    `--out runs/first-light/${device}-$K --device ${device} --resume`
  );
  return `\`\`\`sh
mkdir -p runs/first-light
for K in ${SEEDS.join(" ")}; do
  deno task collect --behaviour clinician --episodes 50000 --seed $K --out runs/first-light/clinician-$K.npz
  python3 tests/first-light/train_torch.py runs/first-light/clinician-$K.npz --seed $K --out runs/first-light/torch-$K
${train.join("\n")}
done
deno task dev first-light
\`\`\``;
}

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
export function readmeOf(records: Records, judgement: Judgement): string {
  const { runs, metrics, scores, course } = records;
  const { checks, untrained } = judgement;
  const devices = devicesIn(records);
  const ofMetrics = checks.filter(({ narrow }) => narrow !== undefined);
  const ofScores = checks.filter(({ narrow }) => narrow === undefined);
  const head = [
    "training",
    "seed",
    "steps",
    "transitions",
    "dataset SHA-256",
    "versions",
    "ran on",
  ];
  return `# First light

Four models, ${LAST_STEP} steps each, on 50,000 episodes of clinicians' care, three seeds: ours beside PyTorch's on the same \`.npz\`.
Made by \`deno task dev first-light\` of what these commands left in \`runs/first-light/\`:

${commands(devices)}

The last command takes in what is there and keeps what is committed of the rest; an interrupted training goes on with \`--resume\`.

## Where it stands

${devices.map((device) => stateOf(device, runs, judgement.devices[device])).join("\n")}
${failures(checks, devices)}${untrainedState(untrained)}

${markdownTable(head, runs.map(runRow))}

## How to read it

${READING}

## Metrics

${
    COMPARED.models.map((model) => {
      const own = ofMetrics.filter((check) => check.model === model);
      return `### ${model}\n\n${metricsTable(own, devices)}`;
    }).join("\n\n")
  }

## Exact scores at ${LAST_STEP} steps

The mean survival of the greedy policies is to lie within ${SURVIVAL_TOLERANCE} of PyTorch's, over the seeds both have. The clone is to
be within ${CLONING.divergence} nats of the clinicians (KL(clinician || clone), states weighed by the clinicians' occupancy), its
greedy policy within ${CLONING.greedy} and its stochastic one within ${CLONING.stochastic} of the clinicians' own survival, with every seed:

${referenceTable(scores)}

Survival alone proves nothing: a random network scores about as much as random care, which is about as much as clinicians'.

${scoresTable(ofScores, devices)}
${agreementSection(metrics, devices)}
## On the way

Exact survival of the greedy policies. One model's swings from checkpoint to checkpoint, PyTorch's as ours: of one of PyTorch's
clones every thousandth step was scored (\`--seed 0 --models bc --tables-every 1000\` for \`train_torch.py\`).

${cloneSwing(course, checks)}
${courseTable(course)}

## Files

\`runs.json\` says what was trained on what, \`metrics.csv\` has every thousandth step, \`scores.csv\` the exact scores (the last
checkpoint's, whose step is given) and \`course.csv\` those on the way; \`checks.json\` and this page are made of these four, which a
test repeats.
`;
}
