"""Networks and training in PyTorch, and our random numbers in numpy.

Imported by generate.py (the golden fixtures). Everything here is written from the published
description and from the documented counters of the random streams, not from the TypeScript.
"""

import copy
import hashlib
import math

import numpy as np
import torch
from torch import nn

from losses import LOSSES, networks_of

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
    """Embedding or features, hidden layers with ReLU, linear head with an output an action or `outputs`."""

    def __init__(self, shape, outputs=None):
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
        self.network = nn.Sequential(*layers, nn.Linear(width, outputs or shape["actions"]))

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


def initialise(nets, seed):
    """Fills networks with the weights our `initialise` draws, numbering the tensors of all of them in
    one row; returns the SHA-256 of their float32 bytes."""
    digest = hashlib.sha256()
    for number, (name, parameter) in enumerate(nets.named_parameters()):
        elements = np.arange(parameter.numel())
        a, b, c, d = pcg4d(seed, INITIALISE, number, elements)
        if name.endswith(".bias"):
            values = np.zeros(parameter.numel())
        elif name.endswith("state_embedding.weight"):
            radius = np.sqrt(-2 * np.log(1 - uniform(a, b)))
            values = 0.1 * (radius * np.cos(2 * np.pi * uniform(c, d)))
        else:
            values = np.sqrt(6 / sum(parameter.shape)) * (2 * uniform(a, b) - 1)
        values = values.astype(np.float32)
        digest.update(values.tobytes())
        with torch.no_grad():
            parameter.copy_(torch.from_numpy(values).view_as(parameter))
    return digest.hexdigest()


class Training:
    """An algorithm's networks, their target networks, and for each network its torch.optim.Adam."""

    def __init__(self, shape, hyper, seed, dtype):
        self.hyper = hyper
        networks = networks_of(hyper)
        self.nets = nn.ModuleDict({name: QNetwork(shape, outputs) for name, outputs, _ in networks})
        self.initial_sha256 = initialise(self.nets, seed)
        self.nets.to(dtype)
        self.targets = nn.ModuleDict(
            {name: copy.deepcopy(self.nets[name]) for name, _, has_target in networks if has_target}
        )
        self.start = {name: p.detach().clone() for name, p in self.nets.named_parameters()}
        self.optimisers = {
            name: torch.optim.Adam(
                net.parameters(),
                lr=hyper["learningRate"],
                betas=(hyper["beta1"], hyper["beta2"]),
                eps=hyper["epsilon"],
                weight_decay=hyper["weightDecay"],
            )
            for name, net in self.nets.items()
        }
        self.steps = 0

    def step(self, batch):
        """Takes one step; returns metrics, norms of the networks' gradients, and what the step did to
        every tensor."""
        self.steps += 1
        hyper = self.hyper
        loss, measured = LOSSES[hyper["algorithm"]](self.nets, self.targets, batch, hyper)
        metrics = {key: value.item() for key, value in measured.items()}
        self.nets.zero_grad()
        loss.backward()
        parameters = dict(self.nets.named_parameters())
        raw = {name: p.grad.clone() for name, p in parameters.items()}
        max_norm = hyper["maxNorm"] or float("inf")
        norms = {
            name: nn.utils.clip_grad_norm_(net.parameters(), max_norm).item()
            for name, net in self.nets.items()
        }
        metrics["gradientNorm"] = math.hypot(*norms.values())
        clipped = {name: p.grad.clone() for name, p in parameters.items()}
        for adam in self.optimisers.values():
            adam.step()
        if self.steps % hyper.get("targetEvery", 1) == 0:
            with torch.no_grad():
                for name, slow in self.targets.named_parameters():
                    slow.lerp_(parameters[name], hyper["tau"])
        targets = dict(self.targets.named_parameters())
        tensors = {}
        for name, p in parameters.items():
            state = self.optimisers[name.split(".")[0]].state[p]
            tensors[name] = {
                "gradient": raw[name],
                "clipped": clipped[name],
                "weight": p.detach() - self.start[name],
                "first_moment": state["exp_avg"].clone(),
                "second_moment": state["exp_avg_sq"].clone(),
            }
            if name in targets:
                tensors[name]["target"] = targets[name].detach() - self.start[name]
        return metrics, norms, tensors
