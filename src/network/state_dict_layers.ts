/**
 * The linear layers and embeddings of somebody's state dict, found by names and shapes.
 *
 * @module
 */
import { isTorchTensor, type TorchValue } from "../files/torch_content.ts";
import type { TorchTensor } from "../files/torch_storage.ts";

/** A module of a state dict that has a weight. */
export interface NamedModule {
  /** Its name with those of the dicts around it, such as `model_state_dict.net.0`. */
  readonly name: string;
  /** Its weight. */
  readonly weight: TorchTensor;
  /** Its bias, if there is one. */
  readonly bias: TorchTensor | undefined;
}

/** Modules that are a Q-network. */
export interface Chain {
  /** Name of what the layers are in. */
  readonly name: string;
  /** Maps numbered states to the first layer's inputs; null where features go in. */
  readonly embedding: NamedModule | null;
  /** The layers, first to last: each takes what the one before makes. */
  readonly layers: readonly NamedModule[];
}

/** Tensors by full name, in the file's order. */
function* tensorsIn(value: TorchValue, prefix = ""): Generator<[string, TorchTensor]> {
  if (isTorchTensor(value)) yield [prefix, value];
  else if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    for (const [key, item] of Object.entries(value)) {
      yield* tensorsIn(item as TorchValue, prefix === "" ? key : `${prefix}.${key}`);
    }
  }
}

/**
 * The modules with a weight, in the file's order.
 *
 * @param content What a file of PyTorch's holds.
 */
export function modulesOf(content: TorchValue): NamedModule[] {
  const tensors = new Map(tensorsIn(content));
  return [...tensors].filter(([name]) => /(^|\.)weight$/.test(name)).map(([name, weight]) => {
    const own = name.replace(/\.?weight$/, "");
    return { name: own, weight, bias: tensors.get(`${own}.bias`) };
  });
}

/** Whether a module is a linear layer. */
export function isLinear({ weight, bias }: NamedModule): boolean {
  return weight.shape.length === 2 && String(bias?.shape) === String([weight.shape[0]]);
}

/** Whether a module can be an embedding. */
export function isEmbedding({ weight, bias }: NamedModule): boolean {
  return weight.shape.length === 2 && bias === undefined;
}

/** Whether each layer takes as much as the one before makes. */
export function fits(layers: readonly NamedModule[]): boolean {
  return layers.every((layer, i) =>
    isLinear(layer) && (i === 0 || layer.weight.shape[1] === layers[i - 1].weight.shape[0])
  );
}

/** Name of what a module is in. */
const parentOf = (name: string) => name.slice(0, Math.max(0, name.lastIndexOf(".")));

/**
 * The chains of linear layers that stand for a whole network each: all modules of one parent are linear layers whose
 * sizes fit, at least two; and of embeddings in the parent or beside it there is none, or one that fits the first layer.
 *
 * @param modules The modules of a state dict.
 */
export function chainsOf(modules: readonly NamedModule[]): Chain[] {
  const groups = Map.groupBy(
    modules.filter((module) => !isEmbedding(module)),
    ({ name }) => parentOf(name),
  );
  return [...groups].flatMap(([name, layers]): Chain[] => {
    if (layers.length < 2 || !fits(layers)) return [];
    const embeddings = modules.filter((module) =>
      isEmbedding(module) && [name, parentOf(name)].includes(parentOf(module.name))
    );
    if (embeddings.length === 0) return [{ name, embedding: null, layers }];
    const isFit = embeddings.length === 1 &&
      embeddings[0].weight.shape[1] === layers[0].weight.shape[1];
    return isFit ? [{ name, embedding: embeddings[0], layers }] : [];
  });
}

/**
 * A chain in words: name and widths.
 *
 * @param chain The chain.
 */
export function chainInWords({ name, embedding, layers }: Chain): string {
  const widths = [layers[0].weight.shape[1], ...layers.map(({ weight }) => weight.shape[0])];
  const states = embedding === null ? "" : `${embedding.weight.shape[0]} states, `;
  return `${name || "its layers"} (${states}${widths.join("-")})`;
}
