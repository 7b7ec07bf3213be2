"""Measures kernels side by side with python-igraph, in one run, and compares their values.

    python3 -m venv Benchmarks/.venv
    Benchmarks/.venv/bin/pip install python-igraph==1.0.0
    Benchmarks/.venv/bin/python Benchmarks/bench.py [KERNEL …] [--threads N]

A new row is an entry in ROWS: the kernel's name (see Bench+main.swift), the network, and what the
peer computes.
"""

import argparse
import os
import pathlib
import subprocess
import time

import igraph

from networks import NETWORKS

HERE = pathlib.Path(__file__).resolve().parent


def cut_nodes(graph):
    cuts = set(graph.articulation_points())
    return [1.0 if vertex in cuts else 0.0 for vertex in range(graph.vcount())]


def harmonic(graph):
    return [value * (graph.vcount() - 1) for value in graph.harmonic_centrality()]


ROWS = [
    ("betweenness", "country", lambda graph: graph.betweenness(directed=False)),
    ("harmonic", "country", harmonic),
    ("cuts", "country", cut_nodes),
    ("betweenness", "power law", lambda graph: graph.betweenness(directed=False)),
    ("harmonic", "power law", harmonic),
]


def ours(kernel, network, threads):
    organisations, platforms, ties = network
    text = f"{organisations} {platforms}\n" + "".join(f"{o} {p}\n" for o, p in ties)
    program = HERE / ".build" / "release" / "Bench"
    run = subprocess.run(
        [program, kernel, str(threads)], input=text, text=True, capture_output=True, check=True)
    seconds, *values = map(float, run.stdout.split())
    return seconds, values


def theirs(peer, network):
    organisations, platforms, ties = network
    graph = igraph.Graph(
        n=organisations + platforms, edges=[(o, organisations + p) for o, p in ties])
    best = float("inf")
    for _ in range(2):
        start = time.perf_counter()
        values = peer(graph)
        best = min(best, time.perf_counter() - start)
    return best, values


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("kernels", nargs="*")
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    options = parser.parse_args()
    subprocess.run(
        ["swift", "build", "-c", "release", "--package-path", HERE, "--quiet"], check=True)
    print(f"python-igraph {igraph.__version__}; best of three runs (theirs: two)")
    print(f"{'kernel':12} {'network':10} {'theirs':>9} {'1 thread':>9} {'ratio':>7} "
          f"{str(options.threads) + ' threads':>9} {'ratio':>7} {'largest difference':>19}")
    made = {}
    for kernel, name, peer in ROWS:
        if options.kernels and kernel not in options.kernels:
            continue
        network = made.setdefault(name, NETWORKS[name]())
        their_seconds, their_values = theirs(peer, network)
        one, values = ours(kernel, network, 1)
        more, more_values = ours(kernel, network, options.threads)
        assert values == more_values, "threads must not change a bit"
        assert len(values) == len(their_values), "as many values as nodes"
        difference = max(
            abs(a - b) / max(1, abs(b)) for a, b in zip(values, their_values))
        print(f"{kernel:12} {name:10} {their_seconds:8.3f}s {one:8.3f}s {their_seconds / one:6.1f}× "
              f"{more:8.3f}s {their_seconds / more:6.1f}× {difference:19.1e}")


if __name__ == "__main__":
    main()
