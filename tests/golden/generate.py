"""Makes the golden fixtures: ten steps of the real configuration in PyTorch.

    python3 tests/golden/generate.py

Needs numpy and torch (the version is recorded in fixtures/cases.json); runs on one thread; the same
versions make the same bytes. Nothing here reads our TypeScript: initial weights and batches come from
the random streams reimplemented in reference.py, their SHA-256 is recorded.

Every case runs twice, in float32 (PyTorch as users run it) and in float64 (what the float64 twin is
held to). Recorded: the metrics of each of the ten steps; and after steps 1, 2, 5 and 10, of every
tensor, the gradient before and after the clip, W_t - W_0, Adam's two moments and the target's
W_t - W_0.

A tensor of more than 256 elements is recorded as a count sketch of 256 numbers: element e of tensor t
is added, with a pseudo-random sign, to a pseudo-random bucket. The map is linear and keeps the
expected square of the Euclidean norm, whatever the vector, so |sketch(ours) - sketch(torch)| /
|sketch(torch)| estimates |ours - torch| / |torch| over ALL elements, with a standard error of about
6% of its value. Smaller tensors are recorded whole.

Data: 4,096 made-up transitions between states that are skewed like hospital data; the model samples
from a slice of them. Dense inputs are rows of a made-up (716,47) feature table, small enough that the
first gradients have norms below 1. Each case takes the first seed for which
- double DQN's two best next actions differ by at least 2e-5 in every row of every step,
- no input of a ReLU lies within 5e-7 of 0, in any row that is differentiated at any step, and
- float32 runs with the batch's rows in either order stay within 1e-4 of float64 everywhere but in the
  target network (whose first steps of 1.5e-6 a weight are near the spacing of float32 numbers),
so that a correct float32 implementation is not on the other side of a jump: one ReLU that opens in one
row where PyTorch's is shut moves Adam's first weights by 1e-2. Measured on llvmpipe over the ten steps,
float32 inputs of a ReLU are off by at most 3e-7 at first and mostly later; single units whose weights
have gradients near Adam's epsilon by up to 1e-6. So 5e-7 makes such a flip improbable, not impossible:
on another adapter one tensor far off from step 2 on, with all of step 1 right, may be such a flip.
The chosen seeds are therefore not a random sample of seeds: they show that the arithmetic agrees, not
how fast two correct float32 runs drift apart.
"""

import hashlib
import itertools
import json
import pathlib

import numpy as np
import torch

from reference import Training, pcg4d, sample, uniform

FIXTURES = pathlib.Path(__file__).parent / "fixtures"
STATES, FEATURES, ACTIONS, TRANSITIONS = 716, 47, 25, 4096
DATA_SEED, DATA_STREAM, SKETCH_STREAM, BUCKETS = 2024, 1000, 1001, 256
BATCH, SLICE = 256, {"offset": 64, "count": 4000}
STEPS, RECORDED = 10, (1, 2, 5, 10)
LEAST_MARGIN, LEAST_KINK = 2e-5, 5e-7
KINDS = ("gradient", "clipped", "weight", "first_moment", "second_moment", "target")

SHAPES = {
    "embedding": {"input": {"kind": "embedding", "states": STATES, "width": 256}},
    "dense": {"input": {"kind": "dense", "features": FEATURES}},
}
for shape in SHAPES.values():
    shape.update(hidden=[256, 256], actions=ACTIONS)

COMMON = {
    "algorithm": "cql",
    "alpha": 0.5,
    "gamma": 0.99,
    "tau": 0.005,
    "doubleDqn": True,
    "learningRate": 3e-4,
    "beta1": 0.9,
    "beta2": 0.999,
    "epsilon": 1e-8,
    "weightDecay": 0,
    "maxNorm": 1,
}
# maxNorm null is no clip. `clips`: in how many of the ten steps the clip must be active.
CASES = {
    "cql": {"clips": range(0, 1)},
    "cql-max-norm-0.45": {"maxNorm": 0.45, "clips": range(2, 9)},
    "cql-max-norm-0.05": {"maxNorm": 0.05, "clips": range(10, 11)},
    "cql-single-dqn": {"doubleDqn": False, "clips": range(0, 1)},
    "dqn": {"algorithm": "dqn", "alpha": 0, "clips": range(0, 1)},
    "bc": {"algorithm": "bc", "alpha": 0, "weightDecay": 1e-4, "maxNorm": None, "clips": range(0, 1)},
}


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


def batch_of(data, kind, indices, dtype):
    """The tensors of one batch."""

    def rows(name):
        states = data[name][indices].astype(np.int64)
        if kind == "embedding":
            return torch.from_numpy(states)
        return torch.from_numpy(data["features"][states]).to(dtype)

    terminated = data["ending"][indices] & 1
    return (
        rows("state"),
        torch.from_numpy(data["action"][indices].astype(np.int64)),
        torch.from_numpy(data["reward"][indices]).to(dtype),
        rows("next_state"),
        torch.from_numpy(terminated).to(dtype),
    )


def is_smooth(model, batch, hyper):
    """Whether a batch keeps its distance from every jump of the gradient."""
    state, _, _, next_state, terminated = batch
    with torch.no_grad():
        if model.nearest_kink(state) < LEAST_KINK:
            return False
        if not hyper["doubleDqn"] or hyper["algorithm"] == "bc":
            return True
        best = model(next_state)[terminated == 0].topk(2, dim=1).values
        return (best[:, 0] - best[:, 1]).min().item() >= LEAST_MARGIN


def train(data, kind, hyper, seed, dtype, reverse=False, smooth=False):
    """Ten steps. Returns metrics and tensors of each, and the initial SHA-256; None as soon as a
    `smooth` run comes too near a jump."""
    run = Training(SHAPES[kind], hyper, seed, dtype)
    steps = []
    for step in range(STEPS):
        indices = sample(seed, step, BATCH, **SLICE)
        batch = batch_of(data, kind, indices[::-1] if reverse else indices, dtype)
        if smooth and not is_smooth(run.model, batch, hyper):
            return None
        steps.append(run.step(batch))
    return steps, run.initial_sha256


def distances(steps, reference):
    """{kind: largest relative distance of any tensor at any recorded step}."""
    worst = dict.fromkeys(KINDS, 0.0)
    for step, name, kind in itertools.product(RECORDED, reference[0][1], KINDS):
        ours, theirs = (run[step - 1][1][name][kind].double() for run in (steps, reference))
        size = theirs.norm().item()
        if size > 0:
            worst[kind] = max(worst[kind], (ours - theirs).norm().item() / size)
        else:
            assert not ours.any(), (kind, name)
    return worst


def sketch(tensors, kind):
    """One vector: the sketches of all tensors, one after the other."""
    parts = []
    for number, tensor in enumerate(tensors.values()):
        values = tensor[kind].double().numpy().ravel()
        if values.size > BUCKETS:
            bucket, sign, _, _ = pcg4d(0, SKETCH_STREAM, number, np.arange(values.size))
            signed = np.where(sign >> np.uint32(31), -values, values)
            values = np.bincount(bucket % BUCKETS, weights=signed, minlength=BUCKETS)
        parts.append(values)
    return np.concatenate(parts).astype(np.float32)


def write_safetensors(path, arrays):
    """The safetensors format: header length, JSON header padded to 8 bytes, little-endian data."""
    names = {"float32": "F32", "uint16": "U16", "uint8": "U8"}
    header, offset = {}, 0
    for name, array in arrays.items():
        end = offset + array.nbytes
        header[name] = {
            "dtype": names[str(array.dtype)],
            "shape": list(array.shape),
            "data_offsets": [offset, end],
        }
        offset = end
    text = json.dumps(header, separators=(",", ":"))
    text += " " * (-len(text) % 8)
    data = b"".join(array.tobytes() for array in arrays.values())
    path.write_bytes(len(text).to_bytes(8, "little") + text.encode() + data)


def make_case(data, kind, hyper, clips):
    """Looks for the first good seed; returns the case's record and its arrays."""
    for seed in itertools.count(1):
        found = train(data, kind, hyper, seed, torch.float64, smooth=True)
        if found is None:
            continue
        double, digest = found
        active = sum(m["gradientNorm"] > (hyper["maxNorm"] or float("inf")) for m, _ in double)
        if active not in clips:
            continue
        single, _ = train(data, kind, hyper, seed, torch.float32)
        turned, _ = train(data, kind, hyper, seed, torch.float32, reverse=True)
        to_double = [distances(run, double) for run in (single, turned)]
        if all(run[k] <= 1e-4 for run in to_double for k in KINDS if k != "target"):
            break
    arrays = {}
    for precision, steps in (("float32", single), ("float64", double)):
        for step, kind_of_array in itertools.product(RECORDED, KINDS):
            if kind_of_array == "target" and hyper["algorithm"] == "bc":
                continue
            vector = sketch(steps[step - 1][1], kind_of_array)
            arrays[f"{precision}.{step}.{kind_of_array}"] = vector
    record = {
        "hyper": hyper,
        "shape": SHAPES[kind],
        "seed": seed,
        "batch": BATCH,
        "slice": SLICE,
        "initialSha256": digest,
        "clipActiveSteps": active,
        # How far PyTorch's own float32 is from its float64, and from itself with the rows reversed.
        "float32ToFloat64": to_double[0],
        "float32Reordered": distances(turned, single),
        "metrics": {
            "float32": [metrics for metrics, _ in single],
            "float64": [metrics for metrics, _ in double],
        },
    }
    return record, arrays


def main():
    torch.set_num_threads(1)
    FIXTURES.mkdir(exist_ok=True)
    data = make_data()
    write_safetensors(FIXTURES / "data.safetensors", data)
    cases = {}
    for kind, (name, changes) in itertools.product(SHAPES, CASES.items()):
        hyper = {**COMMON, **changes}
        clips = hyper.pop("clips")
        record, arrays = make_case(data, kind, hyper, clips)
        cases[f"{kind}-{name}"] = record
        write_safetensors(FIXTURES / f"{kind}-{name}.safetensors", arrays)
        print(f"{kind}-{name}: seed {record['seed']}", flush=True)
    sha256 = hashlib.sha256((FIXTURES / "data.safetensors").read_bytes()).hexdigest()
    versions = {"torch": torch.__version__, "numpy": np.__version__}
    text = json.dumps({"versions": versions, "dataSha256": sha256, "cases": cases}, indent=2)
    (FIXTURES / "cases.json").write_text(text + "\n")


main()
