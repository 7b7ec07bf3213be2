"""Times Maillage and its peers side by side, in one run, and compares their answers.

    Benchmarks/run                                     everything, into reports/benchmarks.md
    Benchmarks/run --quick                             the small networks
    Benchmarks/run --rows betweenness,reading --networks country --peers igraph

Every figure comes from a process of its own: ours from Sources/Bench (reading: from the command
itself), the peers' from cell.py. A peer that is not on the machine is left out, with a line that
says so. Answers that disagree end the run with an error.
"""

import argparse
import dataclasses
import json
import os
import pathlib
import re
import signal
import subprocess
import sys
import tempfile

import numpy

import report
from networks import MAILLAGE, NETWORKS, ROOT
from rows import DRAWING, INSTEAD_OF, READING, ROWS, TABLES, agrees, difference

HERE = pathlib.Path(__file__).resolve().parent
BENCH = HERE / ".build" / "release" / "Bench"

# Peer: the Python that has it. The first is the one that the others are measured against.
PEERS = {
    "igraph": sys.executable,
    "networkit": sys.executable,
    "graph_tool": "/usr/bin/python3",
    "networkx": sys.executable,
    "scipy": sys.executable,
    "curveball": sys.executable,
    "expected_degrees": sys.executable,
    "pandas": sys.executable,
    "graphviz": sys.executable,
    "pygraphviz": sys.executable,
}
REFERENCE = "igraph"


@dataclasses.dataclass
class Peer:
    python: str
    version: str
    idle: int  # bytes
    rows: list


@dataclasses.dataclass
class Figure:
    """What one process gave; no seconds where it was ended or failed, and why."""

    seconds: float = None
    memory: int = None
    values: dict = dataclasses.field(default_factory=dict)
    limit: int = None
    apart: float = None


@dataclasses.dataclass
class Line:
    """A row on a network: ours with one thread and with several, and the peers'."""

    row: str
    one: Figure
    several: Figure
    peers: dict


def find_peers(names):
    """Those of the peers that are here."""
    found = {}
    for name in names:
        asked = subprocess.run(["env", PEERS[name], HERE / "cell.py", name],
                               capture_output=True, text=True)
        if asked.returncode == 0:
            version, idle, *rows = asked.stdout.splitlines()
            found[name] = Peer(PEERS[name], version, int(idle), rows)
        else:
            print(f"{name} is not on this machine: left out")
    return found


def values(folder):
    return {path.name: numpy.fromfile(path, dtype="<f8")
            for path in sorted(pathlib.Path(folder).iterdir())}


def measure(command, threads):
    """Runs a program that prints seconds and memory and writes values to the folder it is given."""
    with tempfile.TemporaryDirectory() as folder:
        run = subprocess.run([*map(str, command), folder], capture_output=True, text=True,
                             env=os.environ | {"OMP_NUM_THREADS": str(threads)})
        if run.returncode == -signal.SIGALRM:
            return Figure()
        if run.returncode != 0:
            print(run.stderr[-2000:], file=sys.stderr)
            raise ChildProcessError(command)
        seconds, memory = run.stdout.split()
        return Figure(float(seconds), int(memory), values(folder))


def ours(row, path, threads):
    if row == READING:
        return min((read(path, threads) for _ in range(3)), key=lambda figure: figure.seconds)
    if row in DRAWING:
        return draw(row, path, threads)
    kernel = "distances" if row == "distances one by one" else row
    return measure([BENCH, kernel, threads, path], threads)


def read(path, threads):
    """The command itself: the stages that lead to a network, by its own clock."""
    with tempfile.TemporaryDirectory() as folder:
        timings, answer = pathlib.Path(folder) / "timings.json", pathlib.Path(folder) / "answer"
        with open(answer, "wb") as output:
            command = subprocess.Popen(
                [MAILLAGE, "metrics", f"{path}.csv", "--quiet", "--threads", str(threads),
                 "--measure", "organisations,platforms,memberships", "--timings", timings],
                stdout=output, stderr=subprocess.DEVNULL)
            _, status, usage = os.wait4(command.pid, 0)
        if status != 0:
            raise ChildProcessError("maillage metrics")
        stages = json.loads(timings.read_text())["stages"]
        # A line a measure: its id, then a number whose digits may stand in groups.
        numbers = re.findall(r"^ +\w+ +(\d+(?:\W\d+)*)", answer.read_text("utf-8"), re.MULTILINE)
        counts = [re.sub(r"\D", "", number) for number in numbers]
    memory = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    return Figure(stages["read"] + stages["build"], memory,
                  {"counts": numpy.array(counts, dtype=float)})


def draw(row, path, threads):
    """The command itself: the stage that draws, by its own clock."""
    with tempfile.TemporaryDirectory() as folder:
        timings, report = pathlib.Path(folder) / "timings.json", pathlib.Path(folder) / "report"
        images = ["--no-png"] if row == "pictures" else []
        command = subprocess.Popen(
            [MAILLAGE, "report", f"{path}.csv", "-o", report, "--quiet", "--threads", str(threads),
             "--timings", timings, *images])
        _, status, usage = os.wait4(command.pid, 0)
        if status != 0:
            raise ChildProcessError("maillage report")
        # Charts and the picture of all together have no counterpart among the peers' pictures.
        pictures = sorted((report / "pictures").glob("commune*.svg"))
        boxes = [len(re.findall(r'<g id="[^"]*" class="(?:body|platform)\b', picture.read_text("utf-8")))
                 for picture in pictures]
        seconds = json.loads(timings.read_text())["stages"]["draw"]
    memory = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    return Figure(seconds, memory, {"boxes": numpy.array(boxes, dtype=float)})


def theirs(name, peer, row, path, threads, limit):
    command = [peer.python, HERE / "cell.py", name, row, path, threads, limit]
    try:
        figure = measure(command, threads)
    except ChildProcessError:
        return Figure()
    return dataclasses.replace(figure, limit=None if figure.seconds else limit)


def compare(line):
    """Notes how far each peer's answers lie from ours; gives what disagrees."""
    faults = []
    if any(line.one.values[name].tobytes() != line.several.values[name].tobytes()
           for name in line.one.values):
        faults.append("the number of threads changes our answer")
    for name, figure in line.peers.items():
        for column in figure.values.keys() & line.one.values.keys():
            apart = difference(column, line.one.values[column], figure.values[column])
            figure.apart = max(figure.apart or 0, apart)
            if not agrees(column, apart):
                faults.append(f"{name}: {column} differs by {apart:.1e}")
    for figure in [line.one, line.several, *line.peers.values()]:
        figure.values = {}
    return faults


def arguments():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)

    def some(of):
        def chosen(text):
            unknown = set(text.split(",")) - set(of)
            if unknown:
                raise argparse.ArgumentTypeError(f"{', '.join(unknown)}: none of {', '.join(of)}")
            return [name for name in of if name in text.split(",")]
        return {"type": chosen, "default": list(of), "metavar": "A,B"}

    parser.add_argument("--rows", **some(ROWS))
    parser.add_argument("--networks", **some(NETWORKS))
    parser.add_argument("--peers", **some(PEERS))
    parser.add_argument("--quick", action="store_true", help="only the small networks")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--remark", help="what a reader should know of this run")
    parser.add_argument("--limit", type=int, default=60,
                        help="seconds after which a peer's run is ended; igraph has five times that")
    parser.add_argument("--report", type=pathlib.Path, help="where the report goes; a run of "
                        "everything writes reports/benchmarks.md")
    options = parser.parse_args()
    if options.quick:
        options.networks = [name for name in options.networks if NETWORKS[name].quick]
    if not sys.argv[1:]:
        options.report = ROOT / "reports" / "benchmarks.md"
    return options


def measure_network(name, options, peers, folder, faults):
    """All rows on a network: its sizes and its lines; nothing where it cannot be made."""
    kind, path = NETWORKS[name], folder / name
    rows = [row for row in options.rows if row not in kind.without
            and (row in kind.rows if kind.rows else row not in DRAWING)
            and (row not in INSTEAD_OF or INSTEAD_OF[row] in kind.without)]
    tables = ["tables"] if set(TABLES) & set(rows) else []
    made = subprocess.run([sys.executable, HERE / "networks.py", name, path, *tables],
                          stdout=subprocess.PIPE, text=True, check=True)
    if not made.stdout:
        print(f"{name}: its source is not on this machine: left out", flush=True)
        return None
    sizes = tuple(map(int, made.stdout.split()))
    lines = []
    for row in rows:
        line = Line(row, ours(row, path, 1), ours(row, path, options.threads), {})
        for peer in peers:
            if row in peers[peer].rows:
                limit = options.limit * (5 if peer == REFERENCE else 1)
                line.peers[peer] = theirs(
                    peer, peers[peer], row, path, options.threads, limit)
        for fault in compare(line):
            faults.append(f"{name}, {row}: {fault}")
            print(f"DISAGREES: {faults[-1]}", flush=True)
        print(report.progress(name, line), flush=True)
        lines.append(line)
    return sizes, lines


def main():
    options = arguments()
    machine = report.machine()
    peers = find_peers(options.peers)
    results, faults = {}, []
    with tempfile.TemporaryDirectory() as folder:
        for name in options.networks:
            results[name] = measure_network(
                name, options, peers, pathlib.Path(folder), faults)
    text = report.document(machine, options, peers, results, faults)
    print(text)
    if options.report:
        options.report.write_text(text, encoding="utf-8")
    for fault in faults:
        print(f"DISAGREES: {fault}", file=sys.stderr)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
