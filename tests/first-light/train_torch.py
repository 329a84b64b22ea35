"""The published study's training in PyTorch, on a dataset written by `deno task collect`.

    python3 tests/first-light/train_torch.py DATASET.npz --seed 0 --out FOLDER [--steps 20000]
        [--models cql-0.5,cql-0.1,dqn,bc] [--tables-every 1000]

Trains one model after the other on one thread, with PyTorch's own random numbers for weights and
batches. Per model it writes into FOLDER
- NAME.json: means of the metrics over every 100 steps (`step` is the last of them), ms per step,
- NAME.npz: the final weights under their PyTorch names,
- NAME-greedy.npz and NAME-softmax.npz: the final policy as an (S,A) table `policy`, for
  `deno task evaluate --policy table:FILE.npz`,
- with --tables-every, NAME-greedy-STEP.npz of the greedy policies on the way.

Network: embedding 716 x 256 (normal, sd 0.1), hidden 256 and 256 with ReLU, head of 25 (Xavier
uniform, zero bias). Batch 256 with replacement, Adam 3e-4 (0.9, 0.999, 1e-8), gradient norm clipped
to 1, Polyak 0.005 every step, gamma 0.99, double DQN. CQL: mean (Q(s,a) - y)^2 + alpha mean
(logsumexp_a Q(s,.) - Q(s,a)); DQN is alpha 0. BC: cross-entropy, weight decay 1e-4 in Adam, no clip,
no target network. Adam is torch.optim.Adam's fused form, the same arithmetic. Needs numpy and torch.
"""

import argparse
import copy
import hashlib
import json
import pathlib
import time

import numpy as np
import torch
from torch import nn
from torch.nn import functional

STATES, ACTIONS, WIDTH = 716, 25, 256
BATCH, WINDOW = 256, 100
GAMMA, TAU, MAX_NORM, RATE, BC_DECAY = 0.99, 0.005, 1.0, 3e-4, 1e-4
METRICS = ("loss", "tdLoss", "cqlPenalty", "logsumexp", "meanQ", "gradientNorm", "accuracy")


class QNetwork(nn.Module):
    """Embedding, two hidden layers, linear head."""

    def __init__(self):
        super().__init__()
        self.state_embedding = nn.Embedding(STATES, WIDTH)
        self.network = nn.Sequential(
            nn.Linear(WIDTH, WIDTH),
            nn.ReLU(),
            nn.Linear(WIDTH, WIDTH),
            nn.ReLU(),
            nn.Linear(WIDTH, ACTIONS),
        )
        nn.init.normal_(self.state_embedding.weight, std=0.1)
        for layer in self.network[::2]:
            nn.init.xavier_uniform_(layer.weight)
            nn.init.zeros_(layer.bias)

    def forward(self, state):
        return self.network(self.state_embedding(state))


def load_dataset(path):
    """(N) tensors of the logged transitions; truncated rows bootstrap."""
    arrays = np.load(path)

    def as_tensor(name, dtype):
        return torch.from_numpy(arrays[name].astype(dtype))

    return (
        as_tensor("state", np.int64),
        as_tensor("action", np.int64),
        as_tensor("reward", np.float32),
        as_tensor("next_state", np.int64),
        as_tensor("terminated", np.float32),
    )


def step_of(model, target, optimiser, batch, alpha):
    """One step; alpha None is behaviour cloning. Returns the step's metrics, not yet read."""
    state, action, reward, next_state, terminated = batch
    q = model(state)
    chosen = q.gather(1, action[:, None])[:, 0]
    logsumexp = torch.logsumexp(q, dim=1)
    penalty = (logsumexp - chosen).mean()
    if alpha is None:
        td_loss = torch.zeros(())
        loss = functional.cross_entropy(q, action)
    else:
        with torch.no_grad():
            best = model(next_state).argmax(1, keepdim=True)
            value = target(next_state).gather(1, best)[:, 0]
            bellman = reward + GAMMA * (1 - terminated) * value
        td_loss = functional.mse_loss(chosen, bellman)
        loss = td_loss + alpha * penalty
    optimiser.zero_grad()
    loss.backward()
    limit = float("inf") if alpha is None else MAX_NORM
    norm = nn.utils.clip_grad_norm_(model.parameters(), limit)
    optimiser.step()
    with torch.no_grad():
        if alpha is not None:
            torch._foreach_lerp_(list(target.parameters()), list(model.parameters()), TAU)
        hits = (q.argmax(1) == action).float().mean()
        values = (loss, td_loss, penalty, logsumexp.mean(), chosen.mean(), norm, hits)
        return torch.stack([value.detach() for value in values])


def train(data, name, seed, steps, on_step):
    """Trains one model; returns it, its metrics and ms per step."""
    alpha = {"bc": None, "dqn": 0.0}.get(name)
    if name.startswith("cql-"):
        alpha = float(name.removeprefix("cql-"))
    torch.manual_seed(seed)
    draws = torch.Generator().manual_seed(seed)
    model = QNetwork()
    target = copy.deepcopy(model).requires_grad_(False)
    decay = BC_DECAY if alpha is None else 0.0
    optimiser = torch.optim.Adam(model.parameters(), lr=RATE, weight_decay=decay, fused=True)
    rows, sums, began = [], torch.zeros(len(METRICS), dtype=torch.float64), time.perf_counter()
    for step in range(1, steps + 1):
        indices = torch.randint(len(data[0]), (BATCH,), generator=draws)
        batch = [array[indices] for array in data]
        sums += step_of(model, target, optimiser, batch, alpha)
        if step % WINDOW == 0:
            rows.append({"step": step, **dict(zip(METRICS, (sums / WINDOW).tolist()))})
            sums.zero_()
        on_step(model, step)
    return model, rows, (time.perf_counter() - began) * 1e3 / steps


def save_greedy(path, model):
    """Writes the greedy policy; returns the action values."""
    with torch.no_grad():
        q = model(torch.arange(STATES)).double()
    greedy = np.zeros((STATES, ACTIONS))
    greedy[np.arange(STATES), q.numpy().argmax(1)] = 1
    np.savez_compressed(path, policy=greedy)
    return q


def save(folder, name, model, report):
    """Writes weights, policies and metrics of one model."""
    weights = {key: value.numpy() for key, value in model.state_dict().items()}
    np.savez_compressed(folder / f"{name}.npz", **weights)
    q = save_greedy(folder / f"{name}-greedy.npz", model)
    np.savez_compressed(folder / f"{name}-softmax.npz", policy=torch.softmax(q, 1).numpy())
    (folder / f"{name}.json").write_text(json.dumps(report, indent=1) + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("dataset", type=pathlib.Path)
    parser.add_argument("--out", type=pathlib.Path, required=True)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--steps", type=int, default=20_000)
    parser.add_argument("--models", default="cql-0.5,cql-0.1,dqn,bc")
    parser.add_argument("--tables-every", type=int, default=0)
    options = parser.parse_args()
    torch.set_num_threads(1)
    options.out.mkdir(parents=True, exist_ok=True)
    data = load_dataset(options.dataset)
    sha256 = hashlib.sha256(options.dataset.read_bytes()).hexdigest()
    for name in options.models.split(","):

        def on_step(model, step, name=name):
            if options.tables_every and step % options.tables_every == 0:
                save_greedy(options.out / f"{name}-greedy-{step}.npz", model)

        model, rows, milliseconds = train(data, name, options.seed, options.steps, on_step)
        report = {
            "model": name,
            "seed": options.seed,
            "steps": options.steps,
            "dataset": options.dataset.name,
            "datasetSha256": sha256,
            "transitions": len(data[0]),
            "torch": torch.__version__,
            "msPerStep": round(milliseconds, 3),
            "metrics": rows,
        }
        save(options.out, name, model, report)
        print(f"{name}: {milliseconds:.2f} ms a step, {json.dumps(rows[-1])}", flush=True)


main()
