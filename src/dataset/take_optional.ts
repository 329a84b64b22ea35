/**
 * The columns that a dataset may lack, from its file.
 *
 * Shapes: N transitions, A actions.
 *
 * @module
 */
import { formatShape } from "../files/npy.ts";
import { InputError } from "../input_error.ts";
import type { TransitionArrays } from "./dataset.ts";
import { cutRows, type Ends, fromNextRow } from "./derive_rows.ts";
import type { OptionalKey } from "./optional_columns.ts";
import { at } from "./places.ts";
import { type Source, takeFloats, takeMasks, takeUnsigned } from "./take_columns.ts";

/** An array whose columns are actions. */
export interface ActionColumns {
  /** Its name. */
  readonly name: string;
  /** Its shape. */
  readonly shape: readonly number[];
  /** The number of its columns. */
  readonly actions: number;
}

/**
 * The arrays whose columns are actions.
 *
 * @param source The file's arrays.
 */
export function actionColumns({ arrays }: Source): ActionColumns[] {
  return ["policy", "next_policy", "allowed", "next_allowed"].flatMap((name) => {
    const { shape = [], dtype } = arrays.get(name) ?? {};
    const masks = name.endsWith("allowed") && shape[1] === 1 && dtype !== "bool";
    return shape.length === 2 && !masks ? [{ name, shape, actions: shape[1] }] : [];
  });
}

/**
 * Compares the columns with the number of actions.
 *
 * @param source The file's arrays.
 * @param columns The columns.
 * @param actions Number of actions A.
 * @throws {InputError} If they are not as many.
 */
export function checkActionColumns(
  { path, called }: Source,
  columns: readonly ActionColumns[],
  actions: number,
): void {
  const wrong = columns.find((one) => one.actions !== actions);
  if (wrong === undefined) return;
  const expected = `expected ${formatShape([wrong.shape[0], actions])}, a column an action`;
  throw new InputError(
    at(path, called(wrong.name)),
    `shape ${formatShape(wrong.shape)}, ${expected}`,
  );
}

/** Takes what is said of each row's state and of the next one, if anything is. */
function takeSaid<T extends Float32Array | Uint32Array>(
  source: Source,
  name: string,
  { ends, takeOne, leftOut }: {
    readonly ends: Ends;
    readonly takeOne: (source: Source, name: string) => T;
    /** Whether rows at cuts will be left out. */
    readonly leftOut: boolean;
  },
): [own: T, next: T] | undefined {
  const { arrays, path, called } = source;
  const next = `next_${name}`;
  if (!arrays.has(name)) {
    if (!arrays.has(next)) return undefined;
    throw new InputError(at(path, called(next)), `the file has no ${name}, expected both`);
  }
  const own = takeOne(source, name);
  if (arrays.has(next)) return [own, takeOne(source, next)];
  const [cut] = leftOut ? [] : cutRows(ends.ending);
  if (cut === undefined) return [own, fromNextRow(own, ends.ending)];
  throw new InputError(
    at(path, called(name)),
    `row ${cut} ends an episode that was cut, and nothing says its next state's: expected ${next}`,
  );
}

/**
 * Takes the columns that a dataset may lack and this one has; what is said of next states is derived from the next
 * row where it is absent.
 *
 * @param source The file's arrays, those of states among them.
 * @param ends Where episodes end.
 * @throws {InputError} At the first value of a wrong type or out of range, or if a next state's cannot be derived.
 */
export function takeOptional(source: Source, ends: Ends): Pick<TransitionArrays, OptionalKey> {
  const { arrays } = source;
  const leftOut = !arrays.has("next_state") && !arrays.has("next_observation");
  const allowed = takeSaid(source, "allowed", { ends, takeOne: takeMasks, leftOut });
  const policy = takeSaid(source, "policy", { ends, takeOne: takeFloats, leftOut });
  return {
    ...(arrays.has("patient") && { patient: takeUnsigned(source, "patient", Uint32Array) }),
    ...(arrays.has("weight") && { weight: takeFloats(source, "weight") }),
    ...(allowed && { allowed: allowed[0], nextAllowed: allowed[1] }),
    ...(policy && { policy: policy[0], nextPolicy: policy[1] }),
  };
}
