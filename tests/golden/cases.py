"""The golden cases: networks, hyper-parameters, and what generate.py asks of their ten steps."""

STATES, FEATURES, ACTIONS = 716, 47, 25
NEVER, ALWAYS = range(0, 1), range(10, 11)

SHAPES = {
    "embedding": {"input": {"kind": "embedding", "states": STATES, "width": 256}},
    "dense": {"input": {"kind": "dense", "features": FEATURES}},
}
for shape in SHAPES.values():
    shape.update(hidden=[256, 256], actions=ACTIONS)

COMMON = {
    "gamma": 0.99,
    "tau": 0.005,
    "learningRate": 3e-4,
    "beta1": 0.9,
    "beta2": 0.999,
    "epsilon": 1e-8,
    "weightDecay": 0,
    "maxNorm": 1,
}
CQL = {"algorithm": "cql", "alpha": 0.5, **COMMON, "doubleDqn": True}
DQN = {**CQL, "algorithm": "dqn", "alpha": 0}
BCQ = {"algorithm": "bcq", **COMMON}
IQL = {"algorithm": "iql", **COMMON}
# maxNorm null is no clip. `clips`: in how many of the ten steps the clip of each network must be active.
# `capped`: the first step has weights above IQL's cap. `by`: how an evaluated policy is given.
# BCQ's thresholds are high because fresh logits are alike: the paper's 0.3 would leave no action out.
FULL, SMALL = {"batch": 256, "buckets": 256}, {"batch": 64, "buckets": 64}
CASES = {
    "cql": {"hyper": CQL, "clips": {"q": NEVER}, **FULL},
    "cql-max-norm-0.45": {"hyper": {**CQL, "maxNorm": 0.45}, "clips": {"q": range(2, 9)}, **FULL},
    "cql-max-norm-0.05": {"hyper": {**CQL, "maxNorm": 0.05}, "clips": {"q": ALWAYS}, **FULL},
    "cql-single-dqn": {"hyper": {**CQL, "doubleDqn": False}, "clips": {"q": NEVER}, **FULL},
    "dqn": {"hyper": DQN, "clips": {"q": NEVER}, **FULL},
    "bc": {
        "hyper": {**CQL, "algorithm": "bc", "alpha": 0, "weightDecay": 1e-4, "maxNorm": None},
        "clips": {"q": NEVER},
        **FULL,
    },
    "cql-huber": {"hyper": {**CQL, "huber": True}, "clips": {"q": NEVER}, **SMALL},
    "cql-target-every-2": {"hyper": {**CQL, "targetEvery": 2}, "clips": {"q": NEVER}, **SMALL},
    "dqn-target-every-3": {
        "hyper": {**DQN, "tau": 1, "targetEvery": 3},
        "clips": {"q": NEVER},
        **SMALL,
    },
    "bcq": {
        "hyper": {
            **BCQ,
            "bcqThreshold": 0.8,
            "selector": "online",
            "logitPenalty": 0.01,
            "maxNorm": 0.6,
        },
        "clips": {"q": NEVER, "clone": range(5, 11)},
        **SMALL,
    },
    "bcq-target-selector": {
        "hyper": {
            **BCQ,
            "bcqThreshold": 0.9,
            "selector": "target",
            "logitPenalty": 0,
            "maxNorm": None,
        },
        "clips": {"q": NEVER, "clone": NEVER},
        **SMALL,
    },
    "iql": {
        "hyper": {
            **IQL,
            "expectile": 0.8,
            "beta": 3,
            "advantageCap": 100,
            "qNetworks": 2,
            "maxNorm": 0.5,
        },
        "clips": {"v": NEVER, "q": NEVER, "q2": NEVER, "pi": range(5, 11)},
        **SMALL,
    },
    "iql-one-q": {
        "hyper": {**IQL, "expectile": 0.9, "beta": 10, "advantageCap": 5, "qNetworks": 1},
        "clips": {"v": NEVER, "q": NEVER, "pi": range(1, 11)},
        "capped": True,
        **SMALL,
    },
    "fqe": {
        "hyper": {"algorithm": "fqe", **COMMON, "targetRange": [-0.05, 0.9]},
        "clips": {"q": NEVER},
        "by": {"embedding": "state", "dense": "transition"},
        **SMALL,
    },
}
