"""The networks to measure on, and how they lie in files.

A network is its numbers of organisations and platforms, and its memberships as pairs of both,
counted from 0. In a file: 32-bit integers, lowest byte first, the two numbers and then the pairs.

    python networks.py NAME FILE [tables]

makes one and writes it, with tables of names if these are wanted; or nothing, where its source is
not on this machine.
"""

import csv
import dataclasses
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile

import numpy

from rows import DRAWING

ROOT = pathlib.Path(__file__).resolve().parent.parent
MAILLAGE = ROOT / ".build" / "release" / "maillage"


class Network:
    """Vertices are organisations, then platforms."""

    def __init__(self, organisations, platforms, ties):
        self.organisations = organisations
        self.platforms = platforms
        self.nodes = organisations + platforms
        self.ties = numpy.asarray(ties, dtype="<i4").reshape(-1, 2)

    @property
    def edges(self):
        return self.ties + numpy.array([0, self.organisations], dtype="<i4")

    @staticmethod
    def read(path):
        numbers = numpy.fromfile(path, dtype="<i4")
        return Network(int(numbers[0]), int(numbers[1]), numbers[2:])

    def write(self, path):
        numbers = numpy.array([self.organisations, self.platforms], dtype="<i4")
        numpy.concatenate([numbers, self.ties.ravel()]).tofile(path)

    def write_tables(self, path, seed=3):
        """Names in no order: a membership table (.csv), and two names a line (.ncol) for igraph."""
        ties = self.ties.tolist()
        random.Random(seed).shuffle(ties)
        communes = max(1, self.platforms // 5)
        with (open(f"{path}.csv", "w", encoding="utf-8") as table,
              open(f"{path}.ncol", "w", encoding="utf-8") as pairs):
            table.write("commune,platform,organisation\n")
            for organisation, platform in ties:
                commune = platform * communes // self.platforms
                table.write(f"Commune {commune},Plateforme {platform} de {commune},"
                            f"Organisme {organisation} à la ronde\n")
                pairs.write(f"Organisme_{organisation}_à_la_ronde "
                            f"Plateforme_{platform}_de_{commune}\n")


def sample(name):
    """A folder of graphs/, all its communes as one network, as `maillage` reads it."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "all.matrix.csv"
        subprocess.run([MAILLAGE, "convert", ROOT / "graphs" / name, "-o", path, "--quiet"],
                       check=True)
        with open(path, newline="", encoding="utf-8") as file:
            rows = list(csv.reader(file))
    ties = [(organisation, platform) for organisation, row in enumerate(rows[1:])
            for platform, cell in enumerate(row[1:]) if float(cell or 0) > 0]
    return Network(len(rows) - 1, len(rows[0]) - 1, ties)


def country(organisations, platforms, memberships, seed=7):
    """A country of communes: platforms of uneven size, most bodies on one or two of their own
    commune, and a few supralocal bodies on platforms all over the country."""
    generator = random.Random(seed)
    communes = platforms // 5
    supralocal = organisations // 100
    ties = set()

    def platform(commune):
        return min(platforms - 1, commune * 5 + int(5 * generator.random() ** 2))

    for organisation in range(supralocal, organisations):
        ties.add((organisation, platform(organisation * communes // organisations)))
    while len(ties) < memberships:
        if generator.random() < 0.25:
            organisation = int(supralocal * generator.random() ** 2)
            commune = generator.randrange(communes)
        else:
            # The better known are named more often, in their own commune.
            organisation = supralocal + int((organisations - supralocal) * generator.random())
            organisation -= organisation % (1 + int(4 * generator.random()))
            organisation = max(organisation, supralocal)
            commune = organisation * communes // organisations
        ties.add((organisation, platform(commune)))
    return Network(organisations, platforms, sorted(ties))


def power_law(organisations, platforms, memberships, seed=11):
    """Few bodies and platforms with very many ties, many with one."""
    generator = random.Random(seed)
    ties = set()
    while len(ties) < memberships:
        organisation = int(organisations * generator.random() ** 3)
        ties.add((organisation, int(platforms * generator.random() ** 2.5)))
    return Network(organisations, platforms, sorted(ties))


class Communes(Network):
    """A network whose platforms each belong to a commune, to be drawn commune by commune."""

    SECTORS = ["police", "youth", "social", "education", "prevention", "culture", "health"]

    def __init__(self, communes, ties):
        self.communes = communes
        super().__init__(1 + max(tie[0] for tie in ties), len(communes), ties)

    def write_tables(self, path):
        with open(f"{path}.csv", "w", encoding="utf-8") as table:
            table.write("commune,platform,organisation,sector\n")
            for organisation, platform in self.ties.tolist():
                commune = self.communes[platform]
                sector = self.SECTORS[organisation % len(self.SECTORS)]
                table.write(f"Commune {commune:03},Conseil de concertation {platform},"
                            f"Maison de quartier {organisation} de la commune {commune},{sector}\n")


def communes(count, organisations, platforms, seed=5):
    """Communes of so many bodies and platforms each; a body in three is on two or three."""
    generator = random.Random(seed)
    owners, ties, first = [], [], 0
    for commune in range(count):
        own = range(len(owners), len(owners) + generator.randint(*platforms))
        owners += [commune] * len(own)
        bodies = generator.randint(*organisations)
        for organisation in range(first, first + bodies):
            seats = generator.choices([1, 2, 3], [66, 24, 10])[0]
            ties += [(organisation, platform) for platform in sorted(generator.sample(own, seats))]
        first += bodies
    return Communes(owners, ties)


def packages():
    """Debian's packages (as organisations) and the tags that describe them, from the package
    lists of this machine; nothing where these hold no tags."""
    if shutil.which("apt-cache") is None:
        return None
    lists = subprocess.run(["apt-cache", "dumpavail"], capture_output=True, text=True).stdout
    found = set()
    package, in_tags = "", False
    for line in lists.splitlines():
        if not line.startswith(" "):
            field, _, line = line.partition(":")
            in_tags = field == "Tag"
            if field == "Package":
                package = line.strip()
        if in_tags:
            found.update((package, tag.strip()) for tag in line.split(",") if tag.strip())
    if not found:
        return None
    names = [{name: number for number, name in enumerate(sorted({tie[mode] for tie in found}))}
             for mode in (0, 1)]
    ties = sorted((names[0][package], names[1][tag]) for package, tag in found)
    return Network(len(names[0]), len(names[1]), ties)


@dataclasses.dataclass
class Kind:
    make: object  # gives a Network, or None where its source is missing
    about: str
    without: dict = dataclasses.field(default_factory=dict)  # row: why it is left out
    quick: bool = True
    rows: list = None  # the only rows that are measured; all but drawing if None


PAIRS = "work on all pairs of 460,000 nodes takes hours"
SLOW = "igraph takes minutes; country shows it"
TIES = "the projection of packages has over 100 million ties"
MANY_TRADES = "millions of trades take NumPy minutes, and no table of a commune is as large"
ONE_BY_ONE = "distances one by one"
NULL_MODEL = "null model"
PROJECTIONS = ["projection", "Newman projection"]

NETWORKS = {
    "southern-women": Kind(lambda: sample("southern-women"), "the sample of that name"),
    "belgium": Kind(lambda: sample("belgium"), "the sample of that name, all communes as one"),
    "country": Kind(lambda: country(12_000, 1_500, 26_000),
                    "made up (seeded): communes of five platforms, bodies on one or two of their "
                    "own commune, one in a hundred on platforms all over the country",
                    {NULL_MODEL: MANY_TRADES}),
    "power-law": Kind(lambda: power_law(12_000, 2_500, 45_000),
                      "made up (seeded): few bodies and platforms with very many memberships",
                      {ONE_BY_ONE: SLOW, NULL_MODEL: MANY_TRADES}, quick=False),
    "packages": Kind(packages, "real: Debian's packages and their tags, from the package lists",
                     dict.fromkeys(PROJECTIONS, TIES)
                     | {ONE_BY_ONE: SLOW, NULL_MODEL: MANY_TRADES}, quick=False),
    "large": Kind(lambda: country(400_000, 60_000, 1_500_000),
                  "made up (seeded), of the shape of country",
                  dict.fromkeys(["betweenness", "distances", ONE_BY_ONE], PAIRS)
                  | {NULL_MODEL: MANY_TRADES},
                  quick=False),
    "communes": Kind(lambda: communes(565, (25, 60), (3, 10)),
                     "made up (seeded): the 565 communes of a country, of 25 to 60 bodies and 3 to "
                     "10 platforms each", quick=False, rows=DRAWING),
}


def main(name, path, *tables):
    network = NETWORKS[name].make()
    if network is None:
        return
    network.write(path)
    if tables:
        network.write_tables(path)
    print(network.organisations, network.platforms, len(network.ties))


if __name__ == "__main__":
    main(*sys.argv[1:])
