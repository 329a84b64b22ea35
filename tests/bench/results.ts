/**
 * What `results/bench/bench.json` holds.
 *
 * @module
 */
import type { CpuStepReport } from "../../src/trainer/cpu/benchmark.ts";
import type { TeamReport } from "../../src/trainer/cpu/team_benchmark.ts";
import type { KernelsReport, StepReport } from "../../src/trainer/webgpu/benchmark.ts";

/** Flags of V8 for 256-bit code without checks of bounds, as README names them. */
export const WIDE_FLAGS = "--experimental-wasm-revectorize,--no-wasm-bounds-checks";

/** Where the benchmarks ran. Results of two places are never mixed. */
export interface Machine {
  /** The processor. */
  readonly cpu: string;
  /** Its cores. */
  readonly cores: number;
  /** The adapter's name. */
  readonly adapter: string;
  /** Its driver with version. */
  readonly driver: string;
  /** Version of Deno. */
  readonly deno: string;
}

/** A part of the benchmarks, timed in one go. */
export interface Section<T> {
  /** Share of all cores' time that other programs took meanwhile, 0 to 1. */
  readonly other_load: number;
  /** What was found. */
  readonly found: T;
}

/** Two things timed in turn: milliseconds a step of each, pair by pair. */
export interface Pairs {
  /** (first, second) of each pair, whichever went first. */
  readonly pairs: readonly (readonly [number, number])[];
}

/** One trainer in a round in which all take their turn. */
export interface Contender {
  /** What it is, in words. */
  readonly name: string;
  /** (rounds) milliseconds a step of one model. */
  readonly ms_per_model_step: readonly number[];
}

/** What was found on the CPU. */
export interface CpuFound {
  /** One model on one worker, and two on two. */
  readonly steps: readonly CpuStepReport[];
  /** One model on one worker, and two on two, in turn. */
  readonly workers: Pairs;
  /** One model on one worker in processes of their own: plain, and in V8's 256-bit code; null if V8 has none. */
  readonly wide: Pairs | null;
  /** 10^6 floating-point operations of the matrix products of a step, each state once. */
  readonly mflop_done: number;
}

/** The sections; any may be missing until it was timed here. */
export interface Sections {
  /** The step for each M. */
  readonly steps: Section<readonly StepReport[]>;
  /** Its kernels for each M. */
  readonly kernels: Section<readonly KernelsReport[]>;
  /** The step on 5,000 and on 50,000 episodes. */
  readonly episodes: Section<Pairs>;
  /** Our step and that of TensorFlow.js. */
  readonly peer: Section<
    Pairs & {
      readonly library: string;
      readonly update_error: number;
      readonly checked: number;
    }
  >;
  /** The CPU trainer. */
  readonly cpu: Section<CpuFound>;
  /** One model on the CPU by one worker and by all. */
  readonly team: Section<TeamReport>;
  /** This trainer and its peers, in rounds; ours on one worker first. */
  readonly side_by_side: Section<{
    readonly contenders: readonly Contender[];
    /** Peers that could not be started, and why. */
    readonly absent: readonly { readonly name: string; readonly reason: string }[];
  }>;
}

/** The whole file. */
export type Results = { readonly machine: Machine } & Partial<Sections>;
