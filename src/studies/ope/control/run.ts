/**
 * The negative control redrawn many times: what its rows lack is made.
 *
 * @module
 */
import { join } from "node:path";
import { inPieces } from "../../../breathe.ts";
import { makeFolder } from "../../../files/atomic_write.ts";
import { withSoleUse } from "../../../files/file_lock.ts";
import { readJudgingSettings } from "../../../judging/judging_settings.ts";
import { loadMdp } from "../../../mdp/load_mdp.ts";
import type { OwnStudyOutcome, StudyOptions } from "../../../report/study_module.ts";
import { openStore } from "../../../store/keyed_store.ts";
import type { Located } from "../../../text/located_yaml.ts";
import { type Check, integer, record, refuse, text } from "../../../text/yaml_checks.ts";
import { NAME } from "../../../study/grids/grid_settings.ts";
import { controlTable } from "./control_parts.ts";
import { CONTROL_ROWS, type ControlKey, type ControlRow, controlRow } from "./control_rows.ts";

/** The newest format this version reads. */
const FORMAT = 1;

/** Seeds of who is evaluated, and of actions, are those of who fits, this much further on each. */
const APART = 1_000_000;

/** The redraws. */
interface Control {
  /** Seed of the first dataset; the next has the next. */
  readonly first_seed: number;
  /** Redraws, each of a dataset of its own. */
  readonly redraws: number;
  /** Patients who fit. */
  readonly fitting: number;
  /** Patients who are evaluated. */
  readonly patients: number;
}

interface ControlFile {
  readonly study: string;
  readonly format: number;
  readonly settings: string;
  readonly control: Control;
}

const path: Check<string> = (item, key) =>
  item.resolve(text(/\.yaml$/, "the path of a config")(item, key));
const count = integer({ min: 1, max: 1e7 });

const FILE = record<ControlFile>({
  study: NAME,
  format: (item, key) => item.value === FORMAT ? FORMAT : refuse(item, key, String(FORMAT)),
  settings: path,
  control: record<Control>({
    first_seed: integer({ min: 0, max: 2 ** 31 }),
    redraws: count,
    fitting: count,
    patients: count,
  }),
});

/** Where the rows lie. */
export function controlPath(results: string): string {
  return join(results, "ope", "control.jsonl");
}

/**
 * Runs what is missing.
 *
 * @param yaml The study's YAML.
 * @param options Where results are.
 */
export async function runControl(
  yaml: Located,
  { results, signal, onProgress }: StudyOptions,
): Promise<OwnStudyOutcome> {
  const { settings: from, control } = FILE(yaml, "study");
  const file = controlPath(results);
  await makeFolder(join(results, "ope"));
  return await withSoleUse(file, async () => {
    const store = await openStore<ControlKey, ControlRow>(file, CONTROL_ROWS);
    const settings = await readJudgingSettings(from);
    const { clone: _, subgroups: __, softening: ___, seed: ____, ...said } = settings;
    const keys = Array.from({ length: control.redraws }, (_, i): ControlKey => {
      const seed = control.first_seed + i;
      return {
        seeds: [seed, seed + APART, seed + 2 * APART],
        patients: [control.fitting, control.patients],
        settings: said,
      };
    });
    const mdp = await loadMdp();
    let interrupted = false;
    try {
      for (const [i, key] of keys.entries()) {
        onProgress?.(i / keys.length);
        if (store.get(key) !== undefined) continue;
        await store.add(key, await inPieces(controlRow(mdp, key, settings), signal));
      }
      await store.arrange(keys);
    } catch (error) {
      if (!signal?.aborted) throw error;
      interrupted = true;
    }
    const rows = keys.flatMap((key) => {
      const row = store.get(key);
      return row === undefined ? [] : [{ key, row }];
    });
    return { text: controlTable(rows), rows, failures: [], interrupted };
  });
}
