"""The published study's CQL in PyTorch: network, data and the step, for what is measured against it.

The step: 256 transitions drawn with replacement, embedding 716 x 256, hidden 256 and 256, head of 25, double
DQN, CQL, gradient norm clipped to 1, Adam in its fused form, Polyak. It computes no metrics. Beside it the same on
observations of features in place of the embedding, and on the whole dataset, by its counts.
"""

import copy

import numpy as np
import torch
from torch import nn

STATES, ACTIONS, WIDTH, BATCH = 716, 25, 256, 256
MAX_NORM = 1.0
PUBLISHED = {"alpha": 0.5, "gamma": 0.99, "tau": 0.005, "rate": 3e-4}


class QNetwork(nn.Module):
    """Embedding or, if there are features, none; two hidden layers, linear head."""

    def __init__(self, features=None):
        super().__init__()
        self.state_embedding = None if features else nn.Embedding(STATES, WIDTH)
        self.network = nn.Sequential(
            nn.Linear(features or WIDTH, WIDTH),
            nn.ReLU(),
            nn.Linear(WIDTH, WIDTH),
            nn.ReLU(),
            nn.Linear(WIDTH, ACTIONS),
        )
        if self.state_embedding is not None:
            nn.init.normal_(self.state_embedding.weight, std=0.1)
        for layer in self.network[::2]:
            nn.init.xavier_uniform_(layer.weight)
            nn.init.zeros_(layer.bias)

    def forward(self, state):
        return self.network(state if self.state_embedding is None else self.state_embedding(state))

    def every_state(self):
        """(S,A) the values of all states."""
        return self.network(self.state_embedding.weight)


def load_dataset(path):
    """(N) tensors of the logged transitions: states, actions, rewards, next states, ends; (N,D) observations for states."""
    arrays = np.load(path)
    state, kind = ("observation", np.float32) if "observation" in arrays else ("state", np.int64)
    types = {state: kind, "action": np.int64, "reward": np.float32}
    types |= {f"next_{state}": kind, "terminated": np.float32}
    return [torch.from_numpy(arrays[name].astype(dtype)) for name, dtype in types.items()]


def learner(rate, features=None):
    """Online network, target network and optimiser."""
    model = QNetwork(features)
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


def pair_counts(data):
    """(S,A) how often each action was taken in each state."""
    pairs = data[0] * ACTIONS + data[1]
    return torch.bincount(pairs, minlength=STATES * ACTIONS).view(STATES, ACTIONS)


def full_step(data, settings, allowed=None):
    """Makes the step on all transitions: the same loss by their counts, as dense (S,A) and as P (S A,S) in rows.

    sum n(s,a)/N (Q - y)^2 + alpha [sum n(s)/N logsumexp Q(s,.) - sum n(s,a)/N Q(s,a)]; `allowed` as above.
    """
    state, action, reward, next_state, terminated = data
    counts = pair_counts(data)
    flat = counts.flatten().double()
    key = state * ACTIONS + action
    reward_sum = torch.bincount(key, reward.double(), minlength=len(flat))
    mean_reward = (reward_sum / flat.clamp(min=1)).float().view_as(counts)
    goes_on = terminated == 0
    triple, times = (key[goes_on] * STATES + next_state[goes_on]).unique(return_counts=True)
    pair, to_state = triple // STATES, triple % STATES
    share = (times / flat[pair]).float()
    size = (len(flat), STATES)
    goes_to = torch.sparse_coo_tensor(torch.stack([pair, to_state]), share, size).to_sparse_csr()
    weight = (flat / len(state)).float().view_as(counts)
    row_weight = weight.sum(1)

    def step(networks):
        model, target, _ = networks
        q = model.every_state()
        with torch.no_grad():
            best = q if allowed is None else q.masked_fill(~allowed, -torch.inf)
            value = target.every_state().gather(1, best.argmax(1, keepdim=True))
            bellman = mean_reward + settings["gamma"] * (goes_to @ value).view_as(q)
        penalty = row_weight @ torch.logsumexp(q, dim=1) - (weight * q).sum()
        loss = (weight * (q - bellman).square()).sum() + settings["alpha"] * penalty
        descend(loss, networks, settings["tau"])

    return step
