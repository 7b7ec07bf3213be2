"""graph-tool, a package of Debian for the system's own Python."""

import graph_tool
import graph_tool.centrality
import graph_tool.topology
import numpy


def version():
    return f"graph-tool {graph_tool.__version__.split()[0]}"


def use_threads(count):
    graph_tool.openmp_set_num_threads(count)


def load(network):
    graph = graph_tool.Graph(directed=False)
    graph.add_vertex(network.nodes)
    graph.add_edge_list(network.edges)
    return graph


ROWS = {
    "betweenness": (
        lambda graph: graph_tool.centrality.betweenness(graph, norm=False)[0],
        lambda graph, found: {"betweenness": found.a}),
    "distances": (
        lambda graph: graph_tool.centrality.closeness(graph, norm=False, harmonic=True),
        lambda graph, found: {"harmonic": numpy.nan_to_num(found.a)}),
    "components": (
        lambda graph: graph_tool.topology.label_components(graph)[0],
        lambda graph, found: {"component": found.a}),
    "cut nodes": (
        lambda graph: graph_tool.topology.label_biconnected_components(graph)[1],
        lambda graph, found: {"cut": found.a}),
    "core numbers": (
        lambda graph: graph_tool.topology.kcore_decomposition(graph),
        lambda graph, found: {"core": found.a}),
    "PageRank": (
        lambda graph: graph_tool.centrality.pagerank(graph, damping=0.85, epsilon=1e-12),
        lambda graph, found: {"rank": found.a}),
}
