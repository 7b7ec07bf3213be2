"""pandas: a table read, and its names made numbers, without a network."""

import pandas


def version():
    return f"pandas {pandas.__version__}"


def use_threads(count):
    """read_csv and factorize know one thread."""


def read(path):
    table = pandas.read_csv(f"{path}.csv")
    return pandas.factorize(table["organisation"]), pandas.factorize(table["platform"])


ROWS = {
    "reading": (read, lambda path, found: {
        "counts": [len(found[0][1]), len(found[1][1]), len(found[0][0])]}),
}
