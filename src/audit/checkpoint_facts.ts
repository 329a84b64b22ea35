/**
 * What a checkpoint of PyTorch's says of itself.
 *
 * @module
 */
import { isTorchTensor, type TorchValue } from "../files/torch_content.ts";
import { chainInWords, chainsOf, modulesOf } from "../network/state_dict_layers.ts";

/** A network in the file. */
export interface FoundNetwork {
  /** Its name and widths. */
  readonly words: string;
  /** Features that go in; null where numbered states do. */
  readonly features: number | null;
  /** Values that come out. */
  readonly outputs: number;
}

/** A number in the file. */
export interface FoundNumber {
  /** Its keys from the top, such as `optimizer.param_groups.0.lr`. */
  readonly key: string;
  /** The number. */
  readonly value: number;
}

/** What the file says. */
export interface CheckpointFacts {
  /** Networks whose layers fit each other. */
  readonly networks: readonly FoundNetwork[];
  /** Learning rates of optimisers. */
  readonly rates: readonly FoundNumber[];
  /** Epochs passed. */
  readonly epochs: readonly FoundNumber[];
  /** Steps taken. */
  readonly steps: readonly FoundNumber[];
  /** Every key that leads to something, from the top. */
  readonly keys: readonly string[];
}

/** What leads to what, from the top; lists by number. */
function* entriesIn(value: TorchValue, prefix = ""): Generator<[string, TorchValue]> {
  if (prefix !== "") yield [prefix, value];
  if (typeof value !== "object" || value === null) return;
  if (value instanceof Uint8Array || isTorchTensor(value)) return;
  for (const [key, item] of Object.entries(value)) {
    yield* entriesIn(item as TorchValue, prefix === "" ? key : `${prefix}.${key}`);
  }
}

/**
 * Collects what a checkpoint says of itself.
 *
 * @param content What the file holds.
 */
export function checkpointFacts(content: TorchValue): CheckpointFacts {
  const entries = [...entriesIn(content)];
  const numbered = (form: RegExp): FoundNumber[] =>
    entries.flatMap(([key, value]) =>
      form.test(key) && typeof value === "number" ? [{ key, value }] : []
    );
  return {
    networks: chainsOf(modulesOf(content)).map((chain) => ({
      words: chainInWords(chain),
      features: chain.embedding === null ? chain.layers[0].weight.shape[1] : null,
      outputs: chain.layers.at(-1)!.weight.shape[0],
    })),
    rates: numbered(/(^|\.)param_groups\.\d+\.lr$/),
    epochs: numbered(/(^|\.)(current_)?epochs?$/i),
    // Adam counts its steps by tensor: those are the optimiser's own.
    steps: numbered(/(^|\.)(global_?)?(steps?|iterations?)$/i).filter(({ key }) =>
      !/(^|\.)state\.\d+\.step$/.test(key)
    ),
    keys: entries.map(([key]) => key),
  };
}
