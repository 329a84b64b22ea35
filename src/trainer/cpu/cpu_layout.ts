/**
 * Where a model's parameters lie for the CPU kernels.
 *
 * One flat vector: the embedding (S,E), then weight and bias of each linear layer. A weight lies in
 * panels of 8 outputs, (out/8)(in,8), each followed by 16 floats, so that a tile of a matrix product
 * reads it from front to back. Every width is padded by zeros to a multiple of 8; padding has gradient
 * 0 and stays 0.
 *
 * @module
 */
import { layerWidths, type NetworkShape, parameterCount, tensorsOf } from "../../network/shape.ts";

/** Outputs in a panel; widths are padded to a multiple of it. */
const PANEL = 8;

/** Floats behind a panel; `kernels/panels.ts` agrees. */
const PANEL_PADDING = 16;

/** One linear layer; sizes and offsets in floats. */
export interface CpuLayer {
  /** Padded number of inputs. */
  readonly inputs: number;
  /** Padded number of outputs. */
  readonly outputs: number;
  /** Start of the weight's panels behind {@link CpuLayout.linear}. */
  readonly weight: number;
  /** Start of the bias (outputs) behind {@link CpuLayout.linear}. */
  readonly bias: number;
}

/** Places of a model's parameters; sizes and offsets in floats. */
export interface CpuLayout {
  /** The network. */
  readonly shape: NetworkShape;
  /** Padded width of the first layer's input: embedding features E or observation features D. */
  readonly features: number;
  /** Start of the linear layers: the size of the padded embedding, 0 without one. */
  readonly linear: number;
  /** The linear layers. */
  readonly layers: readonly CpuLayer[];
  /** Size of the linear layers' parameters. */
  readonly linearSize: number;
  /** Size of all parameters. */
  readonly size: number;
}

function padded(width: number): number {
  return Math.ceil(width / PANEL) * PANEL;
}

/**
 * Lays a network out.
 *
 * @param shape The network.
 */
export function cpuLayout(shape: NetworkShape): CpuLayout {
  const widths = layerWidths(shape).map(padded);
  const linear = shape.input.kind === "embedding" ? shape.input.states * widths[0] : 0;
  const layers: CpuLayer[] = [];
  let offset = 0;
  for (let i = 0; i + 1 < widths.length; i++) {
    const [inputs, outputs] = [widths[i], widths[i + 1]];
    const bias = offset + outputs / PANEL * (inputs * PANEL + PANEL_PADDING);
    layers.push({ inputs, outputs, weight: offset, bias });
    offset = bias + outputs;
  }
  return { shape, features: widths[0], linear, layers, linearSize: offset, size: linear + offset };
}

/** Calls `visit(flat, place)` for every parameter: its index in PyTorch's order and here. */
function forEachParameter(
  layout: CpuLayout,
  network: NetworkShape,
  visit: (flat: number, place: number) => void,
): void {
  for (const { name, shape, offset } of tensorsOf(network)) {
    if (name === "state_embedding.weight") {
      const [rows, columns] = shape;
      for (let r = 0; r < rows; r++) {
        for (let c = 0; c < columns; c++) visit(offset + r * columns + c, r * layout.features + c);
      }
      continue;
    }
    const layer = layout.layers[Number(name.split(".")[1]) / 2];
    if (name.endsWith(".bias")) {
      for (let o = 0; o < shape[0]; o++) visit(offset + o, layout.linear + layer.bias + o);
      continue;
    }
    const [outputs, inputs] = shape;
    const panel = layer.inputs * PANEL + PANEL_PADDING;
    for (let o = 0; o < outputs; o++) {
      const start = layout.linear + layer.weight + Math.floor(o / PANEL) * panel + o % PANEL;
      for (let i = 0; i < inputs; i++) visit(offset + o * inputs + i, start + i * PANEL);
    }
  }
}

/**
 * Brings a flat parameter vector into the kernels' order.
 *
 * @param layout Places for the kernels.
 * @param flat (P) parameters in PyTorch's order.
 * @param network Its sizes: those of the layout, but for its outputs.
 * @returns (size) the same, padded by zeros.
 */
export function toCpu(
  layout: CpuLayout,
  flat: Float32Array,
  network: NetworkShape = layout.shape,
): Float32Array {
  const placed = new Float32Array(layout.size);
  forEachParameter(layout, network, (from, to) => placed[to] = flat[from]);
  return placed;
}

/**
 * Brings parameters back into PyTorch's order.
 *
 * @param layout Places for the kernels.
 * @param placed (size) parameters as the kernels hold them.
 * @param network Its sizes: those of the layout, but for its outputs.
 * @returns (P) the same in PyTorch's order.
 */
export function fromCpu(
  layout: CpuLayout,
  placed: Float32Array,
  network: NetworkShape = layout.shape,
): Float32Array {
  const flat = new Float32Array(parameterCount(network));
  forEachParameter(layout, network, (to, from) => flat[to] = placed[from]);
  return flat;
}
