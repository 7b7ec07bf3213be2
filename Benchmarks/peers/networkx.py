"""NetworkX."""

import networkx
import numpy
from networkx.algorithms import bipartite


def version():
    return f"NetworkX {networkx.__version__}"


def use_threads(count):
    """NetworkX knows one thread."""


def load(network):
    graph = networkx.Graph()
    graph.add_nodes_from(range(network.nodes))
    graph.add_edges_from(network.edges.tolist())
    graph.graph["organisations"] = network.organisations
    return graph


def column(graph, found):
    return numpy.array([found[node] for node in range(len(graph))])


def components(graph, found):
    numbers = numpy.zeros(len(graph))
    for number, nodes in enumerate(found):
        numbers[list(nodes)] = number
    return {"component": numbers}


def cut(graph, found):
    return {"cut": [node in found for node in range(len(graph))]}


def sides(graph):
    count = graph.graph["organisations"]
    return range(count), range(count, len(graph))


def projections(graph, found):
    strengths = [value for side in found
                 for _, value in sorted(side.degree(weight="weight"))]
    return {"ties": [side.number_of_edges() for side in found], "strengths": strengths}


ROWS = {
    "betweenness": (
        lambda graph: networkx.betweenness_centrality(graph, normalized=False),
        lambda graph, found: {"betweenness": column(graph, found)}),
    "distances": (
        networkx.harmonic_centrality,
        lambda graph, found: {"harmonic": column(graph, found)}),
    "components": (lambda graph: list(networkx.connected_components(graph)), components),
    "cut nodes": (lambda graph: set(networkx.articulation_points(graph)), cut),
    "core numbers": (
        networkx.core_number, lambda graph, found: {"core": column(graph, found)}),
    "PageRank": (
        lambda graph: networkx.pagerank(graph, alpha=0.85, tol=1e-12, max_iter=1000),
        lambda graph, found: {"rank": column(graph, found)}),
    "projection": (
        lambda graph: [bipartite.weighted_projected_graph(graph, side) for side in sides(graph)],
        projections),
    "Newman projection": (
        lambda graph: [bipartite.collaboration_weighted_projected_graph(graph, side)
                       for side in sides(graph)],
        projections),
    "projection of platforms": (
        lambda graph: bipartite.weighted_projected_graph(graph, sides(graph)[1]),
        lambda graph, found: projections(graph, [found])),
    "butterflies": (
        bipartite.robins_alexander_clustering,
        lambda graph, found: {"Robins-Alexander": found}),
}
