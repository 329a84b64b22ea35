/**
 * The part that scores a visitor's own policy: a file is dropped, and its exact score stands beside the references.
 *
 * @module
 */
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { FileDrop } from "../file_drop.tsx";
import type { SharedPolicy } from "../lab.ts";
import { shareText } from "../numbers.ts";
import type { Part, PartProps } from "../part.tsx";
import { percentText, pointsText } from "../patients/words.ts";
import { useStore } from "../store.ts";
import { useAnswer } from "../use_answer.ts";
import type { PolicyFigures } from "./requests.ts";

/** Ids of policies from files begin so. */
const OWN = "file:";

/** Reference policies, the one that others are compared with first. */
const REFERENCES = ["clinician", "optimal", "random"];

/** A policy of the table. */
interface Scored {
  readonly policy: SharedPolicy;
  readonly figures: PolicyFigures;
}

/** Figures by policy: each is asked for once. */
const known = new WeakMap<SharedPolicy, Promise<PolicyFigures>>();

/** A policy's figures. */
function figuresOf(lab: PartProps["lab"], policy: SharedPolicy): Promise<PolicyFigures> {
  const asked = known.get(policy) ?? lab.scorer.ask("scoreTable", policy);
  known.set(policy, asked);
  asked.catch(() => known.delete(policy));
  return asked;
}

/** A number of few digits, or a dash where there is none. */
const lengthText = (length: number | null) => length === null ? "-" : length.toFixed(2);

/** The scores as a table. */
function ScoreTable({ scored }: { readonly scored: readonly Scored[] }): VNode {
  const [{ figures: first }] = scored;
  return (
    <div class="wide" role="region" aria-label="Scores" tabIndex={0}>
      <table>
        <caption>
          Exact scores, as deno task evaluate prints them; return discounted by {first.gamma}
        </caption>
        <thead>
          <tr>
            <th scope="col">policy</th>
            <th scope="col" class="number">survival</th>
            <th scope="col" class="number">points to {scored[0].policy.name}</th>
            <th scope="col" class="number">actions an episode</th>
            <th scope="col" class="number">return</th>
            <th scope="col" class="number">inadmissible actions</th>
          </tr>
        </thead>
        <tbody>
          {scored.map(({ policy: { id, name }, figures }, i) => (
            <tr key={id} data-policy={id} data-survival={figures.survival}>
              <th scope="row">{name}</th>
              <td class="number">{shareText(figures.survival)}</td>
              <td class="number">
                {i === 0 ? "-" : pointsText(figures.survival - first.survival)}
              </td>
              <td class="number">{lengthText(figures.length)}</td>
              <td class="number">
                {figures.discounted_return === null ? "-" : figures.discounted_return.toFixed(4)}
              </td>
              <td class="number">
                {figures.inadmissible_share === null
                  ? "-"
                  : percentText(figures.inadmissible_share)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Scores policies of files. */
function YourPolicy({ lab }: PartProps): VNode {
  const shared = useStore(lab.policies);
  const [said, setSaid] = useState<readonly string[]>([]);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const listed = [
    ...REFERENCES.flatMap((id) => shared.filter((policy) => policy.id === id)),
    ...shared.filter(({ id }) => id.startsWith(OWN)),
  ];
  const { value: scored, fault } = useAnswer(
    () =>
      Promise.all(
        listed.map(async (policy) => ({ policy, figures: await figuresOf(lab, policy) })),
      ),
    [lab, ...listed],
  );
  const read = async (files: readonly File[]) => {
    setSaid(files.length > 0 ? ["Reading…"] : []);
    setFaults([]);
    const [lines, failed]: [string[], string[]] = [[], []];
    for (const file of files) {
      try {
        const { words, table, values } = await lab.scorer.ask("readPolicyFile", file);
        const { survival } = await lab.scorer.ask("scoreTable", { name: file.name, table });
        lab.share([{ id: `${OWN}${file.name}`, name: file.name, table, values, survival }]);
        lines.push(`${file.name}: ${words}. Exact survival ${shareText(survival)}.`);
      } catch (error) {
        failed.push((error as Error).message);
      }
    }
    setSaid(lines);
    setFaults(failed);
  };
  return (
    <>
      <p>
        A policy of yours, scored exactly where you sit: nothing leaves the page. A table of
        probabilities or of an action a state, as <code>numpy.savez(FILE, policy=p)</code> or{" "}
        <code>numpy.save(FILE, p)</code> writes it; a checkpoint of this project; or{" "}
        <code>FILE.pt</code>, as <code>torch.save(model.state_dict(), FILE)</code> writes it.
      </p>
      <FileDrop
        label="Drop files here, or choose them"
        accept=".npz,.npy,.safetensors,.pt"
        onFiles={read}
      />
      <div role="status">{said.map((line) => <p key={line}>{line}</p>)}</div>
      {[...faults, ...(fault === "" ? [] : [fault])].map((line) => (
        <p key={line} class="fault" role="alert">{line}</p>
      ))}
      {scored && scored.length > 0 ? <ScoreTable scored={scored} /> : null}
      <p class="soft">
        Policies that are dropped here can be looked at under Patients and compared under Noise.
      </p>
    </>
  );
}

/** The part. */
export const POLICY: Part = { id: "policy", title: "Your policy", render: YourPolicy };
