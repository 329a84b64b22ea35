/**
 * Q-networks from other people's state dicts: the linear layers found by their shapes, or named by their owner.
 *
 * Neither says what is between the layers, in which order features go in, or how they were scaled: ReLU is assumed
 * between layers and nothing after the last, as in every network here.
 *
 * Shapes: P parameters.
 *
 * @module
 */
import type { TorchValue } from "../files/torch_content.ts";
import { InputError } from "../input_error.ts";
import { clipped } from "../text/visible.ts";
import { type Check, nullable, record, setOf, text } from "../text/yaml_checks.ts";
import { type NetworkShape, parameterCount, tensorsOf } from "./shape.ts";
import {
  type Chain,
  chainInWords,
  chainsOf,
  fits,
  isEmbedding,
  modulesOf,
  type NamedModule,
} from "./state_dict_layers.ts";

/** Which modules of a state dict are the network. */
export interface LayerNames {
  /** The linear layers, first to last, such as `net.0`, `net.2`, `net.4`. */
  readonly layers: readonly string[];
  /** The embedding of numbered states; null where features go in. */
  readonly embedding: string | null;
}

const moduleName = text(/^\S+$/, "a module's name, such as net.0");

/** Checks {@link LayerNames} in YAML: `layers: [net.0, net.2, net.4]`, and `embedding:` where there is one. */
export const layerNames: Check<LayerNames> = record<LayerNames>(
  { layers: setOf(moduleName), embedding: nullable(moduleName) },
  { embedding: null },
);

/** The one module of a name, in full or as its end. */
function moduleNamed(name: string, modules: readonly NamedModule[], where: string): NamedModule {
  const exact = modules.filter((module) => module.name === name);
  const found = exact.length > 0
    ? exact
    : modules.filter((module) => module.name.endsWith(`.${name}`));
  if (found.length === 1) return found[0];
  const others = (found.length === 0 ? modules : found).map((module) => module.name).join(", ");
  const what = found.length === 0 ? "no module" : `${found.length} modules`;
  throw new InputError(
    where,
    `${what} of the name ${clipped(name)}, expected one of ${clipped(others, 300)}`,
  );
}

/** The chain that its owner named. */
function namedChain(names: LayerNames, modules: readonly NamedModule[], where: string): Chain {
  const layers = names.layers.map((name) => moduleNamed(name, modules, where));
  const embedding = names.embedding === null ? null : moduleNamed(names.embedding, modules, where);
  const isFit = layers.length >= 2 && fits(layers) &&
    (embedding === null ||
      isEmbedding(embedding) && embedding.weight.shape[1] === layers[0].weight.shape[1]);
  if (isFit) return { name: "", embedding, layers };
  const found = [...(embedding ? [embedding] : []), ...layers]
    .map(({ name, weight }) => `${name} (${weight.shape})`).join(", ");
  const expected =
    "expected at least two layers with biases, each of as many inputs as the one before has outputs";
  throw new InputError(where, `layers ${clipped(found, 300)}, ${expected}`);
}

/** The one chain there is. */
function onlyChain(modules: readonly NamedModule[], where: string): Chain {
  const chains = chainsOf(modules);
  if (chains.length === 1) return chains[0];
  const example = `layers: [net.0, net.2, net.4] in ${where}.yaml`;
  if (chains.length > 1) {
    const all = clipped(chains.map(chainInWords).join(", "), 300);
    throw new InputError(
      where,
      `${chains.length} networks: ${all}; expected one, named by a line such as ${example}`,
    );
  }
  const all = modules.map(({ name, weight }) => `${name} (${weight.shape})`).join(", ");
  const found = modules.length === 0 ? "no weights" : clipped(all, 300);
  throw new InputError(
    where,
    `found ${found}, expected linear layers in a chain, or the layers named by a line such as ${example}`,
  );
}

/**
 * The Q-network in a state dict, wherever it stands in a file. Without names there must be one parent whose modules
 * are linear layers that fit each other, and at most one embedding that fits the first.
 *
 * @param content What the file holds.
 * @param options The file's name, for errors, and the modules that are the network.
 * @returns Sizes and (P) weights, rounded to float32.
 * @throws {InputError} If no chain of layers is found, or several, or a weight is not a finite floating-point number.
 */
export function networkFromStateDict(
  content: TorchValue,
  { where, names }: { readonly where: string; readonly names?: LayerNames },
): { readonly shape: NetworkShape; readonly parameters: Float32Array } {
  const modules = modulesOf(content);
  const { embedding, layers } = names
    ? namedChain(names, modules, where)
    : onlyChain(modules, where);
  const widths = layers.map(({ weight }) => weight.shape[0]);
  const shape: NetworkShape = {
    input: embedding === null
      ? { kind: "dense", features: layers[0].weight.shape[1] }
      : { kind: "embedding", states: embedding.weight.shape[0], width: embedding.weight.shape[1] },
    hidden: widths.slice(0, -1),
    actions: widths.at(-1)!,
  };
  const own = [
    ...(embedding === null ? [] : [{ name: `${embedding.name}.weight`, tensor: embedding.weight }]),
    ...layers.flatMap(({ name, weight, bias }) => [
      { name: `${name}.weight`, tensor: weight },
      { name: `${name}.bias`, tensor: bias! },
    ]),
  ];
  const parameters = new Float32Array(parameterCount(shape));
  for (const [i, { offset }] of tensorsOf(shape).entries()) {
    const { name, tensor: { data, dtype } } = own[i];
    const isFine = /float/.test(dtype) && data.every(Number.isFinite);
    if (!isFine) {
      throw new InputError(`${where}: ${clipped(name)}`, `expected finite floating-point numbers`);
    }
    parameters.set(data, offset);
  }
  return { shape, parameters };
}
