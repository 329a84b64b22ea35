"""What d3rlpy's fitted Q evaluation says of data whose truth is known.

    python3 tests/evaluation/ope/peer/fqe.py

writes results/ope/fqe-peer.json: the data, the truths, the versions, d3rlpy's values. Needs what packages.txt lists. The ward
and its policies are those of packages.py; 1,000 episodes, seen as one number a state, one-hot.

d3rlpy evaluates an algorithm. Policies are given to it as its own DiscreteSAC, whose actor says probabilities: the actor
is fitted to the policy, and its largest error is recorded. `other`, and `leaning`: half of it, half its likeliest action.
The value is what d3rlpy reads, InitialStateValueEstimationEvaluator; `expected` is the sum over the policy of the same
Q-function's values in first states. Settings are d3rlpy's own but for gamma 1.

`cut`: records end at their sixth row, marked as d3rlpy marks it (`timeouts`), and as readers without such a column have it
(`terminals`).
"""

import importlib.metadata as metadata
import json

import d3rlpy
import numpy as np
import torch
from packages import ACTIONS, DEATH, ROOT, STATES, SURVIVAL, rounded, survival, ward

torch.set_default_dtype(torch.float32)
EPISODES, CUT, STEPS, SEEDS = 1000, 6, 8000, [0, 1]
ONE_HOT = np.eye(STATES, dtype=np.float32)


def record(rng, following, behaviour):
    """Episodes as lists of (state, action, state after)."""
    episodes = []
    for _ in range(EPISODES):
        state, rows = 0, []
        while state < DEATH:
            action = rng.choice(ACTIONS, p=behaviour[state])
            to = rng.choice(STATES + 2, p=following[state, action])
            rows.append((state, int(action), int(to)))
            state = to
        episodes.append(rows)
    return episodes


def dataset(episodes, mark):
    """The episodes as d3rlpy's; those that do not end in death or survival are cut, and marked so."""
    rows = [row for episode in episodes for row in episode]
    ends, cuts = np.zeros(len(rows)), np.zeros(len(rows))
    last = np.cumsum([len(episode) for episode in episodes]) - 1
    for i in last:
        (ends if rows[i][2] >= DEATH or mark == "terminals" else cuts)[i] = 1
    return d3rlpy.dataset.MDPDataset(
        observations=ONE_HOT[[s for s, _, _ in rows]],
        actions=np.array([a for _, a, _ in rows]),
        rewards=np.array([float(to == SURVIVAL) for _, _, to in rows]),
        terminals=ends,
        timeouts=cuts,
        action_space=d3rlpy.ActionSpace.DISCRETE,
        action_size=ACTIONS,
    )


def as_algorithm(policy):
    """DiscreteSAC whose actor is the policy, and the largest error of its probabilities."""
    d3rlpy.seed(0)
    algorithm = d3rlpy.algos.DiscreteSACConfig().create()
    algorithm.create_impl((STATES,), ACTIONS)
    actor = algorithm.impl.modules.policy
    states, wanted = torch.tensor(ONE_HOT), torch.tensor(policy, dtype=torch.float32)
    optimiser = torch.optim.Adam(actor.parameters(), lr=1e-3)
    for _ in range(3000):
        optimiser.zero_grad()
        loss = -(wanted * actor(states).logits.log_softmax(-1)).sum()
        loss.backward()
        optimiser.step()
    error = (actor(states).probs - wanted).abs().max()
    return algorithm, float(error)


def evaluate(algorithm, data, policy, seed):
    """d3rlpy's value, and the policy's expectation of the same Q in first states."""
    d3rlpy.seed(seed)
    fqe = d3rlpy.ope.DiscreteFQE(algo=algorithm, config=d3rlpy.ope.FQEConfig(gamma=1.0))
    fqe.fit(
        data, n_steps=STEPS, n_steps_per_epoch=STEPS,
        logger_adapter=d3rlpy.logging.NoopAdapterFactory(), show_progress=False,
    )
    read = d3rlpy.metrics.InitialStateValueEstimationEvaluator()(fqe, data)
    first = ONE_HOT[[0] * ACTIONS]
    expected = policy[0] @ fqe.predict_value(first, np.arange(ACTIONS))
    return {"seed": seed, "value": read, "expected": float(expected)}


def main():
    d3rlpy.logging.set_log_context()
    torch.set_num_threads(1)
    rng = np.random.default_rng(20261128)
    following = ward(rng)
    behaviour = rounded(rng.dirichlet(np.full(ACTIONS, 2.0), STATES))
    other = rounded(0.6 * behaviour + 0.4 * rng.dirichlet(np.full(ACTIONS, 1.0), STATES))
    likeliest = np.eye(ACTIONS)[other.argmax(1)]
    leaning = rounded((other + likeliest) / 2)
    episodes = record(np.random.default_rng(7), following, behaviour)
    short = [episode[:CUT] for episode in episodes]
    truth = lambda policy: float(survival(following, policy)[1][0])
    rows = []
    for name, policy, known, mark in [
        ("other", other, episodes, "timeouts"),
        ("leaning", leaning, episodes, "timeouts"),
        ("likeliest", likeliest, episodes, "timeouts"),
        ("likeliest, cut", likeliest, short, "timeouts"),
        ("likeliest, cut", likeliest, short, "terminals"),
    ]:
        algorithm, error = as_algorithm(policy)
        data = dataset(known, mark)
        found = [evaluate(algorithm, data, policy, seed) for seed in SEEDS]
        rows.append({
            "name": name, "mark": mark, "policy": policy.round(4).tolist(), "truth": truth(policy),
            "actor_error": error, "transitions": int(data.transition_count), "found": found,
        })
        print(rows[-1], flush=True)
    versions = {name: metadata.version(name) for name in ["d3rlpy", "torch", "numpy"]}
    about = {"versions": versions, "states": STATES, "actions": ACTIONS, "cut": CUT, "steps": STEPS}
    columns = zip(*[row for episode in episodes for row in episode])
    names = ["state", "action", "next"]
    said = {"lengths": [len(one) for one in episodes], **dict(zip(names, map(list, columns)))}
    cases = ",\n".join(json.dumps(row) for row in rows)
    text = f'{{"about": {json.dumps(about)},\n"record": {json.dumps(said)},\n"cases": [\n{cases}\n]}}\n'
    (ROOT / "results" / "ope" / "fqe-peer.json").write_text(text)


if __name__ == "__main__":
    main()
