"""What a run says: a line while it goes on, and the report at its end."""

import datetime
import os
import pathlib
import platform
import re
import subprocess

from networks import NETWORKS
from rows import ROWS, TOLERANCE, TOLERANCES

COLUMNS = {"igraph": "igraph", "networkit": "NetworKit", "graph_tool": "graph-tool",
           "networkx": "NetworkX", "scipy": "scipy", "curveball": "NumPy curveball",
           "expected_degrees": "bicm", "pandas": "pandas",
           "graphviz": "Graphviz", "pygraphviz": "pygraphviz"}


def figure(number):
    """Two digits, more where they stand before the point."""
    return f"{number:.0f}" if number >= 10 else f"{number:.1f}" if number >= 1 else f"{number:.2g}"


def duration(seconds):
    for unit, size in [("s", 1), ("ms", 1e-3)]:
        if seconds >= size:
            return f"{figure(seconds / size)} {unit}"
    return f"{figure(seconds / 1e-6)} µs"


def times(ratio):
    return f"{figure(ratio)}×"


def mebibytes(cell):
    return f"{cell.memory / 2**20:.0f}" if cell and cell.memory else "–"


def peer_cell(cell, ours):
    if cell is None:
        return "–"
    if cell.seconds:
        return f"{duration(cell.seconds)} ({times(cell.seconds / ours)})"
    if cell.limit:
        return f"> {cell.limit} s (> {times(cell.limit / ours)})"
    return "failed"


def apart(line):
    found = [cell.apart for cell in line.peers.values() if cell.apart is not None]
    return f"{max(found):.0e}" if found else "–"


def progress(network, line):
    peers = ", ".join(f"{COLUMNS[name]} {peer_cell(cell, line.several.seconds)}"
                      for name, cell in line.peers.items())
    return (f"{network}, {line.row}: {duration(line.one.seconds)}, "
            f"{duration(line.several.seconds)} with threads; {peers}; "
            f"difference {apart(line)}; MiB {mebibytes(line.several)}, "
            f"igraph {mebibytes(line.peers.get('igraph'))}")


def first(pattern, path, otherwise="unknown"):
    path = pathlib.Path(path)
    found = re.search(pattern, path.read_text(), re.MULTILINE) if path.exists() else None
    return found.group(1) if found else otherwise


def machine():
    """What the run stands on, asked before it makes the machine busy."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    swift = subprocess.run(["swift", "--version"], capture_output=True, text=True).stdout
    version = re.search(r"Swift version (\S+)", swift)
    processor = first(r"^model name\s*: (.*)", "/proc/cpuinfo", platform.processor())
    system = first(r'^PRETTY_NAME="(.*)"', "/etc/os-release", platform.system())
    return [
        ("Date", datetime.date.today().isoformat()),
        ("Processor", f"{processor}, {os.cpu_count()} cores"),
        ("Memory", f"{memory:.0f} GiB"),
        ("System", f"{system}, {platform.machine()}"),
        ("Load before", f"{os.getloadavg()[0]:.1f} (0 is a machine that does nothing else)"),
        ("Swift", version.group(1) if version else "unknown"),
        ("Python", platform.python_version()),
    ]


def table(header, rows):
    lines = [header, ["---"] + ["---:"] * (len(header) - 1), *rows]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)


def section(name, result, peers):
    about = NETWORKS[name].about
    if result is None:
        return f"### {name}\n\n{about[0].upper()}{about[1:]}: not on this machine, left out.\n"
    (organisations, platforms, ties), lines = result
    columns = [peer for peer in COLUMNS if peer in peers]
    rows = []
    for line in lines:
        rows.append([
            line.row, duration(line.one.seconds), duration(line.several.seconds),
            *[peer_cell(line.peers.get(peer), line.several.seconds) for peer in columns],
            apart(line), mebibytes(line.several), mebibytes(line.peers.get("igraph"))])
    header = ["work", "1 thread", "threads", *[COLUMNS[peer] for peer in columns],
              "difference", "MiB", "igraph's"]
    text = (f"### {name}\n\n{organisations:,} × {platforms:,}, {ties:,} memberships; {about}.\n\n"
            f"{table(header, rows)}\n")
    reasons = {}
    for row, why in NETWORKS[name].without.items():
        reasons.setdefault(why, []).append(row)
    for why, names in reasons.items():
        text += f"\nLeft out: {', '.join(names)} ({why}).\n"
    return text


def document(machine, options, peers, results, faults):
    rows = [row for row in ROWS if row in options.rows]
    lines = [[key, value] for key, value in machine]
    if options.remark: lines.append(["Remark", options.remark])
    lines += [["Peer", f"{peer.version} (an idle process: {peer.idle / 2**20:.0f} MiB)"]
              for peer in peers.values()]
    lines += [["Not on this machine", COLUMNS[name]] for name in options.peers if name not in peers]
    works = "\n".join(f"- **{row}**: {ROWS[row]}." for row in rows)
    agreement = ("All answers agree." if not faults else
                 "**Answers that disagree:**\n\n" + "\n".join(f"- {fault}" for fault in faults))
    sections = "\n".join(section(name, result, peers) for name, result in results.items())
    return f"""# Benchmarks

Made by `make bench`: Maillage and its peers on the same networks, side by side in one run.

{table(["what", "this run"], lines)}

## How to read it

- **1 thread**, **threads**: Maillage with one thread and with {options.threads}. NetworKit and
  graph-tool may use {options.threads} as well, and so many `dot` are started at once; the other
  peers know one.
- A peer's time is followed by how many times Maillage's with {options.threads} threads it is: more
  than 1 means that Maillage is faster. "> {options.limit} s" was ended after that time, "–" has no
  such function.
- Best of three runs, or of as many as fit in a fifth of a second; best of two above 2 s, one run
  above 10 s. Networks are built before the clock starts, results are copied out after it stopped;
  each figure comes from a process of its own, one at a time.
- **difference**: the largest |a − b| / max(1, |b|) between our value a and a peer's b, over all
  nodes and peers. Up to {TOLERANCE:.0e} is agreement, for PageRank (times the number of nodes; all
  iterate) up to {TOLERANCES["rank"]:.0e}; more ends the run with an error. {agreement}
- **MiB**, **igraph's**: the most memory that the process held, ours with {options.threads} threads.
  It holds the program too: an idle Python with a peer has what the first table says.

{works}

Put on one scale before they are compared: igraph divides harmonic centrality by the number of
other nodes, and its closeness is 1 / farness within the component. NetworKit counts each pair
twice in betweenness, and its PageRank sums to less than 1 where there are isolates, by the same
factor for every node. A component goes by its first node, whatever its number.

## Figures

{sections}"""
