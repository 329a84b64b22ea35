/**
 * What was last seen of every model, as a table.
 *
 * @module
 */
import type { VNode } from "preact";
import { shareText } from "../numbers.ts";
import type { TrainProgress } from "./progress.ts";

/** A metric for reading. */
function metricText(value: number | undefined): string {
  return value === undefined || Number.isNaN(value) ? "-" : value.toPrecision(5);
}

/**
 * The table.
 *
 * @param props What is known of the training; hands out a model's checkpoint.
 */
export function Models({ progress, onSave }: {
  readonly progress: TrainProgress;
  onSave(model: number): void;
}): VNode {
  const { looks, models } = progress;
  const { step, models: seen } = looks.at(-1)!;
  return (
    <div class="wide" tabIndex={0} role="region" aria-label="Models at the last look">
      <table id="train-models">
        <caption>At step {step}</caption>
        <thead>
          <tr>
            <th scope="col">model</th>
            <th scope="col" class="number">exact survival</th>
            <th scope="col" class="number">loss</th>
            <th scope="col" class="number">largest Q</th>
            <th scope="col">checkpoint</th>
          </tr>
        </thead>
        <tbody>
          {seen.map(({ survival, metrics, divergedAt }, m) => (
            <tr key={models[m]} data-survival={survival} data-loss={metrics.loss}>
              <th scope="row" class="name">{models[m]}</th>
              <td class="number">
                {divergedAt === null ? shareText(survival) : `diverged at step ${divergedAt}`}
              </td>
              <td class="number">{metricText(metrics.loss)}</td>
              <td class="number">{metricText(metrics.maxQ)}</td>
              <td>
                <button
                  type="button"
                  onClick={() =>
                    onSave(m)}
                  aria-label={`Download ${models[m]}`}
                >
                  Download
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
