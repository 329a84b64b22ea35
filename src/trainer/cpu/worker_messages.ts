/**
 * What the trainer and its workers say to each other.
 *
 * @module
 */
import type { HyperParameters } from "../../algorithms/hyper_parameters.ts";

/** Sent first: what a worker works on. */
export interface Setup {
  /** Tells requests apart. */
  readonly kind: "setup";
  /** The compiled kernels. */
  readonly module: WebAssembly.Module;
  /** The memory shared by all. */
  readonly memory: WebAssembly.Memory;
  /** Address of the network's description. */
  readonly description: number;
  /** Address of its team's own part. */
  readonly scratch: number;
  /** Its number in the team, from 0. */
  readonly worker: number;
  /** Workers of the team. */
  readonly workers: number;
}

/** Asks for steps of one model. */
export interface Job {
  /** Tells requests apart. */
  readonly kind: "job";
  /** Address of the model. */
  readonly model: number;
  /** The model's hyper-parameters, for Adam's bias corrections. */
  readonly hyper: HyperParameters;
  /** Steps the model took before. */
  readonly from: number;
  /** Steps to take. */
  readonly steps: number;
  /** Whether to measure the parts of the steps. */
  readonly profile: boolean;
}

/** Makes a worker fail, for tests. */
export interface Fail {
  /** Tells requests apart. */
  readonly kind: "fail";
}

/** What a worker is sent. */
export type Request = Setup | Job | Fail;

/** What a worker answers: that it did what was asked, or why it cannot go on. */
export type Answer =
  | {
    readonly kind: "done";
    /** Time it took. */
    readonly milliseconds: number;
    /** Milliseconds of each part of the steps, if they were measured. */
    readonly parts: readonly number[];
  }
  | { readonly kind: "failed"; readonly reason: string };
