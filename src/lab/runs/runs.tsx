/**
 * Part 5: the project's runs, as they train.
 *
 * @module
 */
import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import { shareText } from "../numbers.ts";
import type { Part, PartProps } from "../part.tsx";
import type { ListedRun } from "../server/runs.ts";
import { Configs } from "./configs.tsx";
import { Curves, type LookedAt } from "./curves.tsx";

/** Milliseconds between two looks at the list while the page is seen. */
const EVERY = 3000;

/** How far a run is. */
function stepText({ step, steps }: ListedRun): string {
  if (step === null) return "-";
  return step === steps ? String(step) : `${step} of ${steps}`;
}

/** A line of the list. */
function Row({ run, isChosen, onChoose }: {
  readonly run: ListedRun;
  readonly isChosen: boolean;
  onChoose(isChosen: boolean): void;
}): VNode {
  const { name, state, survival, models, fault } = run;
  return (
    <tr>
      <th scope="row" class="name">
        <label>
          <input
            type="checkbox"
            checked={isChosen}
            disabled={fault !== null}
            onChange={(event) => onChoose(event.currentTarget.checked)}
          />{" "}
          {name}
        </label>
      </th>
      <td>{fault ?? state}</td>
      <td class="number">{stepText(run)}</td>
      <td class="number">{models ?? "-"}</td>
      <td class="number">{survival === null ? "-" : shareText(survival)}</td>
    </tr>
  );
}

function Runs({ lab }: PartProps): VNode {
  const [runs, setRuns] = useState<readonly ListedRun[] | null>(null);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [looked, setLooked] = useState<readonly LookedAt[]>([]);
  const [fault, setFault] = useState("");
  const fail = ({ message }: Error) => setFault(message);
  useEffect(() => {
    const look = () => {
      if (document.visibilityState !== "visible" || location.hash !== "#runs") return;
      lab.scorer.ask("listRuns", null).then((found) => {
        setFault("");
        // The same list is not drawn again.
        setRuns((last) => JSON.stringify(last) === JSON.stringify(found) ? last : found);
      }, fail);
    };
    look();
    addEventListener("hashchange", look);
    const timer = setInterval(look, EVERY);
    return () => {
      removeEventListener("hashchange", look);
      clearInterval(timer);
    };
  }, [lab]);
  useEffect(() => {
    const read = async (name: string) => ({ name, run: await lab.scorer.ask("watchRun", name) });
    Promise.all(chosen.map(read)).then(setLooked, fail);
  }, [chosen, runs]);
  return (
    <>
      <p>
        The runs of this project's folder <code>runs</code>, read again every {EVERY / 1000}{" "}
        seconds: choose some to see their curves and their configs side by side.
      </p>
      <p class={fault === "" ? "" : "fault"} role="alert">{fault}</p>
      {runs === null ? <p>Looking…</p> : runs.length === 0
        ? (
          <p>
            There are none: <code>deno task train</code> makes some.
          </p>
        )
        : (
          <div class="wide" tabIndex={0} role="region" aria-label="Runs">
            <table id="runs-list">
              <thead>
                <tr>
                  <th scope="col">run</th>
                  <th scope="col">state</th>
                  <th scope="col" class="number">step</th>
                  <th scope="col" class="number">models</th>
                  <th scope="col" class="number">highest survival</th>
                </tr>
              </thead>
              <tbody>
                {runs.map((run) => (
                  <Row
                    key={run.name}
                    run={run}
                    isChosen={chosen.includes(run.name)}
                    onChoose={(is) =>
                      setChosen((last) =>
                        is ? [...last, run.name] : last.filter((one) => one !== run.name)
                      )}
                  />
                ))}
              </tbody>
            </table>
          </div>
        )}
      {looked.length === 0 ? null : (
        <>
          <Curves runs={looked} />
          <Configs runs={looked} />
        </>
      )}
    </>
  );
}

/** The part. */
export const RUNS: Part = { id: "runs", title: "Runs", render: Runs };
