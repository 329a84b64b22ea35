/**
 * A checkpoint against the text, and what it lacks for anybody else to use it.
 *
 * @module
 */
import type { CheckpointFacts, FoundNumber } from "./checkpoint_facts.ts";
import { type AuditCheck, type Finding, given, notChecked, type Outcome } from "./finding.ts";
import { endsOf, type Printed } from "./printed.ts";
import { apart, counted } from "./words.ts";

/** What comes of a check where no checkpoint is given. */
const NONE: Outcome = notChecked("--checkpoint");

/** Numbers of the file that are not the text's. */
function others(
  found: readonly FoundNumber[],
  printed: Printed,
  about: string,
): Finding[] {
  const { least, largest } = endsOf(printed);
  // Numbers of the file may be float32.
  const hair = 1e-6 * Math.abs(printed.value);
  return found.filter(({ value }) => value < least - hair || value > largest + hair)
    .map(({ key, value }): Finding => {
      const [own, other] = apart(printed.value, value);
      const because = `the text says ${own}, the checkpoint ${other} (${key})`;
      return { class: "does not fit", about, because };
    });
}

/** A check of numbers of the file against one of the text. */
function againstText(
  what: string,
  key: "learning_rate" | "epochs" | "steps",
  of: (facts: CheckpointFacts) => readonly FoundNumber[],
): AuditCheck {
  return {
    what: `${what} of the checkpoint against the text`,
    run({ numbers: { training }, checkpoint }) {
      if (checkpoint === null) return NONE;
      const found = of(checkpoint);
      const needed = {
        [`training.${key}`]: training?.[key],
        [`${what} in the checkpoint`]: found.length === 0 ? null : found,
      };
      return given(needed, () => {
        const said = training![key]!;
        return others(found, typeof said === "number" ? { value: said, half: 0 } : said, what);
      });
    },
  };
}

/** Sizes of the network against features and actions. */
const sizesCheck: AuditCheck = {
  what: "sizes of the network against features and actions",
  run({ numbers: { features, action_counts }, checkpoint }) {
    if (checkpoint === null) return NONE;
    const { networks } = checkpoint;
    const needed = {
      "a network in the checkpoint": networks.length === 0 ? null : networks,
      "features or action_counts": features ?? action_counts,
    };
    return given(
      needed,
      () =>
        networks.flatMap(({ words, features: inputs, outputs }): Finding[] => {
          const wrong = [
            ...(features !== null && inputs !== null && inputs !== features.length
              ? [`takes ${inputs} features, the text has ${features.length}`]
              : []),
            ...(action_counts !== null && outputs !== 1 && outputs !== action_counts.length
              ? [`gives ${counted(outputs, "value")}, the text has ${action_counts.length} actions`]
              : []),
          ];
          return wrong.length === 0 ? [] : [{
            class: "does not fit",
            about: `network ${words}`,
            because: wrong.join("; "),
          }];
        }),
    );
  },
};

/** What somebody else needs beside weights, and how its key looks. */
const NEEDED: readonly (readonly [string, RegExp])[] = [
  ["names and order of the features", /feature|columns/i],
  [
    "statistics to standardise features with",
    /(^|[._])(mean|means|std|stds|scaler|statistics|normali[sz]\w*)([._]|$)/i,
  ],
  ["edges of the action's bins", /edge|action_(map|spec|bins)/i],
  ["discount", /gamma|discount/i],
  ["reward", /reward/i],
];

/** What the file lacks. */
const lacksCheck: AuditCheck = {
  what: "what the checkpoint holds beside weights",
  run({ checkpoint }) {
    if (checkpoint === null) return NONE;
    const lacking = NEEDED.filter(([, form]) => !checkpoint.keys.some((key) => form.test(key)));
    return given({}, (): Finding[] =>
      lacking.length === 0 ? [] : [{
        class: "not in the file",
        about: "checkpoint",
        because: `no ${
          lacking.map(([what]) => what).join("; no ")
        }: whoever loads it must take them from somewhere else, ` +
          "and cannot tell if they are those it was trained with",
      }]);
  },
};

/** Checks of the checkpoint. */
export const CHECKPOINT_CHECKS: readonly AuditCheck[] = [
  againstText("learning rate", "learning_rate", ({ rates }) => rates),
  againstText("epochs", "epochs", ({ epochs }) => epochs),
  againstText("steps", "steps", ({ steps }) => steps),
  sizesCheck,
  lacksCheck,
];
