"""Makes the .npz files that the tests read, with NumPy: python3 make_fixtures.py

With --check it makes none, but reads `fixtures/written_here_*.npz` (made by npz_test.ts's own
arrays) with NumPy and compares them with the arrays of `types_stored.npz`.
Made with NumPy 2.4.6.
"""

import io
import sys
import zipfile
from pathlib import Path

import numpy as np

FOLDER = Path(__file__).parent / "fixtures"

ARRAYS = {
    "bool": np.array([True, False, True]),
    "int8": np.array([-128, 127], "i1"),
    "uint8": np.array([0, 255], "u1"),
    "int16": np.array([-32768, 32767], "<i2"),
    "uint16": np.array([0, 65535], "<u2"),
    "int32": np.array([-(2**31), 2**31 - 1], "<i4"),
    "uint32": np.array([0, 2**32 - 1], "<u4"),
    "int64": np.array([[-(2**53) + 1, 2**53 - 1, 0], [-1, 1, -(2**32)]], "<i8"),
    "uint64": np.array([0, 2**53 - 1], "<u8"),
    "float32": np.array([1.5, -np.inf, np.nan], "<f4"),
    "float64": np.array(3.25, "<f8"),
    "big_int16": np.array([1, -2], ">i2"),
    "big_int64": np.array([-5, 2**40], ">i8"),
    "big_float32": np.array([0.5, -1.25], ">f4"),
    "fortran": np.asfortranarray(np.arange(24, dtype="<i4").reshape(2, 3, 4)),
    "big_fortran": np.asfortranarray(np.arange(6, dtype=">f8").reshape(2, 3)),
    "empty": np.zeros((0, 3), "<f4"),
}

# Five episodes' worth of what a NumPy user writes without a thought for types: int64, float64.
USER_DATASET = {
    "state": np.array([3, 1, 4, 0, 2]),
    "action": np.array([0, 2, 1, 1, 0]),
    "reward": np.array([0.0, 0.5, -1.0, 0.25, 3.0]),
    "next_state": np.array([1, 4, 5, 6, 2]),
    "terminated": np.array([False, False, True, True, False]),
    "truncated": np.array([False, False, False, False, True]),
    "episode": np.array([0, 0, 0, 4, 9]),
    "step": np.array([0, 1, 2, 0, 0]),
    "behaviour_probability": np.array([0.5, 0.25, 1.0, 0.125, 0.75]),
}

# The same as its owner knows it: sizes, whose states they are, no probabilities.
IDENTIFIED_DATASET = {k: v for k, v in USER_DATASET.items() if k != "behaviour_probability"} | {
    "states": np.array(9),
    "actions": np.array(4),
    "mdp_sha256": np.frombuffer(bytes.fromhex("0123456789abcdef" * 4), np.uint8),
}


class Unseekable(io.RawIOBase):
    """An output that cannot go back: zipfile then writes sizes after the data."""

    def __init__(self):
        self.bytes = bytearray()

    def writable(self):
        return True

    def write(self, data):
        self.bytes += data
        return len(data)


def npy(array, version=None):
    out = io.BytesIO()
    np.lib.format.write_array(out, array, version=version)
    return out.getvalue()


def main():
    FOLDER.mkdir(exist_ok=True)
    np.savez(FOLDER / "types_stored.npz", **ARRAYS)
    np.savez_compressed(FOLDER / "types_deflated.npz", **ARRAYS)
    np.savez(FOLDER / "user_dataset.npz", **USER_DATASET)
    np.savez(FOLDER / "identified_dataset.npz", **IDENTIFIED_DATASET)
    fortran = {k: np.asfortranarray(np.stack([v, v + 0.5], 1)) for k, v in
               {"observation": USER_DATASET["state"], "next_observation": USER_DATASET["next_state"]}.items()}
    dense = {k: v for k, v in USER_DATASET.items() if k not in ("state", "next_state")}
    np.savez_compressed(FOLDER / "user_dense_dataset.npz", **fortran, **dense)

    stream = Unseekable()
    np.savez_compressed(stream, a=np.arange(5), b=np.arange(3.0))
    (FOLDER / "sizes_after_data.npz").write_bytes(bytes(stream.bytes))

    limit = zipfile.ZIP64_LIMIT, zipfile.ZIP_FILECOUNT_LIMIT
    zipfile.ZIP64_LIMIT, zipfile.ZIP_FILECOUNT_LIMIT = 64, 1
    np.savez(FOLDER / "zip64.npz", a=np.arange(50), b=np.arange(3.0))
    zipfile.ZIP64_LIMIT, zipfile.ZIP_FILECOUNT_LIMIT = limit

    with zipfile.ZipFile(FOLDER / "versions.npz", "w") as archive:
        for version in [(1, 0), (2, 0), (3, 0)]:
            archive.writestr(f"v{version[0]}.npy", npy(np.arange(4, dtype="<i2"), version))

    refused = {
        "float16": np.array([0.5], "<f2"),
        "complex": np.array([1j]),
        "object": np.array([{}], dtype=object),
        "text": np.array(["a"]),
        "structured": np.zeros(1, [("a", "<i4"), ("b", "<f4")]),
        "beyond": np.array([0, 2**53 + 1], "<i8"),
    }
    for name, array in refused.items():
        np.savez(FOLDER / f"refused_{name}.npz", x=array)
    with zipfile.ZipFile(FOLDER / "refused_bzip2.npz", "w", zipfile.ZIP_BZIP2) as archive:
        archive.writestr("x.npy", npy(np.arange(4)))


def check():
    for path in sorted(FOLDER.glob("written_here_*.npz")):
        with np.load(path) as ours:
            assert sorted(ours.files) == sorted(ARRAYS), ours.files
            for name, expected in ARRAYS.items():
                found = ours[name]
                assert found.dtype == expected.dtype.newbyteorder("<"), (name, found.dtype)
                np.testing.assert_array_equal(found, expected, err_msg=name)
                assert found.shape == expected.shape, (name, found.shape)
        assert zipfile.ZipFile(path).testzip() is None
        print(f"{path.name}: as expected")


if __name__ == "__main__":
    check() if "--check" in sys.argv[1:] else main()
