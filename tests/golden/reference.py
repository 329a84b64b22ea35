"""The published algorithms in PyTorch, and our random numbers in numpy.

Imported by generate.py (the golden fixtures). Everything here is written from the published
description and from the documented counters of the random streams, not from the TypeScript.
"""

import copy
import hashlib

import numpy as np
import torch
from torch import nn

SAMPLE, INITIALISE = 0, 1


def pcg4d(seed, stream, step, index):
    """Jarzynski and Olano 2020, on uint32 arrays of one shape. Returns four arrays."""
    shape = np.broadcast_shapes(*(np.shape(c) for c in (seed, stream, step, index)))
    x, y, z, w = (
        np.broadcast_to(np.asarray(c, np.uint32), shape) * np.uint32(1664525) + np.uint32(1013904223)
        for c in (seed, stream, step, index)
    )
    for last in (False, True):
        x = x + y * w
        y = y + z * x
        z = z + x * y
        w = w + y * z
        if not last:
            x, y, z, w = (c ^ (c >> np.uint32(16)) for c in (x, y, z, w))
    return x, y, z, w


def uniform(high, low):
    """53 random bits in [0, 1)."""
    bits = (high >> np.uint32(5)).astype(np.float64) * 2**26 + (low >> np.uint32(6))
    return bits / 2**53


def below(high, low, n):
    """floor(u n / 2^64) of 64-bit u, by exact Python integers."""
    words = zip(high.tolist(), low.tolist())
    return np.array([((h << 32) + l) * n >> 64 for h, l in words], np.int64)


def sample(seed, step, batch, offset, count):
    """(B) indices of one step's batch; step counts from 0."""
    high, low, _, _ = pcg4d(seed, SAMPLE, step, np.arange(batch))
    return offset + below(high, low, count)


class QNetwork(nn.Module):
    """Embedding or features, hidden layers with ReLU, linear head."""

    def __init__(self, shape):
        super().__init__()
        width = shape["input"].get("features")
        self.state_embedding = None
        if shape["input"]["kind"] == "embedding":
            width = shape["input"]["width"]
            self.state_embedding = nn.Embedding(shape["input"]["states"], width)
        layers = []
        for hidden in shape["hidden"]:
            layers += [nn.Linear(width, hidden), nn.ReLU()]
            width = hidden
        self.network = nn.Sequential(*layers, nn.Linear(width, shape["actions"]))

    def forward(self, x):
        return self.network(x if self.state_embedding is None else self.state_embedding(x))

    def nearest_kink(self, x):
        """The smallest |input of a ReLU| over all rows of x and hidden units."""
        nearest = float("inf")
        x = x if self.state_embedding is None else self.state_embedding(x)
        for layer in self.network[:-1]:
            x = layer(x)
            if isinstance(layer, nn.Linear):
                nearest = min(nearest, x.abs().min().item())
        return nearest


def initialise(model, seed):
    """Fills a model with the weights our `initialise` draws; returns the SHA-256 of their float32 bytes."""
    digest = hashlib.sha256()
    for number, (name, parameter) in enumerate(model.named_parameters()):
        elements = np.arange(parameter.numel())
        a, b, c, d = pcg4d(seed, INITIALISE, number, elements)
        if name.endswith(".bias"):
            values = np.zeros(parameter.numel())
        elif name == "state_embedding.weight":
            radius = np.sqrt(-2 * np.log(1 - uniform(a, b)))
            values = 0.1 * (radius * np.cos(2 * np.pi * uniform(c, d)))
        else:
            values = np.sqrt(6 / sum(parameter.shape)) * (2 * uniform(a, b) - 1)
        values = values.astype(np.float32)
        digest.update(values.tobytes())
        with torch.no_grad():
            parameter.copy_(torch.from_numpy(values).view_as(parameter))
    return digest.hexdigest()


def loss_of(model, target, batch, hyper):
    """The loss to differentiate and the metrics of the batch."""
    state, action, reward, next_state, terminated = batch
    q = model(state)
    chosen = q.gather(1, action[:, None])[:, 0]
    logsumexp = torch.logsumexp(q, dim=1)
    penalty = (logsumexp - chosen).mean()
    td = torch.zeros((), dtype=q.dtype)
    if hyper["algorithm"] == "bc":
        loss = nn.functional.cross_entropy(q, action)
    else:
        with torch.no_grad():
            after = target(next_state)
            chooser = model(next_state) if hyper["doubleDqn"] else after
            value = after.gather(1, chooser.argmax(1, keepdim=True))[:, 0]
            bellman = reward + hyper["gamma"] * (1 - terminated) * value
        td = nn.functional.mse_loss(chosen, bellman)
        loss = td + (hyper["alpha"] * penalty if hyper["algorithm"] == "cql" else 0)
    with torch.no_grad():
        metrics = {
            "loss": loss,
            "tdLoss": td,
            "cqlPenalty": penalty,
            "logsumexp": logsumexp.mean(),
            "meanQ": chosen.mean(),
            "maxQ": q.max(),
            "accuracy": (q.argmax(1) == action).to(q.dtype).mean(),
            "entropy": torch.distributions.Categorical(logits=q).entropy().mean(),
        }
    return loss, {key: value.item() for key, value in metrics.items()}


class Training:
    """One model, its target network and torch.optim.Adam."""

    def __init__(self, shape, hyper, seed, dtype):
        self.hyper = hyper
        self.model = QNetwork(shape)
        self.initial_sha256 = initialise(self.model, seed)
        self.model.to(dtype)
        self.target = copy.deepcopy(self.model)
        self.start = {name: p.detach().clone() for name, p in self.model.named_parameters()}
        self.adam = torch.optim.Adam(
            self.model.parameters(),
            lr=hyper["learningRate"],
            betas=(hyper["beta1"], hyper["beta2"]),
            eps=hyper["epsilon"],
            weight_decay=hyper["weightDecay"],
        )

    def step(self, batch):
        """Takes one step; returns metrics and what the step did to every tensor."""
        loss, metrics = loss_of(self.model, self.target, batch, self.hyper)
        self.adam.zero_grad()
        loss.backward()
        parameters = dict(self.model.named_parameters())
        raw = {name: p.grad.clone() for name, p in parameters.items()}
        max_norm = self.hyper["maxNorm"] or float("inf")
        norm = nn.utils.clip_grad_norm_(parameters.values(), max_norm)
        metrics["gradientNorm"] = norm.item()
        clipped = {name: p.grad.clone() for name, p in parameters.items()}
        self.adam.step()
        if self.hyper["algorithm"] != "bc":
            with torch.no_grad():
                for slow, p in zip(self.target.parameters(), parameters.values()):
                    slow.lerp_(p, self.hyper["tau"])
        state = {name: self.adam.state[p] for name, p in parameters.items()}
        targets = dict(self.target.named_parameters())
        tensors = {}
        for name, p in parameters.items():
            tensors[name] = {
                "gradient": raw[name],
                "clipped": clipped[name],
                "weight": p.detach() - self.start[name],
                "first_moment": state[name]["exp_avg"].clone(),
                "second_moment": state[name]["exp_avg_sq"].clone(),
                "target": targets[name].detach() - self.start[name],
            }
        return metrics, tensors
