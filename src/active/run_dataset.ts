/**
 * All strategies of a study on one logged dataset.
 *
 * @module
 */
import type { ActiveConfig, StrategyName } from "../config/active_config.ts";
import { meanSd } from "../evaluation/mean_sd.ts";
import { openLedger, type PurchaseLedger } from "./purchase_ledger.ts";
import { purchaseWeights } from "./purchase_weights.ts";
import type { Choice } from "./selectors/selector.ts";
import { networkActor } from "./network_actor.ts";
import { SELECTORS } from "./strategies.ts";
import type {
  Environment,
  Learner,
  LoggedData,
  StudyPolicy,
  StudyScore,
  Trained,
} from "./study_types.ts";

/** A score of a strategy at a budget; keys as in the CSV. */
export interface StudyRow {
  /** Seed of the dataset. */
  readonly dataset: number;
  /** Strategy; `cloned` buys nothing, `full` everything. */
  readonly strategy: StrategyName | "cloned" | "full";
  /** Transitions bought. */
  readonly budget: number;
  /** Pairs of state and action among them. */
  readonly pairs: number;
  /** Value of the policy learned. */
  readonly value: number;
  /** Its standard error of simulation, 0 if exact. */
  readonly error: number;
  /** Share of all logged actions that the policy takes too. */
  readonly agreement: number;
  /** Value less that of `random` at the same budget, on the same patients; null for the two others. */
  readonly difference: number | null;
  /** Standard error of simulation of the difference. */
  readonly difference_error: number | null;
}

/** An arm: a strategy with its account. */
interface Arm {
  readonly strategy: StrategyName;
  readonly ledger: PurchaseLedger;
  /** Weights of the rows of each purchase, where the strategy gives some. */
  readonly purchases: number[][];
  /** What was learned last. */
  trained: Trained | null;
}

/** Rounds to 6 decimals, as the CSV holds it. */
export function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 0;
}

/** Totals of transitions after each purchase: the budgets, and the rounds between them. */
export function purchaseTotals(budgets: readonly number[], rounds: number): number[] {
  const totals = [budgets[0]];
  for (let b = 1; b < budgets.length; b++) {
    const [from, to] = [budgets[b - 1], budgets[b]];
    for (let r = 1; r <= rounds; r++) {
      const total = from + Math.round((to - from) * r / rounds);
      if (total > totals.at(-1)!) totals.push(total);
    }
  }
  return totals;
}

/** Share of the logged actions that a policy takes too. */
function agreementOf(policy: StudyPolicy, { rows, dense }: LoggedData): number {
  const { state, action } = rows;
  let agree = 0;
  if (policy.kind === "table") {
    for (let i = 0; i < action.length; i++) agree += Number(policy.action[state[i]] === action[i]);
  } else {
    const { observation, features } = dense!;
    const act = networkActor(policy.shape, policy.parameters);
    for (let i = 0; i < action.length; i++) {
      const x = observation.subarray(i * features, (i + 1) * features);
      agree += Number(act(x) === action[i]);
    }
  }
  return agree / action.length;
}

/** Number of different pairs among the rows bought. */
function pairsBought({ open, bought }: PurchaseLedger): number {
  const pairs = new Set<number>();
  bought.forEach((one, row) => one && pairs.add(open.state[row] * open.actions + open.action[row]));
  return pairs.size;
}

/** Difference of two scores, on the same episodes if simulated. */
function difference(score: StudyScore, random: StudyScore) {
  if (!score.returns) return { difference: score.value - random.value, difference_error: 0 };
  const { mean, sd } = meanSd(Array.from(score.returns, (r, i) => r - random.returns![i]));
  return { difference: mean, difference_error: sd! / Math.sqrt(score.returns.length) };
}

/** What a run of one dataset needs. */
export interface DatasetRun {
  /** The study. */
  readonly config: ActiveConfig;
  /** Data and truth. */
  readonly environment: Environment;
  /** What learns. */
  readonly learner: Learner;
  /** Called with the rows of every purchase. */
  readonly onPurchase?: (strategy: StrategyName, rows: readonly number[]) => void;
}

/**
 * Runs all strategies on one dataset. Every arm begins with the same rows bought at random; before each
 * purchase arms that go by uncertainty train an ensemble from scratch, and at each budget every arm
 * trains its policy from scratch, all with as many steps and the same seeds.
 *
 * @param run The study.
 * @param seed Seed of the dataset.
 */
export async function runDataset(run: DatasetRun, seed: number): Promise<StudyRow[]> {
  const { config, environment, learner } = run;
  const data = environment.collect(seed);
  const size = data.rows.action.length;
  const totals = purchaseTotals(config.budgets, config.rounds);
  if (totals.at(-1)! >= size) {
    throw new RangeError(
      `Cannot buy ${totals.at(-1)} transitions: dataset ${seed} has ${size}, expected more`,
    );
  }
  const arms = config.strategies.map((strategy): Arm => ({
    strategy,
    ledger: openLedger(data.rows),
    purchases: [],
    trained: null,
  }));
  const buy = (arm: Arm, total: number, round: number): void => {
    const { open, bought, spent } = arm.ledger;
    const uncertainty = arm.trained?.uncertainty ?? null;
    const { look, optimal } = data;
    const count = total - spent;
    const selector = round === 0 ? SELECTORS.random : SELECTORS[arm.strategy];
    const selection = { open, bought, count, seed, round, uncertainty, look, optimal };
    const choice: Choice = selector.choose(selection);
    arm.ledger.buy(choice.rows);
    run.onPurchase?.(arm.strategy, choice.rows);
    const { rows, weights = rows.map(() => (size - spent) / count) } = choice;
    arm.purchases.push([...weights]);
  };
  const results: StudyRow[] = [];
  const record = (
    row: Pick<StudyRow, "strategy" | "budget" | "pairs">,
    policy: StudyPolicy,
    random: StudyScore | null,
  ): StudyScore => {
    const score = environment.score(policy);
    const against = random && difference(score, random);
    results.push({
      dataset: seed,
      ...row,
      value: rounded(score.value),
      error: rounded(score.error),
      agreement: rounded(agreementOf(policy, data)),
      difference: against && rounded(against.difference),
      difference_error: against && rounded(against.difference_error),
    });
    return score;
  };

  record(
    { strategy: "cloned", budget: 0, pairs: 0 },
    { kind: "table", action: data.cloned },
    null,
  );
  for (let round = 0; round < totals.length; round++) {
    arms.forEach((arm) => buy(arm, totals[round], round));
    const isBudget = config.budgets.includes(totals[round]);
    const isLast = round === totals.length - 1;
    const active = arms.filter(({ strategy }) => isBudget || SELECTORS[strategy].needsUncertainty);
    const jobs = active.map(({ strategy, ledger, purchases }) => ({
      rows: ledger.reveal(),
      weight: strategy === "uncertainty-weighted" ? purchaseWeights(purchases) : null,
      wantsUncertainty: SELECTORS[strategy].needsUncertainty && !isLast,
    }));
    const trained = await learner.train(jobs, { data, seed });
    active.forEach((arm, i) => arm.trained = trained[i]);
    if (!isBudget) continue;
    const scoreArm = ({ strategy, ledger, trained }: Arm, random: StudyScore | null) =>
      record(
        { strategy, budget: ledger.spent, pairs: pairsBought(ledger) },
        trained!.policy,
        random,
      );
    const baseline = arms.find(({ strategy }) => strategy === "random")!;
    const random = scoreArm(baseline, null);
    for (const arm of arms) if (arm !== baseline) scoreArm(arm, random);
  }
  const whole = openLedger(data.rows);
  whole.buy(Array.from({ length: size }, (_, row) => row));
  const [full] = await learner.train(
    [{ rows: whole.reveal(), weight: null, wantsUncertainty: false }],
    { data, seed },
  );
  record({ strategy: "full", budget: size, pairs: pairsBought(whole) }, full.policy, null);
  return results;
}
