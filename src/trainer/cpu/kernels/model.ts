// What a step reads of its model's block: set on every worker before it begins.

import {
  ALGORITHM,
  COUNTS,
  NETS,
  NEXT_FIRST,
  NEXT_NETS,
  POLICY,
  SETTING_BY_TRANSITION,
  SETTING_GAMMA,
  SETTING_HIGHEST,
  SETTING_HUBER,
  SETTING_LOWEST,
  SETTING_OFFSET,
  SUPPORT,
  TARGET_AT,
  TARGET_FIRST,
  TARGET_NETS,
  WEIGHTS,
} from "./words";

/** Address of the model's block. */
export let block: usize = 0;
/** Place of the algorithm in the registry. */
export let algorithm: i32 = 0;
/** Number of networks. */
export let nets: i32 = 1;
/** Online networks that are run on s'. */
export let nextFirst: i32 = 0;
export let nextNets: i32 = 0;
/** Target networks that are run, on s (1) or on s' (2). */
export let targetFirst: i32 = 0;
export let targetNets: i32 = 0;
export let targetAt: i32 = 0;
/** Discount factor. */
export let gamma: f32 = 0;
/** What targets are clipped to; infinite where there is no range. */
export let lowest: f32 = 0;
export let highest: f32 = 0;
/** Whether Bellman errors are Huber's. */
export let isHuber: bool = false;
/** Counts of a whole dataset; 0 with batches. */
export let counts: usize = 0;
/** (S) u32 bits of the actions that may be chosen; 0 if all may. */
export let support: usize = 0;
/** (S,A) or (N,A) f32 probabilities of the policy that is evaluated, and whether they are by transition. */
export let policy: usize = 0;
export let isByTransition: bool = false;
/** f32 weights of transitions, from the slice's first; 0 if all are 1. */
export let weights: usize = 0;
/** First transition of the slice. */
let offset: u32 = 0;

/** Takes up a model. */
export function useModel(model: usize): void {
  block = model;
  algorithm = load<u32>(model, ALGORITHM);
  nets = load<u32>(model, NETS);
  nextFirst = load<u32>(model, NEXT_FIRST);
  nextNets = load<u32>(model, NEXT_NETS);
  targetFirst = load<u32>(model, TARGET_FIRST);
  targetNets = load<u32>(model, TARGET_NETS);
  targetAt = load<u32>(model, TARGET_AT);
  gamma = load<f32>(model, SETTING_GAMMA);
  lowest = load<f32>(model, SETTING_LOWEST);
  highest = load<f32>(model, SETTING_HIGHEST);
  isHuber = load<f32>(model, SETTING_HUBER) != 0;
  counts = load<u32>(model, COUNTS);
  support = load<u32>(model, SUPPORT);
  policy = load<u32>(model, POLICY);
  isByTransition = load<u32>(model, SETTING_BY_TRANSITION) != 0;
  weights = load<u32>(model, WEIGHTS);
  offset = load<u32>(model, SETTING_OFFSET);
}

/** A float setting. */
// @ts-ignore: decorator
@inline
export function setting(at: usize): f32 {
  return load<f32>(block + at);
}

/** Weight of a transition. */
// @ts-ignore: decorator
@inline
export function weightOf(index: u32): f32 {
  return weights == 0 ? 1 : load<f32>(weights + (<usize> (index - offset) << 2));
}
