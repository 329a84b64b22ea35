/**
 * Part 1: train on the visitor's own GPU, or on its CPU.
 *
 * @module
 */
import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import { download } from "../download.ts";
import type { Lab } from "../lab.ts";
import { millisecondsText } from "../numbers.ts";
import type { Part, PartProps } from "../part.tsx";
import { useStore } from "../store.ts";
import type { TrainEnd, TrainNews } from "../worker/training.ts";
import { labelOf, TrainingForm } from "./form.tsx";
import { Models } from "./models.tsx";
import { deviceLine, NOTHING, type TrainProgress, withNews } from "./progress.ts";
import { FieldError, formOf, settingsOf, type TrainForm, type TrainSettings } from "./settings.ts";
import { SurvivalChart } from "./survival_chart.tsx";

/** What the part knows and does. */
interface Training {
  readonly form: TrainForm | null;
  readonly presets: readonly TrainForm["preset"][];
  readonly progress: TrainProgress;
  /** What was kept in an earlier visit. */
  readonly kept: { readonly settings: TrainSettings; readonly step: number } | null;
  readonly fault: Error | null;
  change(field: keyof TrainForm, text: string): void;
  start(): void;
  pause(): void;
  goOn(): void;
  saveConfig(): void;
  saveCheckpoint(model: number): void;
}

/** A training, and what can be done with it. */
function useTraining(lab: Lab): Training {
  const [presets, setPresets] = useState<readonly TrainSettings[]>([]);
  const [form, setForm] = useState<TrainForm | null>(null);
  const [progress, setProgress] = useState<TrainProgress>(NOTHING);
  const [kept, setKept] = useState<Training["kept"]>(null);
  const [fault, setFault] = useState<Error | null>(null);
  useEffect(() => {
    // A browser that keeps nothing, as in private windows, is no fault.
    const finding = lab.trainer.ask("keptTraining", null).catch(() => null);
    Promise.all([lab.trainer.ask("presets", null), finding]).then(([all, found]) => {
      setPresets(all);
      setKept(found);
      setForm(formOf(found?.settings ?? all[0]));
    }).catch(setFault);
  }, [lab]);
  const tell = (news: TrainNews) => setProgress((last) => withNews(last, news));
  const end = ({ step, steps, policies }: TrainEnd) => {
    lab.share(policies);
    const isFinished = step === steps;
    setProgress((last) => ({
      ...last,
      state: isFinished ? "finished" : "paused",
      step,
      line: isFinished ? `Trained ${steps} steps` : `Paused at step ${step} of ${steps}`,
    }));
  };
  const fail = (error: Error) => {
    setFault(error);
    setProgress((last) => ({
      ...last,
      state: last.looks.length > 0 ? "paused" : "none",
      line: "",
    }));
  };
  const begin = (from: TrainProgress, run: () => Promise<TrainEnd>) => {
    setFault(null);
    setKept(null);
    setProgress({ ...from, state: "starting", line: "Starting…" });
    run().then(end, fail);
  };
  const withSettings = (work: (settings: TrainSettings) => void) => {
    try {
      if (form) work(settingsOf(form));
    } catch (error) {
      setFault(error as Error);
    }
  };
  return {
    form,
    presets: presets.map(({ preset }) => preset),
    progress,
    kept,
    fault,
    change(field, text) {
      setFault(null);
      const preset = field === "preset" && presets.find((one) => one.preset === text);
      setForm((last) =>
        last && (preset ? { ...formOf(preset), device: last.device } : { ...last, [field]: text })
      );
    },
    start: () =>
      withSettings((settings) => {
        const { behaviour, episodes, datasetSeed: seed } = settings;
        lab.data.set({ behaviour, episodes, seed });
        begin(
          { ...NOTHING, steps: settings.steps },
          () => lab.trainer.ask("startTraining", settings, tell),
        );
      }),
    pause() {
      setProgress((last) => ({ ...last, state: "pausing" }));
      lab.trainer.ask("pauseTraining", null).catch(setFault);
    },
    goOn() {
      const from = kept ? { ...NOTHING, step: kept.step, steps: kept.settings.steps } : progress;
      begin(from, () => lab.trainer.ask("resumeTraining", form?.device ?? "auto", tell));
    },
    saveConfig: () =>
      withSettings((settings) => {
        lab.scorer.ask("trainingConfig", settings)
          .then((text) =>
            download(`${settings.preset}${settings.alphas.length > 1 ? "-sweep" : ""}.yaml`, text)
          ).catch(setFault);
      }),
    saveCheckpoint(model) {
      lab.trainer.ask("downloadCheckpoint", model)
        .then(({ name, bytes }) => download(name, bytes)).catch(setFault);
    },
  };
}

/** Steps in a line that changes all the time, and so is read out to nobody. */
function Steps({ progress }: { readonly progress: TrainProgress }): VNode {
  const { state, step, steps, milliseconds, collected } = progress;
  if (state === "starting") return <p id="train-progress">{collected} episodes collected</p>;
  const time = milliseconds === null ? "" : `, ${millisecondsText(milliseconds)} ms a step`;
  return (
    <p id="train-progress">
      <progress value={step} max={Math.max(steps, 1)} aria-label="Steps taken" /> step {step} of
      {" "}
      {steps}
      {time}
    </p>
  );
}

function Train({ lab }: PartProps): VNode {
  const training = useTraining(lab);
  const { form, presets, progress, kept, fault } = training;
  const { state, info, line } = progress;
  const references = useStore(lab.policies).filter(({ id }) =>
    ["random", "clinician", "optimal"].includes(id)
  );
  if (!form) return <p>{fault ? fault.message : "Loading the configs…"}</p>;
  const isBusy = ["starting", "running", "pausing"].includes(state);
  const canGoOn = !isBusy && (state === "paused" || kept !== null);
  const label = fault instanceof FieldError ? `${labelOf(form, fault.field)}: ` : "";
  return (
    <>
      <p>
        Networks learn to treat from logged care that is collected here, on your own machine, by the
        shaders and kernels of{" "}
        <code>deno task train</code>. Several alphas or seeds train as many models at once.
      </p>
      {"gpu" in navigator ? null : (
        <p class="soft">
          This browser hands out no WebGPU here: training is on the CPU, in WebAssembly.
        </p>
      )}
      <TrainingForm
        form={form}
        presets={presets}
        fault={fault}
        isLocked={isBusy}
        onChange={training.change}
      />
      <p id="train-fault" class={fault ? "fault" : ""} role="alert">
        {fault ? label + fault.message : ""}
      </p>
      <div class="buttons">
        {/* None is disabled or goes away, which would take the focus from who has just pressed it. */}
        <button
          type="button"
          class="main"
          aria-disabled={isBusy}
          onClick={() => isBusy || training.start()}
        >
          Start
        </button>
        {canGoOn
          ? <button type="button" class="main" onClick={training.goOn}>Go on</button>
          : (
            <button
              type="button"
              aria-disabled={state !== "running"}
              onClick={() => state === "running" && training.pause()}
            >
              Pause
            </button>
          )}
        <button type="button" onClick={training.saveConfig}>Download the config</button>
      </div>
      <p id="train-line" aria-live="polite">
        {kept && state === "none" ? `Kept from your last visit, at step ${kept.step}` : line}
      </p>
      <p id="train-adapter" class="soft" aria-live="polite">{info ? deviceLine(info) : ""}</p>
      {state === "none" ? null : <Steps progress={progress} />}
      {progress.looks.length === 0 ? null : (
        <>
          <SurvivalChart progress={progress} references={references} />
          <Models progress={progress} onSave={training.saveCheckpoint} />
        </>
      )}
    </>
  );
}

/** The part. */
export const TRAIN: Part = { id: "train", title: "Train", render: Train };
