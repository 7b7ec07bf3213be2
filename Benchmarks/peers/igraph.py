"""python-igraph."""

import igraph
import numpy


def version():
    return f"python-igraph {igraph.__version__}"


def use_threads(count):
    """These functions of igraph know one thread."""


def load(network):
    graph = igraph.Graph(n=network.nodes, edges=network.edges)
    graph.vs["type"] = [False] * network.organisations + [True] * network.platforms
    return graph


def cut(graph, found):
    column = numpy.zeros(graph.vcount())
    column[found] = 1
    return {"cut": column}


def one_by_one(graph):
    return (graph.harmonic_centrality(), graph.closeness(normalized=False), graph.eccentricity(),
            graph.diameter(), graph.average_path_length())


def distances(graph, found):
    harmonic, closeness, eccentricity, diameter, mean = found
    closeness = numpy.asarray(closeness)
    isolated = numpy.isnan(closeness)
    farness = numpy.where(isolated, 0, 1 / numpy.where(isolated, 1, closeness))
    return {"harmonic": numpy.array(harmonic) * (graph.vcount() - 1), "farness": farness,
            "eccentricity": eccentricity, "diameter": diameter, "mean distance": mean}


def projections(graph, sides):
    return {"ties": [side.ecount() for side in sides],
            "strengths": numpy.concatenate([side.strength(weights="weight") for side in sides])}


def read(path):
    return igraph.Graph.Read_Ncol(f"{path}.ncol", directed=False)


def counts(path, graph):
    organisations = sum(name.startswith("Organisme") for name in graph.vs["name"])
    return {"counts": [organisations, graph.vcount() - organisations, graph.ecount()]}


# Row: what is timed, and what its result says in our units.
ROWS = {
    "betweenness": (lambda graph: graph.betweenness(directed=False),
                    lambda graph, found: {"betweenness": found}),
    "distances": (lambda graph: graph.harmonic_centrality(),
                  lambda graph, found: {
                      "harmonic": numpy.array(found) * (graph.vcount() - 1)}),
    "distances one by one": (one_by_one, distances),
    "components": (lambda graph: graph.connected_components(),
                   lambda graph, found: {"component": found.membership}),
    "cut nodes": (lambda graph: graph.articulation_points(), cut),
    "core numbers": (lambda graph: graph.coreness(), lambda graph, found: {"core": found}),
    "PageRank": (lambda graph: graph.pagerank(damping=0.85),
                 lambda graph, found: {"rank": found}),
    "projection": (lambda graph: graph.bipartite_projection(multiplicity=True), projections),
    "projection of platforms": (lambda graph: graph.bipartite_projection(which=1),
                                lambda graph, side: projections(graph, [side])),
    "reading": (read, counts),
}
