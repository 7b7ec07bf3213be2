"""scipy's sparse matrix product: rows in no order, each tie twice, the diagonal left in, and no
names of what is shared; the fastest way of getting the numbers in Python."""

import numpy
import scipy
import scipy.sparse


def version():
    return f"scipy {scipy.__version__}"


def use_threads(count):
    """The sparse product knows one thread."""


def load(network):
    """Platforms are the columns; both orders of rows are at hand."""
    ends = network.ties.T
    matrix = scipy.sparse.csr_matrix(
        (numpy.ones(len(network.ties)), (ends[0], ends[1])),
        shape=(network.organisations, network.platforms))
    return matrix, matrix.T.tocsr()


def product(one, other):
    return one @ other


def newman(one, other):
    """Each shared node is divided by how many others meet in it."""
    size = numpy.asarray(one.sum(axis=0)).ravel()
    worth = numpy.divide(1, size - 1, out=numpy.zeros_like(size), where=size > 1)
    return (one @ scipy.sparse.diags(worth)).tocsr() @ other


def both(work):
    return lambda pair: (work(*pair), work(*reversed(pair)))


def projections(pair, found):
    return {"ties": [(square.nnz - numpy.count_nonzero(square.diagonal())) / 2
                     for square in found],
            "strengths": numpy.concatenate(
                [numpy.asarray(square.sum(axis=1)).ravel() - square.diagonal()
                 for square in found])}


def newman_strengths(pair, found):
    """A node alone on its platforms has a stored 0: ties are not counted here."""
    return {"strengths": projections(pair, found)["strengths"]}


def butterflies(pair):
    """Of the network only, by the product of the smaller mode."""
    one, other = sorted(pair, key=lambda matrix: matrix.shape[0])
    square = one @ other
    own = square.diagonal()
    count = ((square.data * (square.data - 1)).sum() - (own * (own - 1)).sum()) / 4
    rows, columns = (numpy.asarray(one.sum(axis=axis)).ravel() for axis in (1, 0))
    paths = (rows - 1) @ (one @ (columns - 1))
    return count, paths, 4 * count / paths


ROWS = {
    "projection": (both(product), projections),
    "Newman projection": (both(newman), newman_strengths),
    "projection of platforms": (
        lambda pair: pair[1] @ pair[0], lambda pair, found: projections(pair, [found])),
    "butterflies": (
        butterflies,
        lambda pair, found: dict(zip(["butterflies", "three-paths", "Robins-Alexander"], found))),
}
