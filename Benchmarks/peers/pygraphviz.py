"""pygraphviz: the library in the process, with the Graphviz that it brings along."""

import pygraphviz

from peers import communes


def version():
    return f"pygraphviz {pygraphviz.__version__}"


def use_threads(count):
    """The library knows one thread."""


def made(graph):
    bodies, platforms, ties = graph
    drawing = pygraphviz.AGraph(rankdir="LR")
    drawing.node_attr.update(shape="box", style="rounded", fontname="Helvetica")
    for number, name in enumerate(bodies):
        drawing.add_node(f"b{number}", label=name)
    for number, name in enumerate(platforms):
        drawing.add_node(f"p{number}", label=name)
    for body, platform in ties:
        drawing.add_edge(f"b{body}", f"p{platform}")
    drawing.layout(prog="dot")
    return drawing


def picture(graph):
    return made(graph).draw(format="svg")


def image(graph):
    drawing = made(graph)
    svg = drawing.draw(format="svg")
    drawing.graph_attr["dpi"] = communes.dots_per_inch(svg)
    drawing.draw(format="png")
    return svg


def each(draw):
    return lambda path: [draw(graph) for graph in communes.graphs(path)]


ROWS = {
    "pictures": (each(picture), lambda path, found: communes.boxes(found)),
    "images": (each(image), lambda path, found: communes.boxes(found)),
}
