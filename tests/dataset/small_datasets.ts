/** Datasets for the tests: small known ones, and random legal ones by fast-check. */
import fc from "fast-check";
import {
  type Dataset,
  type DenseDataset,
  type DiscreteDataset,
  ENDING,
} from "../../src/dataset/dataset.ts";

/** What user_dataset.npz of tests/files holds: three episodes, numbered with gaps. */
export function userDataset(): DiscreteDataset {
  return {
    kind: "discrete",
    states: 7,
    actions: 3,
    state: Uint16Array.of(3, 1, 4, 0, 2),
    action: Uint8Array.of(0, 2, 1, 1, 0),
    reward: Float32Array.of(0, 0.5, -1, 0.25, 3),
    nextState: Uint16Array.of(1, 4, 5, 6, 2),
    ending: Uint8Array.of(0, 0, ENDING.terminated, ENDING.terminated, ENDING.truncated),
    episode: Uint32Array.of(0, 0, 0, 4, 9),
    step: Uint16Array.of(0, 1, 2, 0, 0),
    behaviourProbability: Float32Array.of(0.5, 0.25, 1, 0.125, 0.75),
  };
}

/** What user_dense_dataset.npz of tests/files holds: the same, two features a state. */
export function userDenseDataset(): DenseDataset {
  const { states: _, state, nextState, ...others } = userDataset();
  const features = (values: Uint16Array) =>
    Float32Array.from([...values].flatMap((value) => [value, value + 0.5]));
  return {
    ...others,
    kind: "dense",
    features: 2,
    observation: features(state),
    nextObservation: features(nextState),
  };
}

interface Episode {
  readonly path: number[][];
  readonly actions: number[];
  readonly rewards: number[];
  readonly probabilities: number[];
  readonly ending: number;
  readonly gap: number;
}

const float = fc.float({ noNaN: true, noDefaultInfinity: true });

function episodes(place: fc.Arbitrary<number[]>, actions: number): fc.Arbitrary<Episode[]> {
  const episode = fc.integer({ min: 1, max: 6 }).chain((length) => {
    const many = <T>(one: fc.Arbitrary<T>, count = length) =>
      fc.array(one, { minLength: count, maxLength: count });
    return fc.record({
      path: many(place, length + 1),
      actions: many(fc.nat(actions - 1)),
      rewards: many(float),
      probabilities: many(
        fc.float({ min: 0, minExcluded: true, max: 1, noNaN: true }),
      ),
      ending: fc.integer({ min: 1, max: 3 }),
      gap: fc.integer({ min: 1, max: 1000 }),
    });
  });
  return fc.array(episode, { minLength: 1, maxLength: 6 });
}

/** The arrays of the drawn episodes, and where their rows come from and lead. */
function build(drawn: Episode[]) {
  let number = 0;
  const rows = drawn.flatMap((episode) => {
    number += episode.gap;
    return episode.actions.map((action, step) => ({ ...episode, action, step, number }));
  });
  const last = (row: typeof rows[0]) => row.step === row.actions.length - 1;
  const common = {
    action: Uint8Array.from(rows, (row) => row.action),
    reward: Float32Array.from(rows, (row) => row.rewards[row.step]),
    ending: Uint8Array.from(rows, (row) => last(row) ? row.ending : 0),
    episode: Uint32Array.from(rows, (row) => row.number),
    step: Uint16Array.from(rows, (row) => row.step),
    behaviourProbability: Float32Array.from(rows, (row) => row.probabilities[row.step]),
  };
  const before = rows.flatMap((row) => row.path[row.step]);
  const after = rows.flatMap((row) => row.path[row.step + 1]);
  return { common, before, after };
}

const actionCount = fc.oneof(fc.integer({ min: 1, max: 32 }), fc.integer({ min: 1, max: 256 }));

/** Any legal dataset, of either kind. */
export function anyDataset(): fc.Arbitrary<Dataset> {
  const discrete = fc.tuple(fc.integer({ min: 1, max: 65536 }), actionCount)
    .chain((sizes) => {
      const place = fc.nat(sizes[0] - 1).map((state) => [state]);
      return episodes(place, sizes[1]).map((drawn): Dataset => {
        const { common, before, after } = build(drawn);
        const [states, actions] = sizes;
        const state = Uint16Array.from(before);
        const nextState = Uint16Array.from(after);
        return { kind: "discrete", states, actions, state, nextState, ...common };
      });
    });
  const dense = fc.tuple(fc.integer({ min: 1, max: 5 }), actionCount)
    .chain((sizes) => {
      const place = fc.array(float, { minLength: sizes[0], maxLength: sizes[0] });
      return episodes(place, sizes[1]).map((drawn): Dataset => {
        const { common, before, after } = build(drawn);
        const [features, actions] = sizes;
        const observation = Float32Array.from(before);
        const nextObservation = Float32Array.from(after);
        return { kind: "dense", features, actions, observation, nextObservation, ...common };
      });
    });
  return fc.oneof(discrete, dense);
}

/** What a dataset may lack, for one with these rows: some of it or none. */
function anyOptional(dataset: Dataset): fc.Arbitrary<Partial<Dataset>> {
  const { action: { length: rows }, actions, episode, ending } = dataset;
  const many = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: rows, maxLength: rows });
  const terminated = (i: number) => (ending[i] & ENDING.terminated) !== 0;
  const mask = fc.integer({ min: 1, max: 2 ** Math.min(actions, 32) - 1 });
  const masks = fc.record({ own: many(mask), next: many(mask) }).map(({ own, next }) => ({
    allowed: Uint32Array.from(own),
    nextAllowed: Uint32Array.from(next, (one, i) => terminated(i) ? 0 : one),
  }));
  // Shares of 64ths of two actions, which float32 holds exactly.
  const row = fc.tuple(fc.nat(actions - 1), fc.nat(actions - 1), fc.integer({ min: 0, max: 64 }));
  const policy = many(row).map((drawn) => {
    const values = new Float32Array(rows * actions);
    drawn.forEach(([a, b, share], i) => {
      values[i * actions + a] += share / 64;
      values[i * actions + b] += 1 - share / 64;
    });
    return values;
  });
  const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: {} });
  return fc.tuple(
    maybe(
      fc.integer({ min: 1, max: 3 }).map((stays) => ({
        patient: episode.map((one) => Math.floor(one / stays)),
      })),
    ),
    maybe(
      many(fc.float({ min: 0, max: 8, noNaN: true })).map((weight) => ({
        weight: Float32Array.from(weight),
      })),
    ),
    actions <= 32 ? maybe(masks) : fc.constant({}),
    maybe(fc.record({ policy, nextPolicy: policy })),
    maybe(fc.constant({ behaviourProbability: null })),
  ).map((parts) => Object.assign({}, ...parts));
}

/** Any legal dataset with any of the columns that it may lack. */
export function anyFullDataset(): fc.Arbitrary<Dataset> {
  return anyDataset().chain((dataset) =>
    anyOptional(dataset).map((optional): Dataset => ({ ...dataset, ...optional } as Dataset))
  );
}
