/**
 * Faults of the CPU trainer's WebAssembly kernels.
 *
 * @module
 */
import { faultsOf, type Mutant } from "./mutant.ts";

const KERNELS = "src/trainer/cpu/kernels";
const GOLDEN = "tests/golden/cpu_golden_test.ts";
const TRAINER = "tests/trainer/cpu/cpu_trainer_test.ts";
const against = (build: string, name: string) => ({
  test: GOLDEN,
  name: `golden: CPU (${build}) against PyTorch, ${name}`,
});
const RANGE = {
  test: "tests/trainer/cpu/full_batch_test.ts",
  name: "minibatches with a target range step as the twin's, an endless range as none",
};
const FULL = {
  test: "tests/trainer/cpu/full_batch_test.ts",
  name: "the gradient and first step on a whole dataset are those of a loop over its transitions",
};
const CQL = against("relaxed", "embedding-cql");
const BC = against("relaxed", "embedding-bc");
const CLIPPED = against("plain", "embedding-cql-max-norm-0.45");
const SINGLE = against("plain", "dense-cql-single-dqn");
const ONCE = {
  test: TRAINER,
  name: "states computed once give the gradient of all rows, which the twin computes one by one",
};
const DRAWS = {
  test: TRAINER,
  name: "every model draws the transitions of its seed, slice and step",
};
const TEAM = {
  test: "tests/trainer/cpu/teams_test.ts",
  name: "a team of any size takes the steps of one worker, to the bit",
};
const FREEZES = {
  test: TRAINER,
  name: "an update that is not finite freezes its model at once, though its loss was finite",
};

const LARGE = {
  test: "tests/trainer/cpu/algorithms_test.ts",
  name: "every algorithm's steps on the CPU are the twin's: large batches",
};

/** Everything from the draw to Polyak, each built anew. */
export const CPU_MUTANTS: readonly Mutant[] = [
  ...faultsOf({ file: `${KERNELS}/random.ts`, ...DRAWS }, {
    "cpu: the remainder instead of the product's upper half": [
      "return <u32> ((high + low) >> 32);",
      "return x % n;",
    ],
  }),
  ...faultsOf({ file: `${KERNELS}/draw.ts`, ...DRAWS }, {
    "cpu: a batch never holds the slice's last transition": [
      "drawBelow(seed, step, b, count)",
      "drawBelow(seed, step, b, count - 1)",
    ],
  }),
  ...faultsOf({ file: `${KERNELS}/draw.ts`, ...ONCE }, {
    "cpu: a stale row taken for the state's": [
      "if (<i32> known < onlineRows && load<u32>(rowState + (<usize> known << 2)) == state) return known;",
      "if (<i32> known < onlineRows) return known;",
    ],
    "cpu: a state's copies in the batch not counted": [
      "store<u32>(copies + row, load<u32>(copies + row) + 1);",
      "store<u32>(copies + row, 1);",
    ],
    "cpu: `terminated` ignored": [
      "if ((load<u8>(dataEnding + index) & 1) == 0) {",
      "if (index >= 0) {",
    ],
  }),
  ...faultsOf({ file: `${KERNELS}/value_loss.ts`, ...CQL }, {
    "cpu: no double DQN": [
      "setting(CQL_DOUBLE_DQN) != 0 ?",
      "setting(CQL_DOUBLE_DQN) > 1 ?",
    ],
    "cpu: half the Bellman error's gradient": [
      "(errorSlope(error) - weight)",
      "(errorSlope(error) / 2 - weight)",
    ],
  }),
  ...faultsOf({ file: `${KERNELS}/targets.ts`, ...RANGE }, {
    "cpu: an ended row's reward outside the target range": [
      "return clipTarget(reward);",
      "return reward;",
    ],
  }),
  ...faultsOf({ file: `${KERNELS}/model.ts`, ...RANGE }, {
    "cpu: the target range without its highest": [
      "highest = load<f32>(model, SETTING_HIGHEST);",
      "highest = f32.MAX_VALUE;",
    ],
  }),
  ...faultsOf({ file: `${KERNELS}/targets.ts`, ...FULL }, {
    "cpu: a whole dataset's targets outside the target range": [
      "return clipTarget(target);",
      "return target;",
    ],
  }),
  ...faultsOf({ file: `${KERNELS}/step.ts`, ...SINGLE }, {
    "cpu: the online network values the next action": [
      "forward(target + own, targetInputRows,",
      "forward(theta + own, targetInputRows,",
    ],
  }),
  ...faultsOf({ file: `${KERNELS}/network.ts`, ...ONCE }, {
    "cpu: rows beyond the last whole tile left out": [
      "(end - first + TILE_ROWS - 1) / TILE_ROWS * TILE_ROWS",
      "(end - first) / TILE_ROWS * TILE_ROWS",
    ],
  }),
  ...faultsOf({ file: `${KERNELS}/network.ts`, ...LARGE }, {
    "cpu: of a large batch the first rows run forward again": [
      "forwardNear(parameters, from, values, row, min(row + NEAR_ROWS, end));",
      "forwardNear(parameters, from, values, first, min(first + NEAR_ROWS, end));",
    ],
    "cpu: of a large batch the first rows run back again": [
      "inputGradientsNear(parameters, row, min(row + NEAR_ROWS, end));",
      "inputGradientsNear(parameters, first, min(first + NEAR_ROWS, end));",
    ],
    "cpu: of a large batch the first rows' inputs with the next rows' gradients": [
      "x + <usize> row * rowDistance(inputs),",
      "x,",
    ],
    "cpu: of a large batch no gradient but of whole blocks of rows": [
      "min(NEAR_ROWS, ownRows - row),",
      "ownRows - row < NEAR_ROWS ? 0 : NEAR_ROWS,",
    ],
  }),
  ...faultsOf({ file: `${KERNELS}/step.ts`, ...FREEZES }, {
    "cpu: a bad update is not looked at": [
      "if (!updateStretches(model, number)) store<u32>(model, number, DIVERGED);",
      "updateStretches(model, number);",
    ],
  }),
  ...faultsOf({ file: `${KERNELS}/team.ts`, ...TEAM }, {
    "cpu: nobody waits at a barrier": [
      "while (atomic.load<i32>(passed) == before) {",
      "if (false) {",
    ],
    "cpu: two workers are dealt the same pieces": [
      "if (found == first) return first;",
      "return first;",
    ],
  }),
  ...faultsOf({ file: `${KERNELS}/step.ts`, ...TEAM }, {
    "cpu: a team's stretches of the update overlap": [
      "const start = max(from - states, 0) * STRETCH;",
      "const start = max(from - states - 1, 0) * STRETCH;",
    ],
  }),
  ...faultsOf({ file: `${KERNELS}/network.ts`, ...TEAM }, {
    "cpu: a team's rows on their way to gradients lie at one place": [
      "const panels = deltaPanels + (at * widest << 2);",
      "const panels = deltaPanels;",
    ],
  }),
  ...faultsOf({ file: `${KERNELS}/update.ts`, ...FREEZES }, {
    "cpu: a target that is not finite goes on": ["sum = madd(follower, zero, sum);", ""],
    "cpu: a second moment that is not finite goes on": ["madd(v, zero, sum)", "sum"],
  }),
  ...faultsOf({ file: `${KERNELS}/input_gradient.ts`, ...ONCE }, {
    "cpu: the gradient passes a ReLU that is shut": [
      "v128.store(to, v128.and(value, f32x4.gt(v128.load(x), floor)));",
      "v128.store(to, v128.and(value, f32x4.ge(v128.load(x), floor)));",
    ],
  }),
  ...faultsOf({ file: `${KERNELS}/input_gradient.ts`, ...ONCE }, {
    "cpu: both halves of a tile's sums at one place": [
      "storeRows(sums + half, to,",
      "storeRows(sums, to,",
    ],
    "cpu: a tile's sums in the wrong order": [
      "v128.load(sums, 64);",
      "v128.load(sums, 96);",
    ],
    "cpu: the second half of a tile at the first one's rows": [
      "to += 4 * dxDistance, from += 4 * xDistance;",
      "from += 4 * xDistance;",
    ],
  }),
  ...faultsOf({ file: `${KERNELS}/weight_gradient.ts`, ...ONCE }, {
    "cpu: the bias gradient without its first row": [
      "for (let d = dy; d < end; d += dyDistance) {",
      "for (let d = dy + dyDistance; d < end; d += dyDistance) {",
    ],
    "cpu: inputs of two tiles have their gradient twice": [
      "if (known == 0) {",
      "if (known >= 0) {",
    ],
    "cpu: inputs of two tiles, four shared, have their gradient twice": [
      "if (known <= 2) {",
      "if (known <= 4) {",
    ],
  }),
  ...faultsOf({ file: `${KERNELS}/weight_gradient.ts`, ...LARGE }, {
    "cpu: the bias gradient of the last rows alone": [
      "let b0 = v128.load(bias), b1 = v128.load(bias, 16);",
      "let b0 = f32x4.splat(0), b1 = f32x4.splat(0);",
    ],
  }),
  ...faultsOf({ file: `${KERNELS}/update.ts`, ...CLIPPED }, {
    "cpu: no clip": ["min<f32>(1, largest / (norm + <f32> 1e-6)) : 1;", "1 : 1;"],
    "cpu: the clip also enlarges": [
      "min<f32>(1, largest / (norm + <f32> 1e-6))",
      "largest / (norm + <f32> 1e-6)",
    ],
  }),
  ...faultsOf({ file: `${KERNELS}/update.ts`, ...BC }, {
    "cpu: no weight decay": [
      "let g = f32x4.mul(decays, before);",
      "let g = f32x4.mul(f32x4.splat(0), before);",
    ],
  }),
  ...faultsOf({ file: `${KERNELS}/update.ts`, ...CQL }, {
    "cpu: Polyak before Adam": [
      "f32x4.mul(taus, f32x4.sub(after, follower))",
      "f32x4.mul(taus, f32x4.sub(before, follower))",
    ],
    "cpu: the second moment decays with beta1": [
      "beta2 = load<f32>(model, SETTING_BETA2);",
      "beta2 = load<f32>(model, SETTING_BETA1);",
    ],
    "cpu: epsilon inside the root": [
      "f32x4.add(f32x4.mul(f32x4.sqrt(v), roots), epsilons)",
      "f32x4.mul(f32x4.sqrt(f32x4.add(v, epsilons)), roots)",
    ],
  }),
];
