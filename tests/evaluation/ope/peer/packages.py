"""What public packages say of data whose truth is known.

    python3 tests/evaluation/ope/peer/packages.py

writes results/ope/peers.json: the data, the truth, the versions, and every package's estimates. Needs what
packages.txt lists: scope-rl 0.2.1, and offline-rl-ope 7.0.0 installed without its dependencies (it wants another
typeguard than its own code runs with).

A ward of six states and three actions: every step is followed by another state, death or survival, which pays 1. The
behaviour's and the other policy's survival are solved for. Episodes end as the ward ends them, so that lengths differ;
`equal` are four steps with a reward at each instead.

scope-rl wants one length for all. Its episodes are padded here with rows whose ratio is 1 and whose reward and values are
0, as Thomas and Brunskill (2016) define it; its documents do not say so. offline-rl-ope takes lists of episodes and pads by
itself; it runs in float64 here.
"""

import importlib.metadata as metadata
import json
import pathlib

import numpy as np
import torch
from offline_rl_ope.api.StandardEstimators.DR import WDR, VanillaDR
from offline_rl_ope.api.StandardEstimators.IS import WIS, VanillaISPDIS
from offline_rl_ope.components.ImportanceSampler import ISWeightOrchestrator
from offline_rl_ope.components.Policy import BasePolicy
from offline_rl_ope.Metrics.EffectiveSampleSize import EffectiveSampleSize
from offline_rl_ope.OPEEstimators.DirectMethod import DirectMethodBase
from offline_rl_ope.OPEEstimators.EmpiricalMeanDenom import EmpiricalMeanDenom
from offline_rl_ope.OPEEstimators.IS import ISEstimator
from offline_rl_ope.OPEEstimators.WeightDenom import PiTWeightDenom
from scope_rl.ope.discrete import basic_estimators as scope

ROOT = pathlib.Path(__file__).parents[4]
STATES, ACTIONS, DEATH, SURVIVAL = 6, 3, 6, 7
torch.set_default_dtype(torch.float64)


def ward(rng):
    """(S,A,S+2) probabilities of what follows."""
    following = rng.dirichlet(np.full(STATES + 2, 0.5), (STATES, ACTIONS))
    # Episodes of about eight steps.
    following[:, :, DEATH:] *= 0.35
    return following / following.sum(-1, keepdims=True)


def survival(following, policy):
    """(S,A) Q and (S) V of survival, gamma 1."""
    chain = np.einsum("sa,sat->st", policy, following)
    v = np.linalg.solve(np.eye(STATES) - chain[:, :STATES], chain[:, SURVIVAL])
    q = following[:, :, :STATES] @ v + following[:, :, SURVIVAL]
    return q, v


def episodes_of(rng, following, behaviour, *, count, steps=None):
    """Lists of (state, action, reward); of `steps` steps where they are given, else until the end."""
    episodes = []
    for _ in range(count):
        state, rows = 0, []
        while state < DEATH and (steps is None or len(rows) < steps):
            action = rng.choice(ACTIONS, p=behaviour[state])
            to = rng.choice(STATES + 2, p=following[state, action])
            reward = float(to == SURVIVAL) if steps is None else float(rng.integers(0, 3))
            rows.append((state, action, reward))
            state = to if steps is None or to < DEATH else int(rng.integers(STATES))
        episodes.append(rows)
    return episodes


def record_of(episodes, behaviour, policy, q):
    """Rows as estimators want them; of a made-up Q that is not the true one."""
    v = (policy * q).sum(1).round(7)
    rows = [row for episode in episodes for row in episode]
    lengths = [len(episode) for episode in episodes]
    starts = np.concatenate([[0], np.cumsum(lengths)])
    last = set((starts[1:] - 1).tolist())
    states = [state for state, _, _ in rows]
    return {
        "gamma": 1.0,
        "starts": starts.tolist(),
        "patientOf": list(range(len(episodes))),
        "reward": [reward for _, _, reward in rows],
        "ending": [int(i in last) for i in range(len(rows))],
        "target": [float(policy[s, a]) for s, a, _ in rows],
        "behaviour": [float(behaviour[s, a]) for s, a, _ in rows],
        "q": [float(q[s, a]) for s, a, _ in rows],
        "v": [float(v[s]) for s in states],
    }


def scope_rl(episodes, behaviour, policy, q):
    """scope-rl's estimates, on episodes padded to the longest one's length."""
    horizon = max(map(len, episodes))
    half = np.array([0.5] + [0.5 / (ACTIONS - 1)] * (ACTIONS - 1))
    action, reward, pscore, dist, values = [], [], [], [], []
    for episode in episodes:
        for s, a, r in episode:
            action.append(a), reward.append(r), pscore.append(behaviour[s, a])
            dist.append(policy[s]), values.append(q[s])
        for _ in range(horizon - len(episode)):
            action.append(0), reward.append(0.0), pscore.append(0.5)
            dist.append(half), values.append(np.zeros(ACTIONS))
    given = {
        "step_per_trajectory": horizon,
        "action": np.array(action),
        "reward": np.array(reward),
        "pscore": np.array(pscore),
        "evaluation_policy_action_dist": np.array(dist),
        "state_action_value_prediction": np.array(values),
        "gamma": 1.0,
    }
    estimators = {
        "is": scope.TrajectoryWiseImportanceSampling(),
        "pdis": scope.PerDecisionImportanceSampling(),
        "dr": scope.DoublyRobust(),
        "wis": scope.SelfNormalizedTIS(),
        "cwpdis": scope.SelfNormalizedPDIS(),
        "wdr": scope.SelfNormalizedDR(),
    }
    found = {name: float(one.estimate_policy_value(**given)) for name, one in estimators.items()}
    found["intervals"] = {}
    for ci in ["bootstrap", "hoeffding", "bernstein", "ttest"]:
        said = estimators["wis"].estimate_interval(
            **given, alpha=0.05, ci=ci, n_bootstrap_samples=1000, random_state=0
        )
        low = [value for key, value in said.items() if "lower" in key][0]
        high = [value for key, value in said.items() if "upper" in key][0]
        found["intervals"][ci] = [float(low), float(high)]
    return found


class Looked(BasePolicy):
    """A policy that knows each row's probability: the state is its number."""

    def __init__(self, probability):
        super().__init__(policy_func=None)
        self.probability = probability

    def __call__(self, state, action):
        return torch.tensor([[self.probability[int(i)]] for i in state[:, 0]])


class Values(DirectMethodBase):
    """Values by the row's number."""

    def __init__(self, record):
        super().__init__(model=lambda: None)
        self.record = record

    def calculate_v(self, state):
        return torch.tensor([[self.record["v"][int(i)]] for i in state[:, 0]])

    def calculate_q(self, state, action):
        return torch.tensor([[self.record["q"][int(i)]] for i in state[:, 0]])


def offline_rl_ope(episodes, record):
    """offline-rl-ope's estimates."""
    starts = record["starts"]
    states = [torch.arange(a, b).double()[:, None] for a, b in zip(starts, starts[1:])]
    actions = [torch.tensor([[float(a)] for _, a, _ in episode]) for episode in episodes]
    rewards = [torch.tensor([[r] for _, _, r in episode]) for episode in episodes]
    weights = ISWeightOrchestrator("vanilla", "per_decision", behav_policy=Looked(record["behaviour"]))
    weights.update(states=states, actions=actions, eval_policy=Looked(record["target"]))
    model = Values(record)
    living = ISEstimator(empirical_denom=EmpiricalMeanDenom(), weight_denom=PiTWeightDenom())

    def said(estimator, kind):
        return float(estimator.predict(
            rewards=rewards, states=states, actions=actions, discount=1.0,
            weights=weights[kind].traj_is_weights.clone(), is_msk=weights.weight_msk,
        ))

    return {
        "is": said(VanillaISPDIS(), "vanilla"),
        "pdis": said(VanillaISPDIS(), "per_decision"),
        "dr": said(VanillaDR(dm_model=model), "per_decision"),
        "wis": said(WIS(), "vanilla"),
        "cwpdis": said(living, "per_decision"),
        "wdr": said(WDR(dm_model=model), "per_decision"),
        "ess": EffectiveSampleSize()(weights["vanilla"].traj_is_weights),
    }


def rounded(policy):
    """The same to four digits, so that the record is short; rows still sum to 1."""
    short = policy.round(4)
    short[:, -1] = (1 - short[:, :-1].sum(1)).round(4)
    return short


def main():
    rng = np.random.default_rng(20261128)
    following = ward(rng)
    behaviour = rounded(rng.dirichlet(np.full(ACTIONS, 2.0), STATES))
    other = rounded(0.6 * behaviour + 0.4 * rng.dirichlet(np.full(ACTIONS, 1.0), STATES))
    cases = []
    for name, policy, steps in [
        ("same", behaviour, None),
        ("other", other, None),
        ("equal", other, 4),
    ]:
        q, v = survival(following, policy)
        wrong = np.clip(q + rng.normal(scale=0.2, size=q.shape), 0, 1).round(3)
        episodes = episodes_of(rng, following, behaviour, count=200, steps=steps)
        record = record_of(episodes, behaviour, policy, wrong)
        cases.append({
            "name": name,
            "truth": float(v[0]) if steps is None else None,
            "lengths": [min(map(len, episodes)), max(map(len, episodes))],
            "record": record,
            "scope-rl": scope_rl(episodes, behaviour, policy, wrong),
            "offline-rl-ope": offline_rl_ope(episodes, record),
        })
    names = ["scope-rl", "offline-rl-ope", "d3rlpy", "torch", "numpy"]
    versions = {name: metadata.version(name) for name in names}
    lines = ",\n".join(json.dumps(case) for case in cases)
    text = f'{{"versions": {json.dumps(versions)}, "cases": [\n{lines}\n]}}\n'
    (ROOT / "results" / "ope" / "peers.json").write_text(text)
    for case in cases:
        print(case["name"], case["truth"], case["lengths"], case["scope-rl"], case["offline-rl-ope"])


if __name__ == "__main__":
    main()
