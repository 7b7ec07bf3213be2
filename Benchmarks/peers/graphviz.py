"""Graphviz: the command `dot`, started for each picture, as many at once as there are threads."""

import concurrent.futures
import subprocess

from peers import communes

pool = None


def version():
    try:
        return subprocess.run(["dot", "-V"], capture_output=True, text=True).stderr.strip()
    except FileNotFoundError:
        raise SystemExit("no dot here")


def use_threads(count):
    global pool
    pool = concurrent.futures.ThreadPoolExecutor(count)


def text(graph):
    bodies, platforms, ties = graph
    lines = ["graph {", "rankdir=LR", 'node [shape=box, style=rounded, fontname="Helvetica"]']
    lines += [f'b{number} [label="{name}"]' for number, name in enumerate(bodies)]
    lines += [f'p{number} [label="{name}"]' for number, name in enumerate(platforms)]
    lines += [f"b{body} -- p{platform}" for body, platform in ties]
    return "\n".join([*lines, "}"]).encode()


def dot(source, *options):
    return subprocess.run(["dot", *options], input=source, capture_output=True, check=True).stdout


def picture(graph):
    return dot(text(graph), "-Tsvg")


def image(graph):
    svg = picture(graph)
    dot(text(graph), "-Tpng", f"-Gdpi={communes.dots_per_inch(svg)}")
    return svg


def each(draw):
    return lambda path: list(pool.map(draw, communes.graphs(path)))


ROWS = {
    "pictures": (each(picture), lambda path, found: communes.boxes(found)),
    "images": (each(image), lambda path, found: communes.boxes(found)),
}
