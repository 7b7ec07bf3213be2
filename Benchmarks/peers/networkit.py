"""NetworKit: what it has no function for is left out."""

import networkit
import numpy


def version():
    return f"NetworKit {networkit.__version__}"


def use_threads(count):
    networkit.setNumberOfThreads(count)


def load(network):
    edges = network.edges.astype("uint64")
    return networkit.GraphFromCoo((edges[:, 0].copy(), edges[:, 1].copy()), n=network.nodes)


def run(algorithm):
    algorithm.run()
    return algorithm


def cut(graph, found):
    """A cut node lies in two blocks or more."""
    blocks = numpy.zeros(graph.numberOfNodes())
    for block in found.getComponents():
        blocks[block] += 1
    return {"cut": blocks > 1}


ROWS = {
    "betweenness": (
        lambda graph: run(networkit.centrality.Betweenness(graph)),
        # Each pair is counted from both ends.
        lambda graph, found: {"betweenness": numpy.array(found.scores()) / 2}),
    "distances": (
        lambda graph: run(networkit.centrality.HarmonicCloseness(graph, normalized=False)),
        lambda graph, found: {"harmonic": found.scores()}),
    "components": (
        lambda graph: run(networkit.components.ConnectedComponents(graph)),
        lambda graph, found: {"component": found.getPartition().getVector()}),
    "cut nodes": (lambda graph: run(networkit.components.BiconnectedComponents(graph)), cut),
    "core numbers": (
        lambda graph: run(networkit.centrality.CoreDecomposition(graph)),
        lambda graph, found: {"core": found.scores()}),
    "PageRank": (
        lambda graph: run(networkit.centrality.PageRank(graph, damp=0.85, tol=1e-12)),
        # What walkers on isolates would hand on is lost.
        lambda graph, found: {"rank": numpy.array(found.scores()) / sum(found.scores())}),
}
