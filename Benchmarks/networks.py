"""Seeded networks to measure on; each gives (organisations, platforms, ties)."""

import random


def country(organisations=12_000, platforms=1_500, memberships=26_000, seed=7):
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
    return organisations, platforms, sorted(ties)


def power_law(organisations=12_000, platforms=2_500, memberships=45_000, seed=11):
    """Few bodies and platforms with very many ties, many with one."""
    generator = random.Random(seed)
    ties = set()
    while len(ties) < memberships:
        organisation = int(organisations * generator.random() ** 3)
        ties.add((organisation, int(platforms * generator.random() ** 2.5)))
    return organisations, platforms, sorted(ties)


NETWORKS = {"country": country, "power law": power_law}


def write_table(path, rows=1_000_000, communes=565, seed=3):
    """A country's membership table; organisations and platforms carry their commune's number."""
    generator = random.Random(seed)
    sectors = ["police", "social", "health", "youth", "education", "municipal"]
    with open(path, "w", encoding="utf-8") as file:
        file.write("commune,platform,organisation,sector,kind,role\n")
        for _ in range(rows):
            commune = generator.randrange(communes)
            platform = int(40 * generator.random() ** 2)
            organisation = int(350 * generator.random() ** 1.5)
            sector = sectors[organisation % len(sectors)]
            file.write(f"Commune {commune},Plateforme {platform} de {commune},"
                       f"Organisme {organisation} à {commune},{sector},organisation,member\n")
