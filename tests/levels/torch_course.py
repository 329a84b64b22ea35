"""Trains CQL in PyTorch and prints its policy every few steps, with the CPU time that training took.

    python3 tests/levels/torch_course.py DATASET.npz --way full --steps 600 --seed 0 --alpha 0.001 ...

The first line of JSON names the library; each further one has step, seconds (CPU time of one thread so far,
without evaluations) and policy (a letter a live state, `A` for action 0). `--way minibatch` is the published
step on 256 transitions; `--way full` is the same loss over all transitions, by their counts. Needs numpy and torch.
"""

import argparse
import json
import math
import sys
import time
from pathlib import Path

import torch

sys.path.append(str(Path(__file__).parents[1] / "bench"))
from torch_cql import PUBLISHED, full_step, learner, load_dataset, minibatch_step, pair_counts

LIVE = 713


def allowed_actions(counts, threshold):
    """(S,A) actions seen so often; where there are none the most frequent one, of the state or of all."""
    allowed = counts >= threshold
    most = torch.where(counts.sum(1) > 0, counts.argmax(1), counts.sum(0).argmax())
    empty = ~allowed.any(1)
    allowed[empty, most[empty]] = True
    return allowed


@torch.no_grad()
def policy_letters(model, allowed):
    """The greedy action of every live state, as a letter."""
    q = model(torch.arange(LIVE))
    if allowed is not None:
        q = q.masked_fill(~allowed[:LIVE], -torch.inf)
    return "".join(chr(ord("A") + action) for action in q.argmax(1).tolist())


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("dataset")
    parser.add_argument("--way", choices=["minibatch", "full"], required=True)
    parser.add_argument("--steps", type=int, required=True)
    parser.add_argument("--every", type=int, default=50)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--support", type=int, help="least count of an action that may be chosen")
    parser.add_argument("--decay", choices=["none", "cosine"], default="none")
    for name, value in PUBLISHED.items():
        parser.add_argument(f"--{name}", type=float, default=value)
    options = parser.parse_args()
    settings = {name: getattr(options, name) for name in PUBLISHED}
    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    data = load_dataset(options.dataset)
    allowed = None
    if options.support is not None:
        allowed = allowed_actions(pair_counts(data), options.support)
    networks = learner(settings["rate"])
    if options.way == "full":
        step = full_step(data, settings, allowed)
    else:
        def step(networks):
            minibatch_step(networks, data, settings, allowed)

    print(json.dumps({"library": f"PyTorch {torch.__version__}"}), flush=True)
    seconds = 0.0
    for done in range(0, options.steps, options.every):
        began = time.process_time()
        for at in range(done, done + options.every):
            if options.decay == "cosine":
                share = (1 + math.cos(math.pi * at / options.steps)) / 2
                networks[2].param_groups[0]["lr"] = settings["rate"] * share
            step(networks)
        seconds += time.process_time() - began
        letters = policy_letters(networks[0], allowed)
        line = {"step": done + options.every, "seconds": seconds, "policy": letters}
        print(json.dumps(line), flush=True)


main()
