/**
 * What an algorithm says of itself: its networks, what they are run on, its own hyper-parameters, its
 * metrics and its loss in float64. Trainers, configs and runs know algorithms by this alone.
 *
 * Shapes: B batch rows, A actions, R states that a whole dataset's pairs occur in.
 *
 * @module
 */
import type { TransitionCounts } from "../dataset/transition_counts.ts";
import type { HyperParameters } from "./hyper_parameters.ts";

/** One of an algorithm's networks. All of them share the hidden layers' widths. */
export interface Net {
  /** Its name, a prefix of its tensors' names where an algorithm has several. */
  readonly name: string;
  /** Whether it has an output an action, or one in all. */
  readonly outputs: "actions" | "one";
  /** Whether a target network follows it. */
  readonly hasTarget: boolean;
}

/** What a loss reads: a network, online or target, on the batch's states or on the states after them. */
export interface Pass {
  /** Names of the networks, neighbours in the algorithm's list. */
  readonly nets: readonly string[];
  /** Their weights, or those of their target networks. */
  readonly network: "online" | "target";
  /** On the states before the action, or after it. */
  readonly at: "state" | "next";
  /** Whether the loss reads it; always if left out. */
  readonly when?: (hyper: HyperParameters) => boolean;
}

/** What a hyper-parameter of an algorithm's own may be. */
export type OwnKey =
  | { readonly kind: "number"; readonly min: number; readonly max: number }
  | { readonly kind: "integer"; readonly min: number; readonly max: number }
  /** With `words`, files have a key of their own for it and a word for each value. */
  | {
    readonly kind: "boolean";
    readonly words?: { readonly key: string; readonly yes: string; readonly no: string };
  }
  /** One of some words. */
  | { readonly kind: "choice"; readonly of: readonly string[] }
  /** [low, high], low below high, or null. */
  | { readonly kind: "range" };

/** A metric: its name, and whether a step's is the mean or the largest of its rows'. */
export interface Metric {
  /** Name in camelCase; snake_case in files. */
  readonly name: string;
  /** How rows come together; `norm` is the gradient's, which no row has. */
  readonly over: "mean" | "max" | "norm";
}

/** What a loss is given of a batch. */
export interface LossBatch {
  /** (B) actions in the data. */
  readonly action: Uint8Array;
  /** Number of actions A. */
  readonly actions: number;
  /** (B) rewards. */
  readonly reward: Float32Array;
  /** (B) 1 where the MDP ended; rows that were cut bootstrap. */
  readonly terminated: Uint8Array;
  /** (B) bit a is set where action a may be chosen in s'; all may be if left out. */
  readonly nextAllowed?: Uint32Array;
  /** (B,A) pi(a|s') of the policy that is evaluated, for a loss that evaluates one. */
  readonly nextPolicy?: Float32Array;
}

/** (B,A) or (B) outputs by pass: `q.state`, `q.next`, `q.target.state`, `q.target.next`. */
export type Outputs = Readonly<Record<string, Float64Array>>;

/** What a loss is given. */
export interface LossInput {
  /** Outputs of the passes. */
  readonly outputs: Outputs;
  /** What the data say. */
  readonly batch: LossBatch;
  /** The model's hyper-parameters. */
  readonly hyper: HyperParameters;
}

/** A loss and its gradient. */
export interface LossReport {
  /** Gradient of the loss with respect to each network's outputs on the batch's states, by name. */
  readonly gradients: Readonly<Record<string, Float64Array>>;
  /** All metrics but the gradient's norm. */
  readonly metrics: Readonly<Record<string, number>>;
}

/** What a loss over a whole dataset is given. */
export interface FullLossInput {
  /** The dataset. */
  readonly counts: TransitionCounts;
  /** (R) the states that pairs occur in, ascending. */
  readonly states: Uint16Array;
  /** Outputs in those states by pass, (R,A) or (R). */
  readonly outputs: Outputs;
  /** (K) targets of the pairs (`full_targets.ts`) and their variances; empty where there are none. */
  readonly targets: { readonly target: Float64Array; readonly variance: Float64Array };
  /** The model's hyper-parameters. */
  readonly hyper: HyperParameters;
}

/** What a choice or an expectation in s' depends on beside the networks. */
export interface NextState {
  /** Bit a is set where action a may be chosen; all may be if left out. */
  readonly allowed?: number;
  /** (A) pi(a|s') of the policy that is evaluated. */
  readonly policy?: ArrayLike<number>;
}

/** V(s'), what targets look ahead to, from the outputs in s', (A) or (1) each. */
export type NextValue = (outputs: Outputs, hyper: HyperParameters, next: NextState) => number;

/** An algorithm's form on whole datasets. */
export interface FullForm {
  /** V(s'); null for a loss without targets. */
  readonly nextValue: NextValue | null;
  /** Whether V(s') is one of the outputs, which kernels copy to the bit. */
  readonly isNextValueCopied: boolean;
  /** The loss over all transitions. */
  readonly loss: (input: FullLossInput) => LossReport;
  /** Shaders of V(s') and of the loss. */
  readonly kernels: { readonly nextValue: string | null; readonly loss: string };
}

/** Where an algorithm's policy comes from. */
export interface PolicySource {
  /** Name of the network it is greedy with. */
  readonly net: string;
  /** What leaves it likely actions to choose among (`likelyActions`), beside the support of the data. */
  readonly among?: {
    /** Name of the network whose logits say how likely they are. */
    readonly net: string;
    /** Least likelihood of an action by that of the likeliest. */
    readonly threshold: (hyper: HyperParameters) => number;
  };
}

/** An algorithm. */
export interface Algorithm {
  /** Its name in configs. */
  readonly name: string;
  /** Its networks, in the order of their weights. */
  readonly nets: (hyper: HyperParameters) => readonly Net[];
  /**
   * What its loss reads. The first is all networks' on the batch's states: what is differentiated. Where models run
   * together, a pass is run for all of them whatever its `when` says.
   */
  readonly passes: readonly Pass[];
  /** What the policy is greedy with; null for an algorithm that evaluates a policy and makes none. */
  readonly policy: PolicySource | null;
  /** Most actions it can choose among; as many as a network may have if left out. */
  readonly mostActions?: number;
  /** Hyper-parameters of its own, by name. */
  readonly own: Readonly<Record<string, OwnKey>>;
  /** Words of settings its kernels read beside those of every algorithm, by name; booleans are 0 or 1. */
  readonly words: (hyper: HyperParameters) => Readonly<Record<string, number>>;
  /** Its metrics in the order of their sums. */
  readonly metrics: readonly Metric[];
  /** The loss of a batch. */
  readonly loss: (input: LossInput) => LossReport;
  /** Shader of that loss: models whose losses share one are trained in one group. */
  readonly kernel: string;
  /** Its form on whole datasets; null where it has none. */
  readonly full: FullForm | null;
  /** Hyper-parameters, beside usual ones, under which every term of its loss shows: what kernels are checked with. */
  readonly checked: readonly Readonly<Record<string, unknown>>[];
}
