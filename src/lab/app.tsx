/**
 * The page: what it is, the reference policies, and its parts, one at a time.
 *
 * @module
 */
import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Lab } from "./lab.ts";
import { PartSection } from "./part.tsx";
import { PARTS } from "./parts.tsx";
import { useStore } from "./store.ts";
import { shareText } from "./numbers.ts";

/** The part that the address names, or the first. */
function namedPart(): string {
  const name = location.hash.slice(1);
  return PARTS.find(({ id }) => id === name)?.id ?? PARTS[0]?.id ?? "";
}

/** Exact survival of the reference policies. */
function References({ lab }: { readonly lab: Lab }): VNode {
  const [fault, setFault] = useState("");
  const policies = useStore(lab.policies);
  useEffect(() => {
    lab.scorer.ask("references", null).then(lab.share).catch((error) => setFault(error.message));
  }, [lab]);
  const known = ["random", "clinician", "optimal"].flatMap((id) =>
    policies.filter((policy) => policy.id === id)
  );
  return (
    <div aria-live="polite">
      {fault === "" ? null : <p class="fault">{fault}</p>}
      {known.length === 0 && fault === ""
        ? <p>Scoring the reference policies…</p>
        : (
          <dl class="references">
            {known.map(({ id, name, survival }) => (
              <div key={id}>
                <dt>survival under {name}</dt>
                <dd>{shareText(survival)}</dd>
              </div>
            ))}
          </dl>
        )}
    </div>
  );
}

/**
 * The page.
 *
 * @param props What all parts share.
 */
export function App({ lab }: { readonly lab: Lab }): VNode {
  const [current, setCurrent] = useState(namedPart);
  const [seen, setSeen] = useState<readonly string[]>([current]);
  useEffect(() => {
    const follow = () => setCurrent(namedPart());
    follow(); // The address may have changed since the page was first drawn.
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  useEffect(() => setSeen((last) => last.includes(current) ? last : [...last, current]), [current]);
  return (
    <div class="layout">
      <header>
        <h1>The lab</h1>
        <p>
          Policies that treat sepsis, trained, looked at and scored in your browser. The patients
          are those of ICU-Sepsis, a simulator that is known in full: the share of them who survive
          is solved for, not sampled.
        </p>
        <p class="warning" role="note">
          <strong>A research tool, never clinical advice.</strong>{" "}
          The policies are learned in a simplified simulator. Nothing here may inform the care of a
          patient.
        </p>
        <References lab={lab} />
        <nav aria-label="Parts">
          <ul>
            {PARTS.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`} aria-current={id === current ? "page" : undefined}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        {PARTS.filter(({ id }) => seen.includes(id)).map((part) => (
          <PartSection key={part.id} part={part} lab={lab} isShown={part.id === current} />
        ))}
      </main>
    </div>
  );
}
