/**
 * A run's folder as a source of the report.
 *
 * @module
 */
import { groupedFindings } from "../../cohort/lints/grouped_findings.ts";
import { basisWords, type StatesBasis } from "../../dataset/data_identity.ts";
import type { RunRecord } from "../../runs/run_record.ts";
import { shellWord } from "../../text/shell_word.ts";
import { behaviourInWords } from "../names.ts";
import type { OwnConfig, OwnModel, OwnSource } from "./own_input.ts";
import { settingsOf } from "./settings.ts";

/** What a model's checkpoint tells. */
export interface CheckpointFacts {
  /** What a score rests on, or why none applies. */
  readonly states: StatesBasis;
  /** (25) shares of steps that take each dose; null where no score applies, or actions are no doses. */
  readonly doses: readonly number[] | null;
}

/** What is known of a run beside its folder's record. */
export interface RunExtras {
  /** The folder as the user would type it. */
  readonly name: string;
  /** (M) what its last checkpoints tell of each model, where there are any. */
  readonly checkpoints: readonly CheckpointFacts[];
  /** More to be noted: sentences. */
  readonly notes: readonly string[];
}

/** What a model came to. */
function modelOf(record: RunRecord, index: number, facts?: CheckpointFacts): OwnModel {
  const { plan, manifest, evaluation } = record;
  const { name, seed, config } = plan.models[index];
  const course = record.evaluations[index];
  const last = course.at(-1);
  const final = evaluation?.models[index];
  const data = manifest?.datasets[manifest.models[index].dataset];
  return {
    name,
    seed,
    dataset: data?.sha256 ?? JSON.stringify(config.dataset),
    survival: final ? final.survival : last?.survival ?? null,
    heldOut: (final ? final.held_out : last?.held_out) ?? null,
    estimatedReturn: (final ? final.estimated_return : last?.estimated_return) ?? null,
    length: final ? final.length : last?.length ?? null,
    ends: final?.ends ?? 1,
    states: final?.states ?? facts?.states ?? null,
    divergedAt: final?.diverged_at ?? null,
    alarm: course.find(({ alarm }) => alarm !== undefined)?.alarm ?? null,
    course,
    metrics: record.metrics[index],
    doses: facts?.doses ?? null,
  };
}

/** What the run was trained on. */
function trainerNotes({ manifest }: RunRecord): string[] {
  if (!manifest) return ["It has not taken a step: nothing says on what it is trained."];
  const said = manifest.trainers.map(({ device, adapter, kernels, groups }) =>
    `${device === "cpu" ? "the CPU" : "WebGPU"} (${adapter}, kernels ${kernels}${
      groups > 1 ? `, in ${groups} groups` : ""
    })`
  );
  const { project, deno } = manifest.versions;
  const versions = `icu-cql ${project}, Deno ${deno}`;
  const [first, ...others] = said;
  const resumed = others.map((one) =>
    `It was resumed on another device or with other kernels: ${one}. Bits may differ from those of ` +
    "a run that was never interrupted."
  );
  return [`Trained on ${first}, by ${versions}.`, ...resumed];
}

/** Where an unfinished run goes on. */
function positionNotes({ evaluation, checkpoint, step }: RunRecord): string[] {
  if (evaluation) return [];
  if (checkpoint === null) return ["It has no checkpoint yet: it would begin anew."];
  const again = step > checkpoint ? `, and takes the steps after it again` : "";
  return [`It is not finished. It goes on from its checkpoint of step ${checkpoint}${again}.`];
}

/** What the models learned from. */
function dataNotes({ manifest }: RunRecord): string[] {
  return (manifest?.datasets ?? []).flatMap(({ source, transitions, sha256, cohort }) => {
    const { path, behaviour, episodes, seed } = source as Record<string, unknown>;
    if (cohort) {
      const { name, lints } = cohort;
      return [
        `Data: the training split of the cohort ${name} (${
          (source as { readonly cohort?: unknown }).cohort
        }); ${transitions.toLocaleString("en")} transitions, SHA-256 of the cohort begins with ${
          cohort.sha256.slice(0, 12)
        }.`,
        ...groupedFindings(lints).map(({ id, message }) =>
          `To be read with care: ${id}: ${message}.`
        ),
      ];
    }
    const from = path === undefined
      ? `${Number(episodes).toLocaleString("en")} episodes of ${
        behaviourInWords(String(behaviour))
      }, collected with seed ${seed}`
      : String(path);
    return [
      `Data: ${from}; ${transitions.toLocaleString("en")} transitions, SHA-256 begins with ${
        sha256.slice(0, 12)
      }.`,
    ];
  });
}

/** What the scores rest on, divergence, endless policies. */
function modelNotes(models: readonly OwnModel[], { evaluation }: RunRecord): string[] {
  const names = (some: readonly OwnModel[]) => some.map(({ name }) => name).join(", ");
  const unsaid = models.filter(({ states, course, heldOut, estimatedReturn }) =>
    states === null && course.at(-1)?.survival === null && !heldOut && estimatedReturn === null
  );
  const bases = Array.from(Map.groupBy(models, ({ states }) => states), ([basis, of]) => {
    const words = basis === null ? null : basisWords(basis);
    return words === null ? [] : [`${names(of)}: ${words}.`];
  }).flat();
  if (unsaid.length > 0) bases.push(`${names(unsaid)}: no exact score applies.`);
  const diverged = models.flatMap(({ name, divergedAt }, i) =>
    divergedAt === null ? [] : [
      `${name} diverged at step ${divergedAt} and is scored as it was at step ${
        evaluation!.models[i].step
      }.`,
    ]
  );
  const endless = models.flatMap(({ name, ends }) =>
    ends === 1 ? [] : [
      `${name}: ${
        (100 * (1 - ends)).toPrecision(3)
      }% of its episodes go round for ever and count as not survived.`,
    ]
  );
  const alarms = models.flatMap(({ name, alarm }, i) => {
    if (alarm === null) return [];
    const end = evaluation?.models[i].ended_at;
    return [`${name}: ${alarm}${end === undefined ? "" : `; it ended at step ${end}`}.`];
  });
  return [...bases, ...alarms, ...diverged, ...endless];
}

/** What to do next. */
function nextSteps({ plan, evaluation, checkpoint }: RunRecord, name: string): OwnSource["next"] {
  const steps = [];
  if (!evaluation) {
    steps.push({
      words: "Go on from the last checkpoint:",
      command: `deno task train --resume --out ${shellWord(name)}`,
    });
  }
  const isExact = plan.settings.evaluate === "exact";
  if (isExact && checkpoint !== null && evaluation?.mean_survival !== null) {
    steps.push({
      words: "Score its policies again, in 1,000 simulated episodes too:",
      command: `deno task evaluate --policy ${shellWord(name)} --episodes 1000`,
    });
  }
  const seeds = plan.models.map(({ seed }) => seed);
  const next = Math.max(...seeds) + 1;
  const more = Array.from({ length: 3 }, (_, i) => next + i).join(",");
  const other = `${name}-more`;
  steps.push({
    words: "Train the same configs from more seeds, and draw both together:",
    command:
      `deno task train ${shellWord(`${name}/config.yaml`)} --seeds ${more} --out ${
        shellWord(other)
      }\n` +
      `deno task report ${shellWord(name)} ${shellWord(other)}`,
  });
  return steps;
}

/**
 * Makes a source of a run.
 *
 * @param record What its folder tells.
 * @param extras Name, doses, notes.
 */
export function sourceOfRun(record: RunRecord, { name, checkpoints, notes }: RunExtras): OwnSource {
  const { plan, evaluation, step } = record;
  const models = plan.models.map((_, i) => modelOf(record, i, checkpoints[i]));
  const configs: OwnConfig[] = plan.configs.map((config) => ({
    name: config.name,
    settings: settingsOf(config, config.evaluate === "exact" ? [] : ["mdp"]),
    models: models.filter((_, i) => plan.models[i].config === config),
  }));
  const files = ["config.yaml", "manifest.json", "metrics.jsonl", "evaluations.jsonl"];
  return {
    name,
    kind: "run",
    done: step,
    planned: plan.settings.steps,
    finished: evaluation !== null,
    files: [...files, ...(evaluation ? ["evaluation.json"] : [])],
    configs,
    notes: [
      ...positionNotes(record),
      ...trainerNotes(record),
      ...dataNotes(record),
      ...modelNotes(models, record),
      ...notes,
    ],
    next: nextSteps(record, name),
  };
}
