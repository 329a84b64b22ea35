"""The published study's CQL in PyTorch: network, data and the step, for what is measured against it.

The step: 256 transitions drawn with replacement, embedding 716 x 256, hidden 256 and 256, head of 25, double
DQN, CQL, gradient norm clipped to 1, Adam in its fused form, Polyak. It computes no metrics.
"""

import copy

import numpy as np
import torch
from torch import nn

STATES, ACTIONS, WIDTH, BATCH = 716, 25, 256, 256
MAX_NORM = 1.0
PUBLISHED = {"alpha": 0.5, "gamma": 0.99, "tau": 0.005, "rate": 3e-4}


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


def learner(rate):
    """Online network, target network and optimiser."""
    model = QNetwork()
    target = copy.deepcopy(model).requires_grad_(False)
    return model, target, torch.optim.Adam(model.parameters(), lr=rate, fused=True)


def descend(loss, networks, tau):
    """One step of the optimiser, and of the target network behind it."""
    model, target, optimiser = networks
    optimiser.zero_grad()
    loss.backward()
    nn.utils.clip_grad_norm_(model.parameters(), MAX_NORM)
    optimiser.step()
    with torch.no_grad():
        torch._foreach_lerp_(list(target.parameters()), list(model.parameters()), tau)


def minibatch_step(networks, data, settings, allowed=None):
    """One step on transitions drawn with replacement; `allowed` (S,A) governs the choice in the target."""
    indices = torch.randint(len(data[0]), (BATCH,))
    state, action, reward, next_state, terminated = [array[indices] for array in data]
    model, target, _ = networks
    q = model(state)
    chosen = q.gather(1, action[:, None])[:, 0]
    with torch.no_grad():
        online = model(next_state)
        if allowed is not None:
            online = online.masked_fill(~allowed[next_state], -torch.inf)
        value = target(next_state).gather(1, online.argmax(1, keepdim=True))[:, 0]
        bellman = reward + settings["gamma"] * (1 - terminated) * value
    penalty = (torch.logsumexp(q, dim=1) - chosen).mean()
    loss = nn.functional.mse_loss(chosen, bellman) + settings["alpha"] * penalty
    descend(loss, networks, settings["tau"])
