"""The published study's CQL step in PyTorch, timed on request.

    python3 tests/bench/torch_step.py DATASET.npz --threads 1

Once it has warmed up it prints a line of JSON: library, threads. For every number of steps on a line of
standard input it takes so many and prints a line: ms_per_step, and cpu_ms, the process's CPU time so far.
The steps are those of `torch_cql.py`; `--step full` is on the whole dataset. Needs numpy and torch.
"""

import argparse
import json
import os
import sys
import time

import torch

from torch_cql import PUBLISHED, full_step, learner, load_dataset, minibatch_step

WARM_UP = 30


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("dataset")
    parser.add_argument("--step", choices=["minibatch", "full"], default="minibatch")
    parser.add_argument("--threads", type=int, default=1, help="0: one a core")
    options = parser.parse_args()
    torch.set_num_threads(options.threads or os.cpu_count())
    torch.manual_seed(0)
    data = load_dataset(options.dataset)
    networks = learner(PUBLISHED["rate"], data[0].shape[1] if data[0].dim() == 2 else None)
    if options.step == "full":
        step = full_step(data, PUBLISHED)
    else:
        def step(networks):
            minibatch_step(networks, data, PUBLISHED)

    def take(steps):
        for _ in range(steps):
            step(networks)

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
