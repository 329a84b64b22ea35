"""Count sketches of tensors, and the safetensors format."""

import json

import numpy as np

from reference import pcg4d

SKETCH_STREAM = 1001


def sketch(tensors, kind, buckets):
    """One vector: the sketches of all tensors, one after the other."""
    parts = []
    for number, tensor in enumerate(tensors.values()):
        if kind not in tensor:
            continue
        values = tensor[kind].double().numpy().ravel()
        if values.size > buckets:
            bucket, sign, _, _ = pcg4d(0, SKETCH_STREAM, number, np.arange(values.size))
            signed = np.where(sign >> np.uint32(31), -values, values)
            values = np.bincount(bucket % buckets, weights=signed, minlength=buckets)
        parts.append(values)
    return np.concatenate(parts).astype(np.float32) if parts else None


def write_safetensors(path, arrays):
    """The safetensors format: header length, JSON header padded to 8 bytes, little-endian data."""
    names = {"float32": "F32", "uint16": "U16", "uint8": "U8"}
    header, offset = {}, 0
    for name, array in arrays.items():
        end = offset + array.nbytes
        header[name] = {
            "dtype": names[str(array.dtype)],
            "shape": list(array.shape),
            "data_offsets": [offset, end],
        }
        offset = end
    text = json.dumps(header, separators=(",", ":"))
    text += " " * (-len(text) % 8)
    data = b"".join(array.tobytes() for array in arrays.values())
    path.write_bytes(len(text).to_bytes(8, "little") + text.encode() + data)
