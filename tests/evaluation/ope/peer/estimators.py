"""Off-policy estimators in NumPy, written from the papers' equations and not from the TypeScript.

    python3 tests/evaluation/ope/peer/estimators.py

writes cases.json beside it: made-up episodes and what each estimator says of them. Needs numpy (its version is
recorded). Episodes are padded to the longest one's length: after an episode's end the ratio is 1, so that its weight
stays, and rewards and values are 0, as in Thomas and Brunskill (2016). Products, not logarithms.
"""

import json
import pathlib

import numpy as np

HERE = pathlib.Path(__file__).parent


def pad(rows, starts, fill):
    """(E,H) from (N)."""
    lengths = np.diff(starts)
    out = np.full((len(lengths), lengths.max()), float(fill))
    for e, (first, length) in enumerate(zip(starts, lengths)):
        out[e, :length] = rows[first:first + length]
    return out


def estimators(case, goes_on=False):
    """Every estimator's value on a case."""
    starts, gamma = case["starts"], case["gamma"]
    ratio = np.array(case["target"]) / np.array(case["behaviour"])
    rho = np.cumprod(pad(ratio, starts, 1), axis=1)
    n, horizon = rho.shape
    lengths = np.diff(starts)
    discount = gamma ** np.arange(horizon)
    r = pad(case["reward"], starts, 0)
    q = pad(case["q"], starts, 0)
    v = pad(case["v"], starts, 0)
    returns = (r * discount).sum(1)
    w = rho[:, -1]
    # Value after the last row of a cut episode.
    beyond = np.array([
        case["next"][starts[e + 1] - 1] if case["ending"][starts[e + 1] - 1] == 2 else 0.0
        for e in range(n)
    ])
    tail = gamma ** lengths * beyond if goes_on else np.zeros(n)

    found = {
        "is": np.mean(w * returns),
        "pdis": np.mean((rho * r * discount).sum(1)),
    }

    def dr(now, before):
        total = (discount * (now * r - now * q + before * v)).sum()
        ends = np.array([now[e, lengths[e] - 1] for e in range(n)])
        return total + (tail * ends).sum()

    before = np.concatenate([np.ones((n, 1)), rho[:, :-1]], axis=1)
    found["dr"] = dr(rho / n, before / n)
    if w.sum() > 0:
        normal = rho / rho.sum(0)
        normal_before = before / before.sum(0)
        found["wis"] = (w * returns).sum() / w.sum()
        found["cwpdis"] = (normal * r * discount).sum()
        found["wdr"] = dr(normal, normal_before)
    else:
        found |= {"wis": None, "cwpdis": None, "wdr": None}
    patients = max(case["patientOf"]) + 1
    by_patient = np.bincount(case["patientOf"], weights=w, minlength=patients)
    found["ess"] = by_patient.sum() ** 2 / (by_patient**2).sum() if w.sum() > 0 else 0.0
    found["meanWeight"] = w.mean()
    found["largestShare"] = by_patient.max() / by_patient.sum() if w.sum() > 0 else 0.0
    reached = (np.arange(horizon) < lengths[:, None]).mean(0) > 0.05
    with np.errstate(invalid="ignore"):
        step_ess = np.nan_to_num(rho.sum(0) ** 2 / (rho**2).sum(0))
    found["leastStepEss"] = step_ess[reached].min()
    return {key: None if value is None else float(value) for key, value in found.items()}


def double(case):
    """DRL with made-up marginal ratios, row by row."""
    total = 0.0
    for e in range(len(case["starts"]) - 1):
        first, last = case["starts"][e], case["starts"][e + 1]
        total += case["v"][first]
        for t, i in enumerate(range(first, last)):
            ahead = 0.0 if case["ending"][i] == 1 else case["next"][i]
            residual = case["reward"][i] + case["gamma"] * ahead - case["q"][i]
            total += case["gamma"] ** t * case["marginal"][i] * residual
    return total / (len(case["starts"]) - 1)


def made_up(seed, episodes, *, longest, gamma, zeros, cut, patients):
    """Episodes of unequal lengths."""
    rng = np.random.default_rng(seed)
    lengths = rng.integers(1, longest + 1, episodes)
    starts = np.concatenate([[0], np.cumsum(lengths)])
    rows = int(starts[-1])
    target = rng.uniform(0.05, 0.95, rows)
    target[rng.uniform(size=rows) < zeros] = 0
    ending = np.zeros(rows, int)
    ending[starts[1:] - 1] = np.where(rng.uniform(size=episodes) < cut, 2, 1)
    v = rng.normal(size=rows)
    following = np.append(v[1:], 0.0)
    is_last = ending != 0
    following[is_last] = rng.normal(size=is_last.sum())
    return {
        "gamma": gamma,
        "starts": starts.tolist(),
        "patientOf": (np.arange(episodes) % patients).tolist(),
        # Rewards are float32 in a dataset.
        "reward": rng.normal(size=rows).astype(np.float32).astype(float).tolist(),
        "ending": ending.tolist(),
        "target": target.tolist(),
        "behaviour": rng.uniform(0.1, 1, rows).tolist(),
        "q": rng.normal(size=rows).tolist(),
        "v": v.tolist(),
        "next": following.tolist(),
        "marginal": rng.uniform(0, 3, rows).tolist(),
    }


def main():
    cases = [
        made_up(1, 40, longest=6, gamma=0.9, zeros=0, cut=0, patients=40),
        made_up(2, 40, longest=9, gamma=1.0, zeros=0.1, cut=0.3, patients=40),
        made_up(3, 30, longest=12, gamma=0.99, zeros=0.05, cut=0.2, patients=11),
        made_up(4, 20, longest=1, gamma=1.0, zeros=0.2, cut=0, patients=20),
        made_up(5, 8, longest=4, gamma=0.5, zeros=1.0, cut=0.5, patients=8),
    ]
    for case in cases:
        case["expected"] = {
            "within": estimators(case),
            "goesOn": estimators(case, goes_on=True),
            "drl": double(case),
        }
    text = json.dumps({"numpy": np.__version__, "cases": cases}, indent=1)
    (HERE / "cases.json").write_text(text + "\n")


if __name__ == "__main__":
    main()
