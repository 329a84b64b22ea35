"""Writes pcg4d_vectors.csv: pcg4d, `below` and `uniform` by Python's exact integers.

An implementation of its own, from the listing in Jarzynski and Olano, "Hash Functions for GPU
Rendering", JCGT 9(3), 2020. Run: python3 tests/random/pcg4d_vectors.py
"""

import pathlib

MASK = 0xFFFFFFFF


def pcg4d(x, y, z, w):
    x, y, z, w = ((c * 1664525 + 1013904223) & MASK for c in (x, y, z, w))
    for shift in (True, False):
        x = (x + y * w) & MASK
        y = (y + z * x) & MASK
        z = (z + x * y) & MASK
        w = (w + y * z) & MASK
        if shift:
            x, y, z, w = (c ^ (c >> 16) for c in (x, y, z, w))
    return [x, y, z, w]


def main():
    edges = [0, 1, 2, 255, 65535, 65536, 2**31 - 1, 2**31, 2**32 - 1]
    inputs = [[a, b, c, d] for a in edges for b in (0, 1, 5) for c in edges for d in (0, 7, 2**32 - 1)]
    lines = ["x,y,z,w,out0,out1,out2,out3,n,below,uniform"]
    for number, counters in enumerate(inputs):
        draw = pcg4d(*counters)
        n = [1, 2, 25, 713, 461877, 2**31, 2**32 - 1][number % 7]
        index = ((draw[0] << 32) + draw[1]) * n >> 64
        # 53 bits, so the quotient is exact in a double.
        uniform = ((draw[0] >> 5 << 26) + (draw[1] >> 6)) / 2**53
        lines.append(",".join(map(repr, [*counters, *draw, n, index, uniform])))
    pathlib.Path(__file__).with_suffix(".csv").write_text("\n".join(lines) + "\n")


main()
