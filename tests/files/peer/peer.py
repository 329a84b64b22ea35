"""What PyTorch, ONNX Runtime and d3rlpy say of files written here: python3 tests/files/peer/peer.py FOLDER

FOLDER is what `written_files.ts` wrote. Writes `peer.json`: versions, and of each file its SHA-256 and what the peer
read or computed. `peer_test.ts` compares that with our own numbers, and the hashes with the files that are written
today: where a hash differs, this program has to run again. Packages: `requirements.txt`.
"""

import hashlib
import json
import math
import sys
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch

FOLDER = Path(sys.argv[1])
EXAMPLE = Path(__file__).parents[3] / "src/examples/load_run.py"
sys.path.insert(0, str(EXAMPLE.parent))
import d3rlpy
import load_run

INPUTS = json.loads((FOLDER / "inputs.json").read_text())
ACTIONS = 25


def numbers(values):
    return [x if math.isfinite(x) else str(x) for x in values.flatten().tolist()]


def load(name):
    return torch.load(FOLDER / name, weights_only=True)


def inputs(name):
    if name in ("embedding", "numbered"):
        return np.array(INPUTS[name], dtype=np.int64)
    return np.array(INPUTS[name], dtype=np.float32).reshape(4, -1)


def network(name):
    """A module of PyTorch's with the state dict of a file, strictly, and its action values."""
    layers = [256, 256, 256, ACTIONS] if name == "embedding" else [62, 256, 256, ACTIONS]
    model = torch.nn.Module()
    if name == "embedding":
        model.state_embedding = torch.nn.Embedding(716, 256)
    pairs = list(zip(layers, layers[1:]))
    steps = [m for i, o in pairs for m in (torch.nn.Linear(i, o), torch.nn.ReLU())][:-1]
    model.network = torch.nn.Sequential(*steps)
    model.load_state_dict(load(f"{name}.pt"), strict=True)
    x = torch.from_numpy(inputs(name))
    with torch.no_grad():
        return numbers(model.network(model.state_embedding(x) if name == "embedding" else x))


def run(name):
    """A graph's action values by ONNX Runtime, after ONNX's own check of it."""
    onnx.checker.check_model(onnx.load(FOLDER / name), full_check=True)
    session = onnxruntime.InferenceSession(FOLDER / name, providers=["CPUExecutionProvider"])
    (value,) = session.get_inputs()
    (q,) = session.run(["q"], {value.name: inputs(name.removesuffix(".onnx"))})
    assert q.shape == (4, ACTIONS) and q.dtype == np.float32
    return numbers(q)


def policy(name):
    """What comes out of a policy's graph: actions and, of models that have them, action values."""
    path = FOLDER / f"{name}.policy.onnx"
    onnx.checker.check_model(onnx.load(path), full_check=True)
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    (value,) = session.get_inputs()
    given = inputs(name if name == "numbered" else "cohort")
    names = [output.name for output in session.get_outputs()]
    return {n: numbers(o) for n, o in zip(names, session.run(names, {value.name: given}))}


def read():
    return {
        name: [str(t.dtype).removeprefix("torch."), list(t.shape), numbers(t)]
        for name, t in load("state_dict.pt").items()
    }


def example():
    """What `load_run.py` makes of a run's files."""
    tensors, texts = load_run.load_checkpoint(FOLDER / "run.safetensors")
    q, target = (load_run.q_values(tensors, np.arange(7), prefix) for prefix in ("", "target."))
    return {
        "step": texts["step"],
        "q": numbers(q),
        "target": numbers(target),
        "actions": load_run.greedy(q, tensors["support.allowed"]).tolist(),
    }


def handed_over():
    """What d3rlpy has of the dataset that `load_run.py` hands to it."""
    dataset = load_run.to_d3rlpy(np.load(FOLDER / "care.npz"))
    return {
        "actions": int(dataset.dataset_info.action_size),
        "episodes": [
            {
                "state": e.observations.argmax(1).tolist(),
                "one_hot": [list(e.observations.shape), numbers(e.observations.sum(1))],
                "action": e.actions.flatten().tolist(),
                "reward": numbers(e.rewards),
                "terminated": bool(e.terminated),
            }
            for e in dataset.episodes
        ],
    }


results = {
    "run.safetensors": example(),
    "care.npz": handed_over(),
    "state_dict.pt": read(),
    **{f"{name}.pt": network(name) for name in ("embedding", "dense")},
    **{f"{name}.onnx": run(f"{name}.onnx") for name in ("embedding", "dense", "cohort")},
    **{f"{name}.policy.onnx": policy(name) for name in ("numbered", "bcq", "iql", "bc")},
}
versions = {m.__name__: m.__version__ for m in (torch, onnx, onnxruntime, np, d3rlpy)}


def sha256(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


files = {name: {"sha256": sha256(FOLDER / name), "said": said} for name, said in results.items()}
out = Path(__file__).parent / "peer.json"
out.write_text(json.dumps({"versions": versions, "example": sha256(EXAMPLE), "files": files}, ensure_ascii=False) + "\n")
