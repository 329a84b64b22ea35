/**
 * Configs of runs side by side.
 *
 * @module
 */
import type { VNode } from "preact";
import type { LookedAt } from "./curves.tsx";

/** The configs' keys, those whose values differ first, with a text a config. */
export function comparedKeys(
  configs: readonly Readonly<Record<string, unknown>>[],
): { readonly key: string; readonly texts: readonly string[]; readonly differs: boolean }[] {
  const keys = [...new Set(configs.flatMap((config) => Object.keys(config)))];
  const rows = keys.map((key) => {
    const texts = configs.map((config) => key in config ? JSON.stringify(config[key]) : "");
    return { key, texts, differs: new Set(texts).size > 1 };
  });
  return [...rows.filter(({ differs }) => differs), ...rows.filter(({ differs }) => !differs)];
}

/** The table. */
export function Configs({ runs }: { readonly runs: readonly LookedAt[] }): VNode {
  const columns = runs.flatMap(({ name, run: { configs } }) =>
    configs.map((config) => ({ name: `${name}: ${config.name}`, config }))
  );
  const rows = comparedKeys(
    columns.map(({ config }) => config as unknown as Readonly<Record<string, unknown>>),
  );
  return (
    <div class="wide" tabIndex={0} role="region" aria-label="Configs side by side">
      <table id="runs-configs">
        <caption>Configs side by side, keys that differ first</caption>
        <thead>
          <tr>
            <th scope="col">key</th>
            {columns.map(({ name }) => <th key={name} scope="col">{name}</th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, texts, differs }) => (
            <tr key={key}>
              <th scope="row">{differs ? `${key} (differs)` : key}</th>
              {texts.map((text, i) => <td key={i}>{text}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
