/**
 * The form of a training.
 *
 * @module
 */
import type { VNode } from "preact";
import { FieldError, SUPPORTS, type TrainForm } from "./settings.ts";

/** What the form is given. */
export interface FormProps {
  /** Its texts. */
  readonly form: TrainForm;
  /** Names of the configs to begin from. */
  readonly presets: readonly TrainForm["preset"][];
  /** What is wrong. */
  readonly fault: Error | null;
  /** Whether nothing may be changed. */
  readonly isLocked: boolean;
  /** Takes another text of a field. */
  onChange(field: keyof TrainForm, text: string): void;
}

const SUPPORT_WORDS: Readonly<Record<typeof SUPPORTS[number], string>> = {
  "": "every action",
  count: "those seen often",
  share: "those of a large share",
  relative: "near the most frequent",
};

/** What the number of a rule is called. */
const SUPPORT_VALUES = {
  count: "Times seen, at least",
  share: "Share, at least",
  relative: "Part of the most frequent",
} as const;

const LABELS: Readonly<Record<Exclude<keyof TrainForm, "supportValue">, string>> = {
  preset: "Algorithm (config)",
  behaviour: "Who treats in the data",
  episodes: "Episodes of data",
  datasetSeed: "Seed of the data",
  alphas: "Alpha, or several",
  seeds: "Seeds, a model each",
  support: "Actions to choose among",
  batch: "Rows a step, or full",
  embedding: "Features of a state",
  hidden: "Hidden layers",
  steps: "Steps",
  every: "Steps between two looks",
  device: "Where",
};

/**
 * What a field is called.
 *
 * @param form The form.
 * @param field The field.
 */
export function labelOf({ support }: TrainForm, field: keyof TrainForm): string {
  if (field === "supportValue") return support === "" ? "" : SUPPORT_VALUES[support];
  return LABELS[field];
}

const DEVICES = { auto: "GPU, else CPU", webgpu: "WebGPU", cpu: "CPU (WebAssembly)" } as const;

/** The form. */
export function TrainingForm({ form, presets, fault, isLocked, onChange }: FormProps): VNode {
  const wrong = fault instanceof FieldError ? fault.field : null;
  const attributes = (field: keyof TrainForm) => ({
    id: `train-${field}`,
    disabled: isLocked,
    value: form[field] ?? "",
    "aria-invalid": wrong === field,
    "aria-describedby": wrong === field ? "train-fault" : undefined,
    onInput: (event: Event) => onChange(field, (event.target as HTMLInputElement).value),
  });
  const input = (field: keyof TrainForm, mode: "decimal" | "numeric" | "text") => (
    <label>
      {labelOf(form, field)}
      <input {...attributes(field)} inputMode={mode} autocomplete="off" />
    </label>
  );
  const select = (
    field: keyof TrainForm,
    options: readonly (readonly [value: string, words: string])[],
  ) => (
    <label>
      {labelOf(form, field)}
      <select {...attributes(field)}>
        {options.map(([value, words]) => <option key={value} value={value}>{words}</option>)}
      </select>
    </label>
  );
  return (
    <fieldset class="fields">
      <legend class="unseen">What to train</legend>
      {select("preset", presets.map((name) => [name, name]))}
      {select("behaviour", [
        ["clinician", "clinicians"],
        ["random", "random"],
        ["random-admissible", "random, admissible"],
      ])}
      {input("episodes", "numeric")}
      {input("datasetSeed", "numeric")}
      {form.alphas === null ? null : input("alphas", "text")}
      {input("seeds", "text")}
      {select("support", SUPPORTS.map((name) => [name, SUPPORT_WORDS[name]]))}
      {form.support === "" ? null : input("supportValue", "decimal")}
      {input("batch", "text")}
      {input("embedding", "numeric")}
      {input("hidden", "text")}
      {input("steps", "numeric")}
      {input("every", "numeric")}
      {select("device", Object.entries(DEVICES))}
    </fieldset>
  );
}
