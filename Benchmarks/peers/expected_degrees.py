"""bicm draws from expected degrees: another model, so that its mean is not compared with ours."""

import contextlib
import importlib.metadata
import io

import numpy
from bicm import BipartiteGraph
from bicm.network_functions import sample_bicm

from peers import curveball


def version():
    return f"bicm {importlib.metadata.version('bicm')}"


def use_threads(count):
    """Its sampler knows one thread."""


load = curveball.load


def sampled(matrix):
    graph = BipartiteGraph()
    with contextlib.redirect_stdout(io.StringIO()):
        graph.set_biadjacency_matrix(matrix.astype(int))
        graph.solve_tool()
        probabilities = graph.get_bicm_matrix()
    return [curveball.robins_alexander(numpy.asarray(sample_bicm(probabilities), dtype=bool))
            for _ in range(curveball.SAMPLES)]


ROWS = {"null model": (sampled, lambda matrix, found: {})}
