"""A chain of trades (curveball) in NumPy, for networks of fixed degrees."""

import numpy

SAMPLES = 1_000
TRADES_PER_ROW = 8


def version():
    return f"NumPy {numpy.__version__} (curveball)"


def use_threads(count):
    """A chain knows one thread."""


def load(network):
    """The smaller mode is the rows."""
    matrix = numpy.zeros((network.organisations, network.platforms), dtype=bool)
    matrix[network.ties[:, 0], network.ties[:, 1]] = True
    return matrix if network.organisations < network.platforms else matrix.T.copy()


def trade(matrix, generator):
    """Deals the columns that only one of two rows has out anew."""
    one, other = generator.choice(len(matrix), 2, replace=False)
    apart = numpy.flatnonzero(matrix[one] ^ matrix[other])
    own = numpy.count_nonzero(matrix[one, apart])
    if own in (0, len(apart)):
        return
    dealt = generator.permutation(apart)
    matrix[one, apart], matrix[other, apart] = False, False
    matrix[one, dealt[:own]], matrix[other, dealt[own:]] = True, True


def robins_alexander(matrix):
    square = matrix.astype(numpy.int64) @ matrix.T
    above = square[numpy.triu_indices(len(square), 1)]
    rows, columns = matrix.sum(axis=1), matrix.sum(axis=0)
    paths = (rows - 1) @ (matrix @ (columns - 1))
    return 2 * (above * (above - 1)).sum() / paths


def sampled(matrix):
    """The chain goes on from its own state; its beginning counts for nothing."""
    generator = numpy.random.default_rng(1)
    matrix = matrix.copy()
    values = []
    for number in range(4 + SAMPLES):
        for _ in range(TRADES_PER_ROW * len(matrix)):
            trade(matrix, generator)
        if number >= 4:
            values.append(robins_alexander(matrix))
    return values


ROWS = {"null model": (
    sampled, lambda matrix, found: {"mean Robins-Alexander": [numpy.mean(found)]})}
