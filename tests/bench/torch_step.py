"""The published study's CQL step in PyTorch, timed on request.

    python3 tests/bench/torch_step.py DATASET.npz --threads 1

Once it has warmed up it prints a line of JSON: library, threads. For every number of steps on a line of
standard input it takes so many and prints a line: ms_per_step, and cpu_ms, the process's CPU time so far.

The step: 256 transitions drawn with replacement, embedding 716 x 256, hidden 256 and 256, head of 25, double
DQN, CQL with alpha 0.5, gradient norm clipped to 1, Adam 3e-4 in its fused form, Polyak 0.005. It computes no
metrics. Needs numpy and torch.
"""

import argparse
import copy
import json
import os
import sys
import time

import numpy as np
import torch
from torch import nn

STATES, ACTIONS, WIDTH, BATCH = 716, 25, 256, 256
ALPHA, GAMMA, TAU, MAX_NORM, RATE = 0.5, 0.99, 0.005, 1.0, 3e-4
WARM_UP = 30


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
    """(N) tensors of the logged transitions."""
    arrays = np.load(path)
    types = {"state": np.int64, "action": np.int64, "reward": np.float32}
    types |= {"next_state": np.int64, "terminated": np.float32}
    return [torch.from_numpy(arrays[name].astype(dtype)) for name, dtype in types.items()]


def step(model, target, optimiser, batch):
    """One step."""
    state, action, reward, next_state, terminated = batch
    q = model(state)
    chosen = q.gather(1, action[:, None])[:, 0]
    with torch.no_grad():
        best = model(next_state).argmax(1, keepdim=True)
        value = target(next_state).gather(1, best)[:, 0]
        bellman = reward + GAMMA * (1 - terminated) * value
    penalty = (torch.logsumexp(q, dim=1) - chosen).mean()
    loss = nn.functional.mse_loss(chosen, bellman) + ALPHA * penalty
    optimiser.zero_grad()
    loss.backward()
    nn.utils.clip_grad_norm_(model.parameters(), MAX_NORM)
    optimiser.step()
    with torch.no_grad():
        torch._foreach_lerp_(list(target.parameters()), list(model.parameters()), TAU)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("dataset")
    parser.add_argument("--threads", type=int, default=1, help="0: one a core")
    options = parser.parse_args()
    torch.set_num_threads(options.threads or os.cpu_count())
    torch.manual_seed(0)
    data = load_dataset(options.dataset)
    model = QNetwork()
    target = copy.deepcopy(model).requires_grad_(False)
    optimiser = torch.optim.Adam(model.parameters(), lr=RATE, fused=True)

    def take(steps):
        for _ in range(steps):
            indices = torch.randint(len(data[0]), (BATCH,))
            step(model, target, optimiser, [array[indices] for array in data])

    def say(facts):
        print(json.dumps(facts), flush=True)

    take(WARM_UP)
    say({"library": f"PyTorch {torch.__version__}", "threads": torch.get_num_threads()})
    for line in sys.stdin:
        steps = int(line)
        began = time.perf_counter()
        take(steps)
        spent = (time.perf_counter() - began) * 1e3
        say({"ms_per_step": spent / steps, "cpu_ms": time.process_time() * 1e3})


main()
