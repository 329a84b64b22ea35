"""Makes the golden fixtures: ten steps of the real configuration in PyTorch.

    python3 tests/golden/generate.py [CASE ...]

Makes all cases or, beside those there are, the named ones (`dense-iql`). Needs numpy and torch (the
versions are recorded in fixtures/cases.json); runs on one thread; the same versions on the same kind of
processor make the same bytes, others make the same seeds and differ in the last digits. Nothing here
reads our TypeScript: losses.py is written from the papers' formulas, initial weights, batches and the
evaluated policy come from the random streams reimplemented in reference.py; the SHA-256 of weights and
policy are recorded.

Every case runs twice, in float32 (PyTorch as users run it) and in float64 (what the float64 twin is
held to). Recorded: the metrics of each of the ten steps; and after steps 1, 2, 5 and 10, of every
tensor, the gradient before and after the clip, W_t - W_0, Adam's two moments and, of networks that a
target follows, the target's W_t - W_0.

A tensor of more than 256 elements is recorded as a count sketch of 256 numbers: element e of tensor t
is added, with a pseudo-random sign, to a pseudo-random bucket. The map is linear and keeps the
expected square of the Euclidean norm, whatever the vector, so |sketch(ours) - sketch(torch)| /
|sketch(torch)| estimates |ours - torch| / |torch| over ALL elements, with a standard error of about
6% of its value. Smaller tensors are recorded whole. The cases of several networks, and those made with
them, keep 64 numbers (12%), so that four networks take the room of one.

Data: 4,096 made-up transitions between states that are skewed like hospital data; the model samples
from a slice of them. Dense inputs are rows of a made-up (716,47) feature table, small enough that the
first gradients have norms below 1. The evaluated policy is made up too, by state where inputs are
numbered states and by transition where they are features. Each case takes the first seed for which
- the two best next actions among which an argmax over the online network chooses (double DQN's, and
  BCQ's among those it allows) differ by at least 2e-5 in every row of every step,
- no input of a ReLU lies within 5e-7 of 0, in any network and row that is differentiated at any step,
- no likelihood ratio of BCQ's clone lies within 2e-5 of the threshold, in s or s',
- of IQL's, no |u| is below 1e-6 and no exp(beta u) within 1e-4 of the cap; with `capped`, some of the
  first step are above it,
- Huber's first mean error is below half the squared one by 1/2% or more: some row lies in the linear part,
- no target of fitted Q evaluation lies within 2e-5 of a bound of its range,
- each network's clip is active in as many steps as CASES asks for, and
- float32 runs with the batch's rows in either order stay within 1e-4 of float64 everywhere but in the
  target network (whose first steps of 1.5e-6 a weight are near the spacing of float32 numbers), their
  metrics within 1e-5 at first and 1e-4 later,
so that a correct float32 implementation is not on the other side of a jump: one ReLU that opens in one
row where PyTorch's is shut moves Adam's first weights by 1e-2. Measured on llvmpipe over the ten steps,
float32 inputs of a ReLU are off by at most 3e-7 at first and mostly later; single units whose weights
have gradients near Adam's epsilon by up to 1e-6. So 5e-7 makes such a flip improbable, not impossible:
on another adapter one tensor far off from step 2 on, with all of step 1 right, may be such a flip.
Batches have 256 rows for one network and 64 since there are several: with four networks of 512 units
hardly a seed in a million would keep 256 rows of each away from every kink for ten steps.
The chosen seeds are therefore not a random sample of seeds: they show that the arithmetic agrees, not
how fast two correct float32 runs drift apart.
"""

import hashlib
import itertools
import json
import pathlib
import sys

import numpy as np
import torch

from arrays import sketch, write_safetensors
from cases import ACTIONS, CASES, FEATURES, SHAPES, STATES
from losses import LOSSES, Batch, advantage_of, likely, target_of
from reference import Training, pcg4d, sample, uniform

FIXTURES = pathlib.Path(__file__).parent / "fixtures"
TRANSITIONS, DATA_SEED, DATA_STREAM = 4096, 2024, 1000
SLICE = {"offset": 64, "count": 4000}
STEPS, RECORDED = 10, (1, 2, 5, 10)
LEAST_MARGIN, LEAST_KINK, LEAST_ADVANTAGE, LEAST_EXCESS = 2e-5, 5e-7, 1e-6, 1e-4
# Relative, of metrics in float32: at the first step, and later.
MOST_ERROR = (1e-5, 1e-4)
KINDS = ("gradient", "clipped", "weight", "first_moment", "second_moment", "target")


def make_data():
    """The made-up transitions and features."""

    def draw(purpose, count):
        high, low, _, _ = pcg4d(DATA_SEED, DATA_STREAM, purpose, np.arange(count))
        return uniform(high, low)

    state = np.floor(713 * draw(0, TRANSITIONS) ** 2)
    other = draw(2, TRANSITIONS)
    action = np.where(other < 0.5, 0, np.floor((other - 0.5) * 2 * ACTIONS))
    end = draw(3, TRANSITIONS)
    reward = np.where(end < 0.084, 1, 0)
    terminated = end < 0.108
    truncated = (end >= 0.108) & (end < 0.118)
    following = np.where(terminated, 713 + reward, np.floor(713 * draw(1, TRANSITIONS) ** 2))
    features = 0.8 * draw(4, STATES * FEATURES) - 0.4
    return {
        "state": state.astype(np.uint16),
        "next_state": following.astype(np.uint16),
        "action": action.astype(np.uint8),
        "reward": reward.astype(np.float32),
        "ending": (terminated + 2 * truncated).astype(np.uint8),
        "features": features.astype(np.float32).reshape(STATES, FEATURES),
    }


def make_policy(by):
    """(S,A) or (N,A) probabilities of a made-up policy by state or by transition."""
    rows = STATES if by == "state" else TRANSITIONS
    high, low, _, _ = pcg4d(DATA_SEED, DATA_STREAM, 5, np.arange(rows * ACTIONS))
    weights = np.exp(6 * uniform(high, low)).reshape(rows, ACTIONS)
    return (weights / weights.sum(1, keepdims=True)).astype(np.float32)


def batch_of(data, case, indices, dtype):
    """The tensors of one batch."""

    def rows(name):
        states = data[name][indices].astype(np.int64)
        if case["input"] == "embedding":
            return torch.from_numpy(states)
        return torch.from_numpy(data["features"][states]).to(dtype)

    policy = None
    if "policy" in case:
        index = data["next_state"][indices] if case["by"] == "state" else indices
        policy = torch.from_numpy(case["policy"][index]).to(dtype)
    return Batch(
        state=rows("state"),
        action=torch.from_numpy(data["action"][indices].astype(np.int64)),
        reward=torch.from_numpy(data["reward"][indices]).to(dtype),
        next_state=rows("next_state"),
        terminated=torch.from_numpy(data["ending"][indices] & 1).to(dtype),
        policy=policy,
    )


def best_two_differ(values):
    """Whether the two largest values of every row do."""
    best = values.topk(2, dim=1).values
    return (best[:, 0] - best[:, 1]).min().item() >= LEAST_MARGIN


def is_partly_linear(run, batch):
    """Whether Huber's error differs from half the squared error."""
    huber, squared = (
        LOSSES[run.hyper["algorithm"]](run.nets, run.targets, batch, {**run.hyper, "huber": huber})[1]
        for huber in (True, False)
    )
    return 2 * huber["tdLoss"].item() < 0.995 * squared["tdLoss"].item()


def is_smooth(run, batch):
    """Whether a batch keeps its distance from every jump of the gradient and of the metrics' shares."""
    nets, targets, hyper = run.nets, run.targets, run.hyper
    if any(net.nearest_kink(batch.state) < LEAST_KINK for net in nets.values()):
        return False
    if hyper.get("huber") and run.steps == 0 and not is_partly_linear(run, batch):
        return False
    live = batch.next_state[batch.terminated == 0]
    if hyper["algorithm"] in ("cql", "dqn"):
        return not hyper["doubleDqn"] or best_two_differ(nets["q"](live))
    if hyper["algorithm"] == "bcq":
        ratio, allowed = likely(nets["clone"](live), hyper["bcqThreshold"])
        ratios = torch.cat([ratio, likely(nets["clone"](batch.state), hyper["bcqThreshold"])[0]])
        if (ratios - hyper["bcqThreshold"]).abs().min() < LEAST_MARGIN:
            return False
        chosen = torch.where(allowed, nets["q"](live), -1e6 - torch.arange(ACTIONS))
        return hyper["selector"] == "target" or best_two_differ(chosen)
    if hyper["algorithm"] == "iql":
        u = advantage_of(nets, targets, batch)
        over = (hyper["beta"] * u).exp() - hyper["advantageCap"]
        return u.abs().min().item() >= LEAST_ADVANTAGE and over.abs().min().item() >= LEAST_EXCESS
    if hyper["algorithm"] == "fqe":
        value = (batch.policy * targets["q"](batch.next_state)).sum(1)
        target = target_of(batch, value, hyper)[:, None]
        return (target - torch.tensor(hyper["targetRange"])).abs().min().item() >= LEAST_MARGIN
    return True


def train(data, case, seed, dtype, reverse=False, smooth=False):
    """Ten steps. Returns metrics, norms and tensors of each, and the initial SHA-256; None as soon as a
    `smooth` run comes too near a jump."""
    run = Training(SHAPES[case["input"]], case["hyper"], seed, dtype)
    steps = []
    for step in range(STEPS):
        indices = sample(seed, step, case["batch"], **SLICE)
        batch = batch_of(data, case, indices[::-1] if reverse else indices, dtype)
        with torch.no_grad():
            if smooth and not is_smooth(run, batch):
                return None
        steps.append(run.step(batch))
    return steps, run.initial_sha256


def distances(steps, reference):
    """{kind: largest relative distance of any tensor at any recorded step}."""
    worst = dict.fromkeys(KINDS, 0.0)
    for step, (name, kinds) in itertools.product(RECORDED, reference[0][2].items()):
        for kind in kinds:
            ours, theirs = (run[step - 1][2][name][kind].double() for run in (steps, reference))
            size = theirs.norm().item()
            if size > 0:
                worst[kind] = max(worst[kind], (ours - theirs).norm().item() / size)
            else:
                assert not ours.any(), (kind, name)
    return worst


def metrics_agree(steps, reference):
    """Whether metrics are within MOST_ERROR of the reference's, at first and later."""
    return all(
        abs(ours[name] - value) <= MOST_ERROR[number > 0] * abs(value)
        for number, ((ours, _, _), (theirs, _, _)) in enumerate(zip(steps, reference))
        for name, value in theirs.items()
    )


def make_case(data, case):
    """Looks for the first good seed; returns the case's record and its arrays."""
    hyper = case["hyper"]
    max_norm = hyper["maxNorm"] or float("inf")
    for seed in itertools.count(1):
        found = train(data, case, seed, torch.float64, smooth=True)
        if found is None:
            continue
        double, digest = found
        active = {
            name: sum(norms[name] > max_norm for _, norms, _ in double) for name in double[0][1]
        }
        if any(active[name] not in steps for name, steps in case["clips"].items()):
            continue
        if case.get("capped") and double[0][0]["clippedShare"] == 0:
            continue
        single, _ = train(data, case, seed, torch.float32)
        turned, _ = train(data, case, seed, torch.float32, reverse=True)
        runs = (single, turned)
        to_double = [distances(run, double) for run in runs]
        near = all(run[k] <= 1e-4 for run in to_double for k in KINDS if k != "target")
        if near and all(metrics_agree(run, double) for run in runs):
            break
    arrays = {}
    for precision, steps in (("float32", single), ("float64", double)):
        for step, kind in itertools.product(RECORDED, KINDS):
            vector = sketch(steps[step - 1][2], kind, case["buckets"])
            if vector is not None:
                arrays[f"{precision}.{step}.{kind}"] = vector
    record = {
        "hyper": hyper,
        "shape": SHAPES[case["input"]],
        "seed": seed,
        "batch": case["batch"],
        "buckets": case["buckets"],
        "slice": SLICE,
        "initialSha256": digest,
        "clipActiveSteps": active,
        # How far PyTorch's own float32 is from its float64, and from itself with the rows reversed.
        "float32ToFloat64": to_double[0],
        "float32Reordered": distances(turned, single),
        "metrics": {
            "float32": [metrics for metrics, _, _ in single],
            "float64": [metrics for metrics, _, _ in double],
        },
    }
    if "policy" in case:
        digest = hashlib.sha256(case["policy"].tobytes()).hexdigest()
        record["policy"] = {"by": case["by"], "sha256": digest}
    return record, arrays


def main(wanted):
    """Makes all cases, or those named; the others stay as they are."""
    torch.set_num_threads(1)
    FIXTURES.mkdir(exist_ok=True)
    data = make_data()
    data_file, cases_file = FIXTURES / "data.safetensors", FIXTURES / "cases.json"
    versions = {"torch": torch.__version__, "numpy": np.__version__}
    cases = {}
    if wanted:
        kept = json.loads(cases_file.read_text())
        assert kept["versions"] == versions, f"the other cases were made by {kept['versions']}"
        cases = kept["cases"]
    write_safetensors(data_file, data)
    for kind, (name, case) in itertools.product(SHAPES, CASES.items()):
        full_name = f"{kind}-{name}"
        if wanted and full_name not in wanted:
            continue
        case = {**case, "input": kind}
        if "by" in case:
            case["by"] = case["by"][kind]
            case["policy"] = make_policy(case["by"])
        cases[full_name], arrays = make_case(data, case)
        write_safetensors(FIXTURES / f"{full_name}.safetensors", arrays)
        print(f"{full_name}: seed {cases[full_name]['seed']}", flush=True)
    names = [f"{kind}-{name}" for kind, name in itertools.product(SHAPES, CASES)]
    cases = {name: cases[name] for name in names if name in cases}
    sha256 = hashlib.sha256(data_file.read_bytes()).hexdigest()
    text = json.dumps({"versions": versions, "dataSha256": sha256, "cases": cases}, indent=2)
    cases_file.write_text(text + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
