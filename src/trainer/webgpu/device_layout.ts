/**
 * Where a model's parameters lie on the device.
 *
 * A model's parameters are one flat vector: the embedding (S,E), then weight (in,out) and bias (out)
 * of each linear layer. Weights are the transpose of PyTorch's, so that a matrix kernel's lanes read
 * neighbouring columns. Every width is padded by zeros to a multiple of 16, the kernels' tile; padding
 * has gradient 0 and stays 0. A model's vector is padded to whole texture rows.
 *
 * @module
 */
import { layerWidths, type NetworkShape, parameterCount, tensorsOf } from "../../network/shape.ts";

/** Widths and batch rows are padded to a multiple of this, the matrix kernels' largest tile. */
export const TILE = 16;

/** Floats in a row of a texture mirror: 256 texels of four. */
export const MIRROR_ROW = 1024;

/** One linear layer on the device; sizes and offsets in floats. */
export interface DeviceLayer {
  /** Padded number of inputs. */
  readonly inputs: number;
  /** Padded number of outputs. */
  readonly outputs: number;
  /** Start of the weight (inputs,outputs) behind {@link DeviceLayout.linear}. */
  readonly weight: number;
  /** Start of the bias (outputs) behind {@link DeviceLayout.linear}. */
  readonly bias: number;
}

/** Places of a model's parameters on the device; sizes and offsets in floats. */
export interface DeviceLayout {
  /** The network. */
  readonly shape: NetworkShape;
  /** Padded width of the first layer's input: embedding features E or observation features D. */
  readonly features: number;
  /** Start of the linear layers: the size of the padded embedding, 0 without one. */
  readonly linear: number;
  /** The linear layers. */
  readonly layers: readonly DeviceLayer[];
  /** Size of the linear layers' parameters. */
  readonly linearSize: number;
  /** Distance between two models' parameters, whole mirror rows. */
  readonly stride: number;
}

/** The smallest multiple of `unit` that holds `value`. */
export function roundUp(value: number, unit: number): number {
  return Math.ceil(value / unit) * unit;
}

/**
 * Lays a network out for the device.
 *
 * @param shape The network.
 */
export function deviceLayout(shape: NetworkShape): DeviceLayout {
  const widths = layerWidths(shape).map((width) => roundUp(width, TILE));
  const linear = shape.input.kind === "embedding" ? shape.input.states * widths[0] : 0;
  const layers: DeviceLayer[] = [];
  let offset = 0;
  for (let i = 0; i + 1 < widths.length; i++) {
    const [inputs, outputs] = [widths[i], widths[i + 1]];
    layers.push({ inputs, outputs, weight: offset, bias: offset + inputs * outputs });
    offset += inputs * outputs + outputs;
  }
  const stride = roundUp(linear + roundUp(offset, MIRROR_ROW), MIRROR_ROW);
  return { shape, features: widths[0], linear, layers, linearSize: offset, stride };
}

/** Calls `visit(flat, device)` for every parameter: its index in PyTorch's order and on the device. */
function forEachParameter(
  layout: DeviceLayout,
  network: NetworkShape,
  visit: (flat: number, device: number) => void,
) {
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
    const weight = layout.linear + layer.weight;
    for (let o = 0; o < outputs; o++) {
      for (let i = 0; i < inputs; i++) {
        visit(offset + o * inputs + i, weight + i * layer.outputs + o);
      }
    }
  }
}

/**
 * Brings a network's flat parameter vector into the device's order.
 *
 * @param layout Places on the device.
 * @param flat (P) parameters in PyTorch's order.
 * @param network Its sizes: those of the layout, but for its outputs.
 * @returns (stride) the same, padded by zeros.
 */
export function toDevice(
  layout: DeviceLayout,
  flat: Float32Array,
  network: NetworkShape = layout.shape,
): Float32Array {
  const device = new Float32Array(layout.stride);
  forEachParameter(layout, network, (from, to) => device[to] = flat[from]);
  return device;
}

/**
 * Brings a network's parameters on the device back into PyTorch's order.
 *
 * @param layout Places on the device.
 * @param device (stride) parameters as they lie on the device.
 * @param network Its sizes: those of the layout, but for its outputs.
 * @returns (P) the same in PyTorch's order.
 */
export function fromDevice(
  layout: DeviceLayout,
  device: Float32Array,
  network: NetworkShape = layout.shape,
): Float32Array {
  const flat = new Float32Array(parameterCount(network));
  forEachParameter(layout, network, (to, from) => flat[to] = device[from]);
  return flat;
}
