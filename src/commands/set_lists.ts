/**
 * Lists in `--set`: `alpha=0.01,0.05` makes a model of each value.
 *
 * @module
 */

/** Overrides of one model, and what its config's name ends in. */
export interface SetChoice {
  /** Overrides `key=value`, none with a list. */
  readonly overrides: readonly string[];
  /** Such as `-alpha0.05`; empty without a list. */
  readonly suffix: string;
}

/** Keys whose values may hold commas of their own. */
const TEXTS = ["name", "mdp", "dataset.path"];

/** The values of an override: several numbers or words between commas, or the one that it is. */
function valuesOf(key: string, value: string): readonly string[] {
  const isList = !TEXTS.includes(key) && /^[\w.+-]+(,[\w.+-]+)+$/.test(value);
  return isList ? value.split(",") : [value];
}

/**
 * Every choice of one value from each list; YAML's own lists, such as `hidden=[64,64]`, are one value.
 *
 * @param settings The overrides as typed, in order.
 * @returns The choices; values of the last list vary fastest.
 */
export function setChoices(settings: readonly string[]): SetChoice[] {
  let choices: SetChoice[] = [{ overrides: [], suffix: "" }];
  for (const setting of settings) {
    const [, key, text] = /^([^=]*)=(.*)$/s.exec(setting) ?? [null, "", ""];
    const values = valuesOf(key, text);
    choices = choices.flatMap(({ overrides, suffix }) =>
      values.length < 2
        ? [{ overrides: [...overrides, setting], suffix }]
        : values.map((value) => ({
          overrides: [...overrides, `${key}=${value}`],
          suffix: `${suffix}-${key.split(".").at(-1)}${value}`,
        }))
    );
  }
  return choices;
}
