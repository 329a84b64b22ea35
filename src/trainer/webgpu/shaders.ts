/**
 * Source of every shader, by the name of its file. Written by `deno task dev build:kernels`.
 *
 * @module
 */
// deno-lint-ignore-file camelcase
// deno-fmt-ignore-file
import adam_buffer from "../../../shaders/adam_buffer.wgsl" with { type: "text" };
import adam_texture from "../../../shaders/adam_texture.wgsl" with { type: "text" };
import bcq_full_loss from "../../../shaders/bcq_full_loss.wgsl" with { type: "text" };
import bcq_loss from "../../../shaders/bcq_loss.wgsl" with { type: "text" };
import bcq_next_value from "../../../shaders/bcq_next_value.wgsl" with { type: "text" };
import bellman_loss from "../../../shaders/bellman_loss.wgsl" with { type: "text" };
import cloning_loss from "../../../shaders/cloning_loss.wgsl" with { type: "text" };
import embedding_gradient from "../../../shaders/embedding_gradient.wgsl" with { type: "text" };
import embedding_lookup from "../../../shaders/embedding_lookup.wgsl" with { type: "text" };
import finish_gradient from "../../../shaders/finish_gradient.wgsl" with { type: "text" };
import fma_rate from "../../../shaders/fma_rate.wgsl" with { type: "text" };
import fqe_full_loss from "../../../shaders/fqe_full_loss.wgsl" with { type: "text" };
import fqe_loss from "../../../shaders/fqe_loss.wgsl" with { type: "text" };
import fqe_next_value from "../../../shaders/fqe_next_value.wgsl" with { type: "text" };
import full_bellman_loss from "../../../shaders/full_bellman_loss.wgsl" with { type: "text" };
import full_cloning_loss from "../../../shaders/full_cloning_loss.wgsl" with { type: "text" };
import full_lookup from "../../../shaders/full_lookup.wgsl" with { type: "text" };
import full_target from "../../../shaders/full_target.wgsl" with { type: "text" };
import gradient_norm from "../../../shaders/gradient_norm.wgsl" with { type: "text" };
import input_gradient_buffer from "../../../shaders/input_gradient_buffer.wgsl" with { type: "text" };
import input_gradient_texture from "../../../shaders/input_gradient_texture.wgsl" with { type: "text" };
import iql_full_loss from "../../../shaders/iql_full_loss.wgsl" with { type: "text" };
import iql_loss from "../../../shaders/iql_loss.wgsl" with { type: "text" };
import iql_next_value from "../../../shaders/iql_next_value.wgsl" with { type: "text" };
import linear_forward_buffer from "../../../shaders/linear_forward_buffer.wgsl" with { type: "text" };
import linear_forward_texture from "../../../shaders/linear_forward_texture.wgsl" with { type: "text" };
import next_value from "../../../shaders/next_value.wgsl" with { type: "text" };
import no_op from "../../../shaders/no_op.wgsl" with { type: "text" };
import observation_lookup from "../../../shaders/observation_lookup.wgsl" with { type: "text" };
import sample from "../../../shaders/sample.wgsl" with { type: "text" };
import weight_gradient_buffer from "../../../shaders/weight_gradient_buffer.wgsl" with { type: "text" };
import weight_gradient_texture from "../../../shaders/weight_gradient_texture.wgsl" with { type: "text" };

/** Source of every shader, by the name of its file without `.wgsl`. */
export const SHADERS = {
  adam_buffer,
  adam_texture,
  bcq_full_loss,
  bcq_loss,
  bcq_next_value,
  bellman_loss,
  cloning_loss,
  embedding_gradient,
  embedding_lookup,
  finish_gradient,
  fma_rate,
  fqe_full_loss,
  fqe_loss,
  fqe_next_value,
  full_bellman_loss,
  full_cloning_loss,
  full_lookup,
  full_target,
  gradient_norm,
  input_gradient_buffer,
  input_gradient_texture,
  iql_full_loss,
  iql_loss,
  iql_next_value,
  linear_forward_buffer,
  linear_forward_texture,
  next_value,
  no_op,
  observation_lookup,
  sample,
  weight_gradient_buffer,
  weight_gradient_texture,
} as const;
