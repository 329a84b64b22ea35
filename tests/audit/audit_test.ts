import assert from "node:assert/strict";
import { audit } from "../../src/audit/audit.ts";
import { audited, CLEAN, ofClass, parsed } from "./numbers.ts";

/** The clean text's first estimate with other numbers, as its only one. */
const one = (changes: object) => ({ estimates: [{ ...CLEAN.estimates[0], ...changes }] });

Deno.test("in a clean text nothing is found, and all but the checkpoint is checked", () => {
  const { findings, unchecked, fine } = audited();
  assert.deepEqual(findings, []);
  const wants = new Map(unchecked.map(({ what, of, wants }) => [what, { of, wants }]));
  assert.deepEqual(wants.get("effective sample sizes against the number of patients"), undefined);
  const open = unchecked.filter(({ wants }) => !wants.includes("--checkpoint"));
  assert.deepEqual(open, []);
  assert.equal(fine.length + unchecked.length, audit(parsed("{}")).unchecked.length);
});

Deno.test("without any key nothing is found and every check says what it wants", () => {
  const { findings, fine, unchecked } = audit(parsed("{}"));
  assert.deepEqual([findings, fine], [[], []]);
  assert.ok(unchecked.length > 20);
  assert.ok(unchecked.every(({ wants }) => wants.length > 0));
});

Deno.test("a check that some estimates lack a key for names them", () => {
  const estimates = [CLEAN.estimates[0], { name: "bare", kind: "wis", value: 9 }];
  const { unchecked, fine } = audited({ estimates });
  const what = "effective sample sizes against the number of patients";
  assert.ok(fine.includes(what));
  assert.deepEqual(unchecked.find((check) => check.what === what), {
    what,
    of: ["bare"],
    wants: ["ess"],
  });
});

Deno.test("a value or limit outside of the hard range cannot be", () => {
  const found = audited(
    one({ name: "FQE", kind: "value", value: 15.689874, low: 14.9, high: 15.76 }),
  );
  assert.deepEqual(ofClass(found, "cannot be"), [
    "FQE: value 15.69, upper limit 15.76: no patient's return is above 15, so no policy's mean is",
  ]);
  const below = audited(one({ low: -15.2 }));
  assert.match(ofClass(below, "cannot be")[0], /^WIS: lower limit -15.2: .* below -15,/);
  assert.deepEqual(ofClass(audited(one({ high: 15 })), "cannot be"), []);
});

Deno.test("a return of one sign may be as near to 0 as a stay is long, unless it is not discounted", () => {
  const reward = { kind: "shaped", low: 5, high: 100 };
  const low = (gamma: number) =>
    audited({ reward, gamma, ...one({ value: 50, low: 4.1, high: 90 }) });
  assert.deepEqual(ofClass(low(0.99), "cannot be"), []);
  assert.match(ofClass(low(1), "cannot be")[0], /lower limit 4.1: .* below 5/);
});

Deno.test("above the return of everybody surviving, a value hardly can be", () => {
  const found = audited(one({ value: 14.01, low: 13, high: 14.9 }));
  assert.deepEqual(ofClass(found, "cannot be"), []);
  assert.deepEqual(ofClass(found, "hardly can be"), [
    "WIS: 14.01: if every patient survived, after 10 steps on average as observed, it would be about 15 x 0.99^9 = 13.7; " +
    "only shorter stays could give more",
  ]);
  // Stays that vary as much as their mean give up to 0.5% more, and a mean of 9.5 rounds to 10.
  assert.deepEqual(ofClass(audited(one({ value: 13.75, high: 14 })), "hardly can be"), []);
});

Deno.test("the records' mean return is that of who survives, as far as digits tell", () => {
  const at = (survival: string, mean: string) =>
    ofClass(
      audit(parsed(
        `{reward: {kind: sparse, low: -15, high: 15}, survival: {test: ${survival}}, mean_return: {test: ${mean}}}`,
      )),
      "cannot be",
    );
  assert.deepEqual(at("0.800", "9.4"), [
    "mean return of test: 9.4: 0.8 survive, which makes 0.8 x 15 + 0.2 x -15 = 9 (8.985 to 9.015 for what is rounded to 0.8)",
  ]);
  assert.deepEqual(at("0.8", "9.4"), [], "0.8 may be 0.85");
  assert.deepEqual(at("0.84", "10.35"), [], "0.845 is rounded to 0.84");
  assert.equal(at("0.840", "10.35").length, 1);
  assert.deepEqual(at("1", "15"), []);
});

Deno.test("an interval narrower than half that of the patients' own mean is too sure", () => {
  // 1.96 x 12 x 0.99^9 / sqrt(10,000) is 0.2149.
  const digits = { survival: { test: 0.8000001 }, mean_length: { test: 10.0000001 } };
  const at = (half: number, changes: object = digits) => {
    const limits = one({ value: 9, low: 9.0000001 - half, high: 9.0000001 + half });
    return ofClass(audited({ ...changes, ...limits }), "too sure");
  };
  assert.deepEqual(at(0.11), []);
  assert.match(at(0.1)[0], /half its width is 0.1 = 1.96 x 5.102 \/ sqrt\(10,000\)/);
  assert.match(at(0.1)[0], /vary by 10.96 .* known to 0.2149 only$/);
  // Where 0.8 survive it may be 0.85, of whom returns vary less.
  assert.deepEqual(at(0.1, {}), []);
  assert.equal(at(0.09, {}).length, 1);
});

Deno.test("discounted, nothing is said of widths without a mean length", () => {
  const { unchecked, fine } = audited({ mean_length: undefined });
  const what = "widths of intervals against what as many patients give";
  assert.deepEqual(unchecked.find((check) => check.what === what)?.wants, ["mean_length.test"]);
  assert.ok(!fine.includes(what));
  assert.ok(audited({ mean_length: undefined, gamma: 1 }).fine.includes(what));
});

Deno.test("an estimate outside of its own limits does not fit them", () => {
  const at = (value: number, low: number, high: number) =>
    ofClass(audited(one({ value, low, high })), "does not fit");
  assert.match(
    at(9.01, 10, 11)[0],
    /^WIS: 9.01 lies below its own lower limit 10: .* above it only/,
  );
  assert.match(
    at(9.01, 7, 8.9)[0],
    /^WIS: 9.01 lies above its own upper limit 8.9: .* below it only/,
  );
  assert.equal(at(9, 10, 11).length, 1, "rounding to as many digits keeps the order");
  assert.deepEqual(at(9.1, 9.12, 11), [], "9.12 rounds to 9.1");
});

Deno.test("an interval narrower than seeds differ is too sure", () => {
  const values = [{ name: "FQE", seeds: { 1: 8, 2: 9, 3: 10 } }];
  assert.deepEqual(ofClass(audited({ values }), "too sure"), [
    "FQE: half its width is 0.5, but training seeds differ by a standard deviation of 1 (1, 2, 3: 8, 9, 10): an interval " +
    "that held them would be 1.96 wide on either side",
  ]);
  assert.equal(ofClass(audited({ values: [{ name: "FQE", sd: 0.35 }] }), "too sure").length, 1);
  assert.equal(ofClass(audited({ values: [{ name: "FQE", sd: 0.2 }] }), "too sure").length, 0);
});

Deno.test("an interval over start states alone is too sure", () => {
  const found = ofClass(audited(one({ resampled: "start states" })), "too sure");
  assert.equal(found.length, 1);
  assert.match(found[0], /^WIS: only start states are drawn again/);
});

Deno.test("effective patients are at least one and at most all", () => {
  const at = (ess: number, kind = "wis") =>
    ofClass(audited({ patients: { test: 100 }, ...one({ ess, kind }) }), "cannot be");
  assert.match(at(500)[0], /^WIS: an effective sample size of 500, of 100 patients: /);
  assert.match(at(100.6)[0], /of 100.6, of 100 patients/);
  assert.equal(at(500, "other").length, 1, "whatever weights are of");
  assert.match(at(0.4)[0], /^WIS: an effective sample size of 0.4: it is 1 where one patient/);
  assert.match(ofClass(audited(one({ ess: 0.5 })), "says nothing").join(), /^WIS: its weights/);
  assert.deepEqual([at(100), at(1), at(0.9)].map(({ length }) => length), [0, 0, 1]);
});

Deno.test("few effective patients say nothing, by estimator", () => {
  const at = (kind: string, ess: number) =>
    ofClass(audited(one({ kind, ess })), "says nothing").length;
  assert.deepEqual([at("wis", 200), at("wis", 199)], [0, 1]);
  assert.deepEqual([at("is", 1000), at("is", 999)], [0, 1]);
  assert.equal(at("wis", 199.96), 1);
  assert.equal(at("wis", 199.5), 1);
  const text = audited({
    patients: { test: 2585 },
    transitions: undefined,
    ...one({ ess: 10.408948 }),
  });
  assert.match(
    ofClass(text, "says nothing")[0],
    /^WIS: its weights are as good as 10.41 of 2,585 patients, 0.4027%; a number is refused below 100/,
  );
});

/** What is found about one patient in an estimate of a value and an effective sample size. */
const onePatient = (value: number, ess: number, changes: object = {}) =>
  ofClass(
    audited({ ...changes, ...one({ value, ess, low: undefined, high: undefined }) }),
    "says nothing",
  ).filter((line) => line.includes("one patient"));

/** What is found about one survivor in an estimate's upper limit. */
const oneSurvivor = (high: number, ess: number, changes: object = {}) =>
  ofClass(
    audited({ ...changes, ...one({ value: undefined, low: undefined, high, ess }) }),
    "says nothing",
  ).filter((line) => line.includes("survivor"));

Deno.test("a weighted mean that is one patient's return names the step if its effective size leaves one", () => {
  assert.deepEqual(onePatient(-13.174457, 1.001159), [
    "WIS: one patient holds at least 1/1.001 = 99.88% of the weight, with a return within 0.03475 of -13.17: only " +
    "-15 x 0.99^13 = -13.16 is: one patient who died at step 14 (18 in 100 numbers of that size lie as near to a patient's " +
    "return)",
  ]);
  assert.match(
    onePatient(12.9, 1.001)[0],
    /15 x 0.99\^15 = 12.9 is: one patient who survived at step 16/,
  );
  assert.match(
    onePatient(-13.174457, 1.0500001)[0],
    /within 1.429 of -13.17: 22 returns are, and which is not told/,
  );
  assert.deepEqual(onePatient(-13.23, 1.0001), [], "between two powers");
  assert.deepEqual(onePatient(-13.174457, 3), [], "three patients");
});

Deno.test("undiscounted, one patient's return is the reward, and no step is named", () => {
  const reward = { kind: "sparse", low: 0, high: 100 };
  const [found] = onePatient(99.99, 1.001, { reward, gamma: 1 });
  assert.match(found, /only 100 is: one patient who survived \(0.03 in 100/);
  assert.match(
    onePatient(0.01, 1.001, { reward, gamma: 1 })[0],
    /only 0 is: one patient who died \(/,
  );
  assert.match(onePatient(0.01, 1.001, { reward })[0], /: many returns are, and which is not told/);
});

Deno.test("an upper limit that is one survivor's return is named where chance is not as near", () => {
  assert.deepEqual(oneSurvivor(12.6442, 10.4), [
    "WIS: its upper limit 12.64 is, to 0.0000521, 15 x 0.99^17 = 12.64; 0.16 in 100 numbers of that size lie as near to a " +
    "patient's return: as if resamples of 10.4 effective patients ended at one survivor of 18 steps",
  ]);
  assert.deepEqual(oneSurvivor(12.658275, 10.408948), [], "22 in 100 lie as near");
  assert.deepEqual(oneSurvivor(12.64, 10.4), [], "printed to too few digits");
  assert.deepEqual(oneSurvivor(12.6442, 500), [], "many patients");
});

Deno.test("two policies do not have the same effective sample size to every digit", () => {
  const estimates = [CLEAN.estimates[0], { ...CLEAN.estimates[0], name: "other", value: 9.6 }];
  const fractional = estimates.map((estimate) => ({ ...estimate, ess: 1500.25 }));
  assert.match(
    ofClass(audited({ estimates: fractional }), "does not fit")[0],
    /^WIS and other: .*1500.25/,
  );
  assert.deepEqual(ofClass(audited({ estimates }), "does not fit"), [], "whole numbers may agree");
  const other = (changes: object) =>
    ofClass(
      audited({ estimates: [fractional[0], { ...fractional[1], ...changes }] }),
      "does not fit",
    );
  assert.equal(other({}).length, 1);
  assert.deepEqual(other({ kind: "wdr" }), [], "another estimator of the same policy");
  assert.deepEqual(other({ gamma: 1 }), [], "another discount");
});

Deno.test("steps, epochs, rows and batch are held against each other", () => {
  const training = { batch: 256, epochs: 200, steps: 7000 };
  const transitions = { train: 140635 };
  const found = audited({ training, transitions, mean_length: undefined });
  assert.deepEqual(ofClass(found, "does not fit"), [
    "training: 7,000 steps in 200 epochs are 35 an epoch, but 140,635 rows in batches of 256 are 550: 35 an epoch are " +
    "batches of 3,907 to 4,136",
  ]);
  for (const batch of [3907, 4019, 4096, 4136]) {
    const fits = audited({ training: { ...training, batch }, transitions, mean_length: undefined });
    assert.deepEqual(ofClass(fits, "does not fit"), [], String(batch));
  }
  const dropped = { batch: 256, epochs: 200, steps: 200 * 549 };
  const fits = audited({ training: dropped, transitions, mean_length: undefined });
  assert.deepEqual(ofClass(fits, "does not fit"), [], "the last, smaller batch may be left out");
  const few = (training: object, rows: number) =>
    ofClass(
      audited({ training, transitions: { train: rows }, mean_length: undefined }),
      "does not fit",
    );
  assert.deepEqual(few({ batch: 10, epochs: 200, steps: 50 }, 10_000), [
    "training: 50 steps in 200 epochs are 0.25 an epoch, but 10,000 rows in batches of 10 are 1,000: fewer than one an " +
    "epoch do not pass over the rows",
  ]);
  assert.match(
    few({ batch: 256, epochs: 200, steps: 1 }, 10)[0],
    /are 0.005 an epoch, but 10 rows/,
  );
  assert.match(few({ batch: 1, epochs: 1, steps: 20 }, 10)[0], /10 rows make no batches for 20/);
  assert.deepEqual(few({ batch: 256, epochs: 200, steps: 200 }, 10), []);
  assert.deepEqual(few({ batch: 10, epochs: 3, steps: 2600 }, 10_000), [], "the last is half done");
});

Deno.test("mean lengths are rows by patients, to the digits that are printed", () => {
  const at = (length: string) =>
    ofClass(
      audit(parsed(
        `{patients: {test: 4000}, transitions: {test: 37337}, mean_length: {test: ${length}}}`,
      )),
      "does not fit",
    );
  assert.deepEqual([at("9.3"), at("9"), at("9.33")], [[], [], []]);
  assert.deepEqual(at("9.30"), [
    "mean length of test: 9.3, but 37,337 rows of 4,000 patients are 9.334",
  ]);
  assert.match(at("9.33435")[0], /^mean length of test: 9.3344, but .* are 9.3343$/);
});

Deno.test("features that are read in another order than listed are counted", () => {
  const features = ["heart_rate", "age", "map"];
  const found = audited({ features, feature_order: "sorted" });
  assert.match(
    ofClass(found, "does not fit")[0],
    /read as age, heart_rate, map, .* 2 of 3 features/,
  );
  assert.deepEqual(
    ofClass(audited({ features: ["a", "b"], feature_order: "sorted" }), "does not fit"),
    [],
  );
});

Deno.test("axes the other way round, and counts that look transposed, are said", () => {
  const axes = ["vasopressor", "fluid"];
  const rows = CLEAN.action_counts;
  const transposed = rows.map((_, i) => rows[i % 3 * 3 + Math.floor(i / 3)]);
  const said = (action_axes: readonly string[], action_counts?: readonly number[]) =>
    ofClass(audited({ action_axes, action_counts }), "does not fit");
  assert.match(said(axes, transposed)[0], /5 x vasopressor \+ fluid, the other way round/);
  assert.equal(said(axes, transposed).length, 1);
  assert.match(
    said(axes, rows)[1],
    /37.5% of steps are without vasopressor and 85.23% without fluid/,
  );
  assert.match(said(CLEAN.action_axes, transposed)[0], /look transposed/);
  assert.deepEqual(said(CLEAN.action_axes, rows.map(() => 0)), [], "no rows say nothing");
  assert.deepEqual(said(["dose", "drug"]), []);
});

Deno.test("what was chosen by its own number is said", () => {
  const chosen = { by: "value", split: "test", over: ["configurations", "seeds"] };
  const estimates = [{ name: "FQE", kind: "value", value: 9 }, CLEAN.estimates[0]];
  const found = ofClass(audited({ chosen, estimates }), "chosen by its own number");
  assert.equal(found.length, 3);
  assert.match(found[0], /^ranking: .* their own networks/);
  // The mean of the largest of three normal values is 0.8463, seeds differ by 0.1.
  assert.match(found[1], /^seed: .*the best of 3 lies 0.8463 x 0.1 = 0.08463 above their mean/);
  assert.match(found[2], /^FQE: made from the split test/);
});

Deno.test("patients left out by their own estimates are said", () => {
  const found = ofClass(audited(one({ trimmed: 20 })), "chosen by its own number");
  assert.match(found[0], /^WIS: patients whose own estimate lies beyond \+-20/);
});

Deno.test("the gravest class comes first", () => {
  const found = audited({ ...one({ value: 16, high: 17, ess: 5 }), mean_return: { test: 3 } });
  assert.deepEqual([...new Set(found.findings.map((finding) => finding.class))], [
    "cannot be",
    "hardly can be",
    "says nothing",
  ]);
});
