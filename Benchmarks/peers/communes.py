"""What peers draw: a picture a commune, of boxes and lines in columns."""

import csv
import functools
import re

# The width of an image; Graphviz counts 72 points an inch, as many pixels by default.
PIXELS = 1500


@functools.lru_cache
def graphs(path):
    """The graph of each commune: labels of organisations, labels of platforms, pairs of both."""
    with open(f"{path}.csv", newline="", encoding="utf-8") as table:
        rows = list(csv.DictReader(table))
    communes = {}
    for row in rows:
        bodies, platforms, ties = communes.setdefault(row["commune"], ({}, {}, []))
        body = bodies.setdefault(row["organisation"], len(bodies))
        platform = platforms.setdefault(row["platform"], len(platforms))
        ties.append((body, platform))
    return [(list(bodies), list(platforms), ties)
            for _, (bodies, platforms, ties) in sorted(communes.items())]


def boxes(pictures):
    """How many boxes each picture holds."""
    return {"boxes": [len(re.findall(rb'class="node"', picture)) for picture in pictures]}


def dots_per_inch(svg):
    """What makes an image of this drawing as wide as it is to be."""
    width = float(re.search(rb'width="([0-9.]+)pt"', svg).group(1))
    return PIXELS * 72 / width
