"""The published losses in PyTorch, by autograd: written from the papers' formulas, not from the TypeScript.

A loss is a function of `nets` and `targets` (networks by name), a `Batch` and the hyper-parameters. It
returns what is differentiated and the metrics. Whatever a network is a constant in is computed under
`no_grad` or detached, so that one backward pass gives every network its own loss's gradient, with all
weights as they are at the step's start.
"""

from dataclasses import dataclass

import torch
from torch import nn


@dataclass
class Batch:
    """Rows of transitions; `policy` (B,A) is an evaluated policy in the next states, if there is one."""

    state: torch.Tensor
    action: torch.Tensor
    reward: torch.Tensor
    next_state: torch.Tensor
    terminated: torch.Tensor
    policy: torch.Tensor | None = None


def networks_of(hyper):
    """(name, number of outputs or None for one an action, whether a target follows), in order."""
    if hyper["algorithm"] == "bc":
        return [("q", None, False)]
    if hyper["algorithm"] == "bcq":
        return [("q", None, True), ("clone", None, False)]
    if hyper["algorithm"] == "iql":
        critics = [("q", None, True), ("q2", None, True)][: hyper["qNetworks"]]
        return [("v", 1, False), *critics, ("pi", None, False)]
    return [("q", None, True)]


def of_action(values, action):
    """(B) each row's value of its action."""
    return values.gather(1, action[:, None])[:, 0]


def target_of(batch, value, hyper):
    """(B) r + gamma V(s'), or r where the MDP ended."""
    return batch.reward + hyper["gamma"] * (1 - batch.terminated) * value


def td_error(values, target, hyper):
    """The mean squared error or, with `huber`, e^2 / 2 up to |e| = 1 and |e| - 1/2 beyond."""
    error = nn.functional.smooth_l1_loss if hyper.get("huber") else nn.functional.mse_loss
    return error(values, target)


def likely(logits, threshold):
    """(B,A) likelihoods by that of the likeliest action, and which of them are not below the threshold."""
    p = torch.softmax(logits, dim=1)
    ratio = p / p.max(1, keepdim=True).values
    return ratio, ratio >= threshold


def accuracy(values, action):
    """The share of rows whose largest value is their action's."""
    return (values.argmax(1) == action).to(values.dtype).mean()


def entropy(logits):
    """The mean entropy of the softmax."""
    return torch.distributions.Categorical(logits=logits).entropy().mean()


def conservative(nets, targets, batch, hyper):
    """CQL(H), DQN and cloning by one network."""
    q = nets["q"](batch.state)
    chosen = of_action(q, batch.action)
    logsumexp = torch.logsumexp(q, dim=1)
    penalty = (logsumexp - chosen).mean()
    td = torch.zeros((), dtype=q.dtype)
    if hyper["algorithm"] == "bc":
        loss = nn.functional.cross_entropy(q, batch.action)
    else:
        with torch.no_grad():
            after = targets["q"](batch.next_state)
            chooser = nets["q"](batch.next_state) if hyper["doubleDqn"] else after
            target = target_of(batch, of_action(after, chooser.argmax(1)), hyper)
        td = td_error(chosen, target, hyper)
        loss = td + (hyper["alpha"] * penalty if hyper["algorithm"] == "cql" else 0)
    return loss, {
        "loss": loss,
        "tdLoss": td,
        "cqlPenalty": penalty,
        "logsumexp": logsumexp.mean(),
        "meanQ": chosen.mean(),
        "maxQ": q.max(),
        "accuracy": accuracy(q, batch.action),
        "entropy": entropy(q),
    }


def batch_constrained(nets, targets, batch, hyper):
    """Discrete BCQ: Fujimoto et al. 2019, equations 12 and 13."""
    q, logits = nets["q"](batch.state), nets["clone"](batch.state)
    threshold = hyper["bcqThreshold"]
    with torch.no_grad():
        after = targets["q"](batch.next_state)
        chooser = nets["q"](batch.next_state) if hyper["selector"] == "online" else after
        _, allowed = likely(nets["clone"](batch.next_state), threshold)
        best = torch.where(allowed, chooser, -torch.inf).argmax(1)
        target = target_of(batch, of_action(after, best), hyper)
    chosen = of_action(q, batch.action)
    td = td_error(chosen, target, hyper)
    cloning = nn.functional.cross_entropy(logits, batch.action)
    loss = td + cloning + hyper["logitPenalty"] * (logits**2).mean()
    return loss, {
        "loss": loss,
        "tdLoss": td,
        "cloningLoss": cloning,
        "meanQ": chosen.mean(),
        "maxQ": q.max(),
        "accuracy": accuracy(logits, batch.action),
        "entropy": entropy(logits),
        "allowed": likely(logits, threshold)[1].to(q.dtype).sum(1).mean(),
    }


def advantage_of(nets, targets, batch):
    """(B) the least target network's Q(s,a) less V(s), differentiable by V alone."""
    critics = [of_action(target(batch.state).detach(), batch.action) for target in targets.values()]
    return torch.stack(critics).amin(0) - nets["v"](batch.state)[:, 0]


def implicit(nets, targets, batch, hyper):
    """Discrete IQL: Kostrikov et al. 2022, equations 5 to 7."""
    u = advantage_of(nets, targets, batch)
    side = (hyper["expectile"] - (u.detach() < 0).to(u.dtype)).abs()
    v_loss = (side * u**2).mean()
    with torch.no_grad():
        target = target_of(batch, nets["v"](batch.next_state)[:, 0], hyper)
        weight = (hyper["beta"] * u).exp()
    q = {name: nets[name](batch.state) for name in targets}
    q_loss = sum(td_error(of_action(values, batch.action), target, hyper) for values in q.values())
    logits = nets["pi"](batch.state)
    likelihood = of_action(torch.log_softmax(logits, dim=1), batch.action)
    policy_loss = -(weight.clamp(max=hyper["advantageCap"]) * likelihood).mean()
    loss = v_loss + q_loss + policy_loss
    return loss, {
        "loss": loss,
        "qLoss": q_loss,
        "vLoss": v_loss,
        "policyLoss": policy_loss,
        "advantage": u.mean(),
        "clippedShare": (weight > hyper["advantageCap"]).to(u.dtype).mean(),
        "meanQ": of_action(q["q"], batch.action).mean(),
        "maxQ": q["q"].max(),
        "accuracy": accuracy(logits, batch.action),
        "entropy": entropy(logits),
    }


def fitted(nets, targets, batch, hyper):
    """Fitted Q evaluation: Le, Voloshin and Yue 2019, algorithm 3, with the expectation over the policy."""
    q = nets["q"](batch.state)
    with torch.no_grad():
        value = (batch.policy * targets["q"](batch.next_state)).sum(1)
        free = target_of(batch, value, hyper)
        target = free.clamp(*hyper["targetRange"])
    chosen = of_action(q, batch.action)
    td = td_error(chosen, target, hyper)
    return td, {
        "loss": td,
        "tdLoss": td,
        "clippedShare": (free != target).to(q.dtype).mean(),
        "meanQ": chosen.mean(),
        "maxQ": q.max(),
    }


LOSSES = {
    "cql": conservative,
    "dqn": conservative,
    "bc": conservative,
    "bcq": batch_constrained,
    "iql": implicit,
    "fqe": fitted,
}
