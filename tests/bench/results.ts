/**
 * What the files in `results/bench` hold.
 *
 * @module
 */
import type { CpuStepReport } from "../../src/trainer/cpu/benchmark.ts";
import type { TeamReport } from "../../src/trainer/cpu/team_benchmark.ts";
import type {
  KernelReport,
  KernelsReport,
  StepReport,
} from "../../src/trainer/webgpu/benchmark.ts";

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

/** Our step and PyTorch's on so many threads each, in turn. */
export interface Contest {
  /** What a step is on. */
  readonly step: "full" | "minibatch" | "dense";
  /** Threads of both. */
  readonly threads: number;
  /** (rounds) milliseconds a step: ours, ours in V8's 256-bit code (null if V8 has none), PyTorch's. */
  readonly rounds: readonly (readonly [ours: number, wide: number | null, theirs: number])[];
  /** Where the time of our step goes: the mean of its workers, their waiting for each other too. */
  readonly parts: readonly KernelReport[];
}

/** Times until WebGPU trains. */
export interface Start {
  /** 716-256-256-25 or 716-32-32-25. */
  readonly network: "published" | "small";
  /** The matrix kernels that were chosen. */
  readonly kernels: string;
  /** (rounds) seconds from asking for an adapter to a trainer and its kernels' hash. */
  readonly seconds: readonly number[];
  /** (rounds) seconds of that until there was the trainer: calibration and pipelines. */
  readonly trainer_seconds: readonly number[];
}

/** A load of the lab's page, in milliseconds from the request of the page on. */
export interface LabLoad {
  /** Until something was painted. */
  readonly paint_ms: number;
  /** Until the form of a training was drawn. */
  readonly view_ms: number;
  /** Until the exact survival of the reference policies was drawn. */
  readonly scores_ms: number;
  /** The longest task of the page until then; 0 if no task took 50 ms. */
  readonly longest_ms: number;
  /** The same from then on, while a network trains and the first chart is drawn. */
  readonly longest_training_ms: number;
  /** Bytes that were sent for the page before the form was drawn. */
  readonly sent_bytes: number;
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
  /** One model on one worker, and two on two: minibatches and the whole dataset. */
  readonly models: Section<Readonly<Record<"minibatch" | "full", Pairs>>>;
  /** Our step on the CPU and PyTorch's. */
  readonly torch: Section<{
    /** PyTorch with its version. */
    readonly library: string;
    /** Kind by kind, one thread and one a core. */
    readonly contests: readonly Contest[];
  }>;
  /** WebGPU's start, in processes of their own. */
  readonly start: Section<readonly Start[]>;
  /** The lab's page, each time in a browser of its own. */
  readonly lab: Section<{
    /** The browser with its version. */
    readonly browser: string;
    readonly loads: readonly LabLoad[];
  }>;
  /** This trainer and its peers, in rounds; ours on one worker first. */
  readonly side_by_side: Section<{
    readonly contenders: readonly Contender[];
    /** Peers that could not be started, and why. */
    readonly absent: readonly { readonly name: string; readonly reason: string }[];
  }>;
}

/** The sections of each file. */
export const FILES = {
  "bench.json": ["cpu", "side_by_side", "steps", "kernels", "episodes", "peer"],
  "peers.json": ["torch", "team", "models", "start"],
  "lab.json": ["lab"],
} as const satisfies Readonly<Record<string, readonly (keyof Sections)[]>>;

/** A file: of one machine. */
export type Results = { readonly machine: Machine } & Partial<Sections>;
