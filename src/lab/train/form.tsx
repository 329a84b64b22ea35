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
  count: "seen at least so often",
  share: "with at least this share",
  relative: "so often as the most frequent",
};

const DEVICES = { auto: "GPU, else CPU", webgpu: "WebGPU", cpu: "CPU (WebAssembly)" } as const;

/** The form. */
export function TrainingForm({ form, presets, fault, isLocked, onChange }: FormProps): VNode {
  const wrong = fault instanceof FieldError ? fault.field : null;
  const attributes = (field: keyof TrainForm) => ({
    id: `train-${field}`,
    disabled: isLocked,
    value: form[field],
    "aria-invalid": wrong === field,
    "aria-describedby": wrong === field ? "train-fault" : undefined,
    onInput: (event: Event) => onChange(field, (event.target as HTMLInputElement).value),
  });
  const input = (field: keyof TrainForm, label: string, mode: "decimal" | "numeric" | "text") => (
    <label>
      {label}
      <input {...attributes(field)} inputMode={mode} autocomplete="off" />
    </label>
  );
  const select = (
    field: keyof TrainForm,
    label: string,
    options: readonly (readonly [value: string, words: string])[],
  ) => (
    <label>
      {label}
      <select {...attributes(field)}>
        {options.map(([value, words]) => <option key={value} value={value}>{words}</option>)}
      </select>
    </label>
  );
  return (
    <fieldset class="fields">
      <legend class="unseen">What to train</legend>
      {select("preset", "Algorithm (config)", presets.map((name) => [name, name]))}
      {select("behaviour", "Who treats in the data", [
        ["clinician", "clinicians"],
        ["random", "random"],
        ["random-admissible", "random, admissible"],
      ])}
      {input("episodes", "Episodes of data", "numeric")}
      {input("datasetSeed", "Seed of the data", "numeric")}
      {form.alphas === "" ? null : input("alphas", "Alpha, or several by commas", "text")}
      {input("seeds", "Seeds, a model each", "text")}
      {select(
        "support",
        "Actions to choose among",
        SUPPORTS.map((name) => [name, SUPPORT_WORDS[name]]),
      )}
      {form.support === "" ? null : input("supportValue", "How often", "decimal")}
      {input("batch", "Rows a step, or full", "text")}
      {input("embedding", "Features of a state", "numeric")}
      {input("hidden", "Hidden layers", "text")}
      {input("steps", "Steps", "numeric")}
      {input("every", "Steps between two looks", "numeric")}
      {select("device", "Where", Object.entries(DEVICES))}
    </fieldset>
  );
}
