"""The rows of the table: what is measured, and when two answers agree."""

import numpy

# Row: what it is, for the report. The kernels of these names stand in Kernels.swift, what peers do
# in peers/*.py; a row is timed by the peers that have it.
ROWS = {
    "betweenness": "exact betweenness of every node, each pair counted once",
    "distances":
        "ours: harmonic, closeness, eccentricity, mean distance and diameter all together; the "
        "peers: harmonic alone",
    "distances one by one": "the same of ours; igraph: all five, one call each",
    "components": "the connected component of every node",
    "cut nodes":
        "the nodes that hold the network together; ours also: pieces left, pairs parted, bridges, "
        "blocks; NetworKit: blocks, from which cut nodes follow",
    "core numbers": "the core number of every node",
    "PageRank": "damping 0.85",
    "projection":
        "both modes, tied by what they share, with counts; ours also answers what is shared. "
        "scipy: the bare products",
    "Newman projection":
        "both modes with Newman's weights; ours with counts beside them. scipy: the bare products",
    "projection of platforms": "one mode, with counts, where the other has too many ties",
    "butterflies":
        "ours: butterflies of every node and of the network, three-paths, Robins–Alexander; "
        "NetworkX: Robins–Alexander; scipy: the three figures of the network",
    "null model":
        "1,000 networks of the same degrees by trades, each with its Robins–Alexander; ours: trades "
        "enough, as it finds by watching (eight for each platform at least); the peers: eight. "
        "NumPy: curveball; bicm: networks drawn from expected degrees instead",
    "reading":
        "a table of named memberships, rows in no order. Ours: the command, reading, checking "
        "and building the network; igraph: Read_Ncol of two names a line; pandas: read_csv and "
        "factorize, which gives numbers and no network",
    "pictures":
        "an SVG picture of each commune, one after the other or as many at once as there are "
        "threads. Ours: the stage of `maillage report`, from networks to finished pictures with "
        "titles, legends and tooltips; the peers: boxes and lines in columns (rankdir=LR), "
        "Graphviz by starting `dot` for each",
    "images": "the same, and each as PNG besides: ours of 2 pixels a point, theirs 1,500 pixels wide",
}

# The rows that need tables of names.
READING = "reading"
DRAWING = ["pictures", "images"]
TABLES = [READING, *DRAWING]

# Rows that are measured only where another is left out.
INSTEAD_OF = {"projection of platforms": "projection"}


def by_first_member(column):
    """A component goes by its first node, whatever its number."""
    _, first, inverse = numpy.unique(column, return_index=True, return_inverse=True)
    return first[inverse]


# How a column is put before it is compared, and how far apart iterative answers may be.
SCALES = {"component": by_first_member, "rank": lambda column: column * len(column)}
# A mean over random networks is as far off as chance lets it.
TOLERANCES = {"rank": 1e-6, "mean Robins-Alexander": 0.02}
TOLERANCE = 1e-9


def difference(name, ours, theirs):
    """The largest |a − b| / max(1, |b|)."""
    if ours.shape != theirs.shape:
        return float("inf")
    scale = SCALES.get(name, lambda column: column)
    ours, theirs = scale(ours), scale(theirs)
    apart = numpy.abs(ours - theirs) / numpy.maximum(1, numpy.abs(theirs))
    apart[numpy.isnan(ours) & numpy.isnan(theirs)] = 0
    return float(numpy.nan_to_num(apart, nan=float("inf")).max(initial=0))


def agrees(name, apart):
    return apart <= TOLERANCES.get(name, TOLERANCE)
