"""Runs one row by one peer on one network, in a process of its own:

    python cell.py PEER ROW FILE THREADS LIMIT FOLDER

FILE is a network (see networks.py), or what comes before the ending of its tables. Prints the
seconds of the best run and the most memory that the process held, in bytes, and writes the values
to the folder, a file a name. A run that takes longer than LIMIT seconds ends the process.

    python cell.py PEER

prints the peer's name and version, the memory of an idle process, and the rows that it has.
"""

import importlib
import pathlib
import resource
import signal
import sys
import time

import numpy

from networks import Network
from rows import TABLES


def best_run(work, limit):
    """The seconds of the fastest run, and what the last one gave.

    Best of three, or of as many as fit in a fifth of a second; long runs are not done thrice. The
    same rule stands in Bench+main.swift."""
    best, spent, runs = float("inf"), 0, 0
    while True:
        found = None  # what the last run holds must not count as memory of the next
        signal.alarm(limit)
        start = time.perf_counter()
        found = work()
        seconds = time.perf_counter() - start
        signal.alarm(0)
        best, spent, runs = min(best, seconds), spent + seconds, runs + 1
        if runs >= (1 if best > 10 else 2 if best > 2 else 3) and spent >= 0.2:
            return best, found


def peak_memory():
    """Linux hands the mark that getrusage gives on from the program that starts another, so that
    the kernel's own file is asked first."""
    status = pathlib.Path("/proc/self/status")
    if status.exists():
        lines = status.read_text().splitlines()
        return int(next(line.split()[1] for line in lines if line.startswith("VmHWM:"))) * 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def main(name, row=None, file=None, threads=1, limit=0, folder=None):
    peer = importlib.import_module(f"peers.{name}")
    if row is None:
        print(peer.version(), peak_memory(), *peer.ROWS, sep="\n")
        return
    peer.use_threads(int(threads))
    work, values = peer.ROWS[row]
    graph = file if row in TABLES else peer.load(Network.read(file))
    seconds, found = best_run(lambda: work(graph), int(limit))
    print(seconds, peak_memory())
    for key, column in values(graph, found).items():
        numpy.asarray(column, dtype="<f8").ravel().tofile(pathlib.Path(folder) / key)


if __name__ == "__main__":
    main(*sys.argv[1:])
