/**
 * A cohort's folder: its files are made in a folder within and moved to their places in the end, `cohort.json` last. An
 * error or a signal leaves what was there before.
 *
 * @module
 */
import { join } from "node:path";
import { DATASET_FILE } from "../../dataset/dataset_file.ts";
import {
  makeFolder,
  removeIfEmpty,
  removePath,
  renamePath,
  writeFileAtomic,
} from "../../files/atomic_write.ts";
import { withFileLock, type WorkLock } from "../../files/file_lock.ts";
import { InputError } from "../../input_error.ts";
import { COHORT_FILE, cohortHash, readCohortRecord, writeCohortRecord } from "../cohort_file.ts";
import { TEST_SEEN } from "../record_text.ts";
import type { CohortRecord, LintFinding } from "../cohort_record.ts";
import { makeRecord } from "./make_record.ts";
import type { PreparedCohort } from "./prepare.ts";
import { hashed, splitPieces } from "./split_file.ts";

/** Where and how a cohort is written. */
export interface WriteCohortOptions {
  /** Its name. */
  readonly name: string;
  /** Where it comes from. */
  readonly source: CohortRecord["source"];
  /** What lints found. */
  readonly lints: readonly LintFinding[];
  /** Head of the ledger of openings; null of an empty one. */
  readonly head: string | null;
  /** Where test patients are sealed: the folder, which need not be readable, and a file beside which it is filled. */
  readonly sealed: { readonly folder: string; readonly beside: string };
  /** Whether another cohort in the folder is replaced. */
  readonly replace: boolean;
  /** Gives up, leaving what was there. */
  readonly signal?: AbortSignal;
}

/** What writing came to. */
export interface WrittenCohort {
  /** What the folder says. */
  readonly record: CohortRecord;
  /** The cohort's hash. */
  readonly sha256: string;
  /** Whether the same cohort was there: only its test patients were sealed again. */
  readonly wasThere: boolean;
}

/** Names in a cohort's folder while it is made. */
const [STAGING, LOCK] = ["importing", "import.lock"];

/** Refuses a folder that holds other things than a cohort. */
async function checkFolder(dir: string, replace: boolean): Promise<void> {
  const names = await Array.fromAsync(Deno.readDir(dir), ({ name }) => name);
  const others = names.filter((name) => name !== STAGING && name !== LOCK);
  if (others.length === 0 || others.includes(COHORT_FILE)) return;
  const isLeft = others.every((name) => ["train.npz", "validation.npz"].includes(name));
  if (isLeft && replace) return;
  const expected = isLeft ? "--replace, or another folder" : "a new folder, or a cohort's";
  throw new InputError(dir, `holds ${others[0]} and no cohort, expected ${expected}`);
}

/** A record, and the hash that it has. */
type There = Pick<WrittenCohort, "record" | "sha256">;

/** The cohort that a folder holds; null if it holds none, "damaged" if it cannot be read. */
async function cohortThere(dir: string): Promise<There | "damaged" | null> {
  const isThere = await Deno.stat(join(dir, COHORT_FILE)).then(() => true, () => false);
  if (!isThere) return null;
  try {
    return await readCohortRecord(dir);
  } catch (error) {
    if (error instanceof InputError) return "damaged";
    throw error;
  }
}

/** Leaves a cohort as it is, but for what the ledger has to say by now; the head that it names stays. */
async function keep(dir: string, there: There, lints: readonly LintFinding[]): Promise<There> {
  if (!lints.some(({ id }) => id === TEST_SEEN)) return there;
  const record = { ...there.record, lints };
  await writeCohortRecord(dir, record);
  return { ...there, record };
}

/** Writes the files, then moves them to their places. */
async function write(
  dir: string,
  cohort: PreparedCohort,
  { options, lock }: { readonly options: WriteCohortOptions; readonly lock: WorkLock },
): Promise<WrittenCohort> {
  const { sealed, replace, signal, name, source, lints, head } = options;
  const staging = join(dir, STAGING);
  await removePath(staging, { recursive: true });
  await makeFolder(staging);
  const files = { train: "", validation: "", test: "" };
  for (const [split, which] of (["train", "validation"] as const).entries()) {
    const pieces = hashed(splitPieces(cohort, split), (sha256) => files[which] = sha256);
    await writeFileAtomic(join(staging, `${which}.npz`), pieces, { signal });
  }
  for (const _ of hashed(splitPieces(cohort, 2), (sha256) => files.test = sha256)) {
    signal?.throwIfAborted();
  }
  const record = makeRecord(cohort, {
    name,
    source,
    lints,
    head,
    files: {
      train: { file: "train.npz", sha256: files.train },
      validation: { file: "validation.npz", sha256: files.validation },
      test: { file: `runs/sealed/${files.test}.npz`, sha256: files.test },
    },
  });
  const sha256 = cohortHash(record);
  const there = await cohortThere(dir);
  const isSame = there !== null && there !== "damaged" && there.sha256 === sha256;
  if (there !== null && !isSame && !replace) {
    throw new InputError(dir, "holds another cohort, expected --replace, or another folder");
  }
  // Also where the cohort is there: whether its test patients are cannot be seen from here.
  await makeFolder(sealed.folder);
  await writeFileAtomic(join(sealed.folder, `${files.test}.npz`), splitPieces(cohort, 2), {
    kind: DATASET_FILE,
    beside: sealed.beside,
    signal,
  });
  lock.check();
  if (isSame) return { ...await keep(dir, there, lints), wasThere: true };
  await removePath(join(dir, COHORT_FILE));
  for (const which of ["train", "validation"]) {
    await renamePath(join(staging, `${which}.npz`), join(dir, `${which}.npz`));
  }
  await writeCohortRecord(dir, record);
  return { record, sha256, wasThere: false };
}

/**
 * Writes a cohort.
 *
 * @param dir Its folder, made if need be.
 * @param cohort The cohort.
 * @param options Name, source, lints, where test patients are sealed.
 * @throws {InputError} If the folder holds another cohort, or other things, or cannot be written.
 */
export async function writeCohort(
  dir: string,
  cohort: PreparedCohort,
  options: WriteCohortOptions,
): Promise<WrittenCohort> {
  await makeFolder(dir);
  const use = {
    subject: dir,
    taken: "is being written by another import, expected to be the only one: wait for it to end",
    stay: "stay while it is imported to",
    beside: dir,
  };
  try {
    await checkFolder(dir, options.replace);
    return await withFileLock(join(dir, LOCK), use, async (lock) => {
      try {
        return await write(dir, cohort, { options, lock });
      } finally {
        if (lock.isInPlace()) await removePath(join(dir, STAGING), { recursive: true });
      }
    });
  } finally {
    await removeIfEmpty(dir);
  }
}
