"""A model, its policy and its data in NumPy, the data in d3rlpy 2 too: load_run.py CHECKPOINT.safetensors DATA.npz"""
import json, sys
import numpy as np

def load_checkpoint(path):
    data, types = open(path, "rb").read(), {"F64": "<f8", "F32": "<f4", "I32": "<i4", "U32": "<u4", "U8": "u1"}
    start = 8 + int.from_bytes(data[:8], "little")
    header = json.loads(data[8:start])
    texts = header.pop("__metadata__")  # step, seed, config, ...: JSON each
    part = lambda t: np.frombuffer(data[start:][slice(*t["data_offsets"])], types[t["dtype"]]).reshape(t["shape"])
    return {name: part(t) for name, t in header.items()}, texts

def q_values(tensors, x, prefix=""):  # of an algorithm of several networks, the network's: "q." or the like
    own = {name.removeprefix(prefix): t for name, t in tensors.items() if name.startswith(prefix)}
    x = own["state_embedding.weight"][x] if "state_embedding.weight" in own else x
    for i in range(0, 2 * len(own), 2):
        if f"network.{i}.weight" in own:
            x = (np.maximum(x, 0) if i else x) @ own[f"network.{i}.weight"].T + own[f"network.{i}.bias"]
    return x

def greedy(q, allowed):  # allowed: (rows) bits of the actions that may be chosen, from "support.allowed" where it is
    return np.where(allowed[:, None] >> np.arange(q.shape[1]) & 1, q, -np.inf).argmax(1)

def to_d3rlpy(data):  # numbered states go in as one-hot rows
    from d3rlpy.dataset import MDPDataset
    x = data["observation"] if "observation" in data else np.eye(data["states"], dtype="f4")[data["state"]]
    ends = data["terminated"] * 1.0, data["truncated"] * 1.0
    return MDPDataset(x, data["action"].astype(int), data["reward"], *ends, action_size=int(data["actions"]))

if __name__ == "__main__":
    (tensors, texts), data = load_checkpoint(sys.argv[1]), np.load(sys.argv[2])
    q = q_values(tensors, data["observation"] if "observation" in data else data["state"])
    print(texts["step"], q.argmax(1)[:10], [e.compute_return() for e in to_d3rlpy(data).episodes[:10]])
