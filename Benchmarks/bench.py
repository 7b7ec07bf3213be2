"""Measures kernels and reading side by side with peers, in one run, and compares their values.

    Benchmarks/run                     everything
    Benchmarks/run betweenness read    some rows
    Benchmarks/run --threads 4

Peers: python-igraph for kernels, and scipy's sparse product for projections; for reading, the csv module with dictionaries into an
igraph graph, and pandas with factorize. A new kernel is an entry in ROWS: its name (see
Bench+main.swift), the network, and what the peer computes.
"""

import argparse
import csv
import os
import pathlib
import subprocess
import tempfile
import time

import igraph
import numpy
import pandas
import scipy.sparse

from networks import NETWORKS, write_table

HERE = pathlib.Path(__file__).resolve().parent


def cut_nodes(graph):
    cuts = set(graph.articulation_points())
    return [1.0 if vertex in cuts else 0.0 for vertex in range(graph.vcount())]


def harmonic(graph):
    return [value * (graph.vcount() - 1) for value in graph.harmonic_centrality()]


def projection(graph):
    count = graph["organisations"]
    types = [vertex >= count for vertex in range(graph.vcount())]
    sides = graph.bipartite_projection(types=types, multiplicity=True)
    return [value for side in sides for value in side.strength(weights="weight")]


def sparse(network):
    organisations, platforms, ties = network
    ends = numpy.array(ties)
    return scipy.sparse.csr_matrix(
        (numpy.ones(len(ties)), (ends[:, 0], ends[:, 1])), shape=(organisations, platforms))


def sparse_product(matrix):
    """The bare product: rows in no order, each tie twice, the diagonal left in."""
    transposed = matrix.T.tocsr()
    values = []
    for one, other in [(matrix, transposed), (transposed, matrix)]:
        product = one @ other
        values.extend(numpy.asarray(product.sum(axis=1)).ravel() - product.diagonal())
    return values


def sparse_newman(matrix):
    """The same, each shared node divided by how many others meet in it."""
    transposed = matrix.T.tocsr()
    values = []
    for one, other in [(matrix, transposed), (transposed, matrix)]:
        size = numpy.asarray(one.sum(axis=0)).ravel()
        worth = numpy.divide(1, size - 1, out=numpy.zeros_like(size), where=size > 1)
        product = (one @ scipy.sparse.diags(worth)).tocsr() @ other
        values.extend(numpy.asarray(product.sum(axis=1)).ravel() - product.diagonal())
    return values


# What a peer that is no function of an igraph graph works on.
PREPARE = {sparse_product: sparse, sparse_newman: sparse}

ROWS = [
    ("betweenness", "country", lambda graph: graph.betweenness(directed=False)),
    ("harmonic", "country", harmonic),
    ("cuts", "country", cut_nodes),
    ("betweenness", "power law", lambda graph: graph.betweenness(directed=False)),
    ("harmonic", "power law", harmonic),
    ("projection", "country", projection),
    ("projection", "country", sparse_product),
    ("newman", "country", sparse_newman),
    ("projection", "power law", projection),
    ("projection", "power law", sparse_product),
    ("newman", "power law", sparse_newman),
]


def ours(kernel, network, threads):
    organisations, platforms, ties = network
    text = f"{organisations} {platforms}\n" + "".join(f"{o} {p}\n" for o, p in ties)
    program = HERE / ".build" / "release" / "Bench"
    run = subprocess.run(
        [program, kernel, str(threads)], input=text, text=True, capture_output=True, check=True)
    seconds, *values = map(float, run.stdout.split())
    return seconds, values


def as_graph(network):
    organisations, platforms, ties = network
    graph = igraph.Graph(
        n=organisations + platforms, edges=[(o, organisations + p) for o, p in ties])
    graph["organisations"] = organisations
    return graph


def theirs(peer, network):
    graph = PREPARE.get(peer, as_graph)(network)
    best = float("inf")
    for _ in range(2):
        start = time.perf_counter()
        values = peer(graph)
        best = min(best, time.perf_counter() - start)
    return best, values


def read_with_csv(path):
    organisations, platforms = {}, {}
    ties = set()
    with open(path, newline="") as file:
        rows = csv.reader(file)
        next(rows)
        for _, platform, organisation, *_ in rows:
            ties.add((organisations.setdefault(organisation, len(organisations)),
                      platforms.setdefault(platform, len(platforms))))
    graph = igraph.Graph(
        n=len(organisations) + len(platforms),
        edges=[(o, len(organisations) + p) for o, p in ties])
    return len(organisations), len(platforms), graph.ecount()


def read_with_pandas(path):
    table = pandas.read_csv(path)
    organisations, names = pandas.factorize(table["organisation"])
    platforms, others = pandas.factorize(table["platform"])
    ties = pandas.DataFrame({"o": organisations, "p": platforms + len(names)}).drop_duplicates()
    graph = igraph.Graph(
        n=len(names) + len(others), edges=ties.to_numpy())
    return len(names), len(others), graph.ecount()


def measure_reading():
    """A million rows; every name holds its commune, so that all three readers see the same nodes."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "memberships.csv")
        write_table(path)
        print(f"\nreading 1,000,000 rows ({os.path.getsize(path) / 1e6:.0f} MB) into a network")
        program = HERE / ".build" / "release" / "Bench"
        run = subprocess.run([program, "read", path], text=True, capture_output=True, check=True)
        read, build, *counts = run.stdout.split()
        seconds = float(read) + float(build)
        counts = tuple(map(int, counts))
        print(f"{'maillage':12} {seconds:8.3f}s (reading {float(read):.3f}, building "
              f"{float(build):.3f}; best of three), nodes and ties {counts}")
        for name, reader in [("csv, igraph", read_with_csv), ("pandas", read_with_pandas)]:
            start = time.perf_counter()
            found = reader(path)
            theirs = time.perf_counter() - start
            assert found == counts, (found, counts)
            print(f"{name:12} {theirs:8.3f}s {theirs / seconds:6.1f}×")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("kernels", nargs="*")
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    options = parser.parse_args()
    if not options.kernels or set(options.kernels) - {"read"}:
        measure_kernels(options)
    if not options.kernels or "read" in options.kernels:
        measure_reading()


def measure_kernels(options):
    print(f"python-igraph {igraph.__version__}, scipy {scipy.__version__}; best of three runs (theirs: two)")
    print(f"{'kernel':12} {'network':10} {'peer':>7} {'theirs':>9} {'1 thread':>9} {'ratio':>7} "
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
        program = "scipy" if peer in PREPARE else "igraph"
        print(f"{kernel:12} {name:10} {program:>7} {their_seconds:8.4f}s {one:8.4f}s {their_seconds / one:6.1f}× "
              f"{more:8.4f}s {their_seconds / more:6.1f}× {difference:19.1e}")


if __name__ == "__main__":
    main()
