#!/usr/bin/env python3
"""How well sheets are read: `maillage extract` against what careful readers found.

  score.py PROGRAM FOLDER [NAME ...] [--details] [--rules] [--ablation]

FOLDER holds NAME.txt beside NAME.gold.json:

  {"platforms": [{"name": …, "aliases": […], "members": [
      {"name": …, "variants": […], "acronym": …, "kind": …, "role": "member|chair",
       "sector": …, "accept_sectors": […], "optional": false, "split_ok": [[…]]}]}],
   "links": [{"from": …, "to": …, "relation": …}], "not_members": […]}

A membership is right where platform and member bear a name that the gold file gives, case, accents,
signs and a leading article aside. Optional ones, and parts of one that may be split, count neither way.

  sure     of the memberships put out as sure, how many are right (those that count)
  roles    of the right ones, how many have an accepted role; sectors likewise, where one is put out
  bad      what must not come out as a member and did

--rules counts what each rule found, right and wrong, sure and to check.
--ablation switches one rule after another off and prints what each is worth.
"""
import json
import re
import subprocess
import sys
import unicodedata
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

LEADING = re.compile(r"^\W*(?:(?:l[ae]s?|d[ue]s?|de|het|een|der|die|das|den|dem|the)\s+|[ld]['’]\s*|['’]t\s+)", re.I)
EITHER_WAY = {"liaises with", "complements"}


def key(name):
    bare = LEADING.sub("", name or "") or name or ""
    bare = bare.casefold().replace("œ", "oe").replace("æ", "ae")
    return "".join(c for c in unicodedata.normalize("NFKD", bare) if c.isalnum())


def keys(*names):
    return {key(name) for name in names if name}


def read(program, sheet, without=()):
    command = [program, "extract", sheet, "--format", "json", "--merge-items", "--quiet"]
    if without:
        command += ["--without-rules", ",".join(without)]
    run = subprocess.run(command, capture_output=True, text=True)
    if run.returncode < 0 or run.returncode > 64:
        raise SystemExit(f"{sheet}: the program ended with {run.returncode}\n{run.stderr[:500]}")
    return json.loads(run.stdout or "{}")


def edges(document):
    """What was put out, by platform and member; one pair may have several roles."""
    found = {}
    for m in document.get("memberships", []):
        edge = found.setdefault((key(m["platform"]), key(m["organisation"])), {
            "roles": set(), "sectors": set(), "sure": False, "right": None,
            "label": f"{m['platform']} <- {m['organisation']}", "rule": m.get("rule")})
        edge["roles"].add(m.get("role") or "member")
        edge["sectors"] |= {m["sector"]} if m.get("sector") else set()
        edge["sure"] |= m.get("confidence") == "sure"
    return found


def score(gold, document, rules=None):
    """Counts and notes of one sheet; what each rule found goes to rules."""
    n, notes = Counter(), []
    found = edges(document)
    for platform in gold["platforms"]:
        own = keys(platform["name"], *platform["aliases"])
        for member in platform["members"]:
            names = keys(member["name"], member.get("acronym"), *member["variants"])
            hits = [e for (p, m), e in found.items() if p in own and m in names]
            for parts in member.get("split_ok", []):
                pieces = {m: e for (p, m), e in found.items() if p in own and m in keys(*parts)}
                for piece in pieces.values():
                    piece["right"] = piece["right"] or "part"
                if not hits and set(pieces) == keys(*parts):
                    hits = list(pieces.values())
            for hit in hits:
                hit["right"] = "optional" if member["optional"] else "yes"
            if member["optional"]:
                continue
            n["wanted"] += 1
            if not hits:
                notes.append(f"missed {platform['name']} <- {member['name']}")
                continue
            n["found"] += 1
            n["roles"] += all(h["roles"] <= set(member["role"].split("|")) for h in hits)
            told = [h for h in hits if h["sectors"]]
            n["told"] += bool(told)
            n["sectors"] += bool(told) and all(
                h["sectors"] <= {member["sector"], *member["accept_sectors"]} for h in told)
        if any(not m["optional"] for m in platform["members"]):
            n["platforms wanted"] += 1
            named = {p for p, _ in found} | keys(
                *(link[end] for link in document.get("links", []) for end in ("from", "to")))
            n["platforms"] += bool(own & named)
    forbidden = keys(*gold.get("not_members", []))
    for (_, name), edge in found.items():
        n["wrong"] += edge["right"] is None
        n["bad"] += edge["right"] is None and name in forbidden
        if edge["sure"] and edge["right"] in (None, "yes"):
            n["sure"] += 1
            n["sure right"] += edge["right"] == "yes"
        if rules is not None and edge["right"] in (None, "yes"):
            rules[edge["rule"], edge["sure"], edge["right"] == "yes"] += 1
        if edge["right"] is None:
            notes.append(f"wrong  {edge['label']}  ({edge['rule']})")
    aliases = {p["name"]: keys(p["name"], *p["aliases"]) for p in gold["platforms"]}
    given = {(key(link["from"]), key(link["to"])) for link in document.get("links", [])}
    for link in gold.get("links", []):
        ends = [aliases.get(link[end], keys(link[end])) for end in ("from", "to")]
        ways = [ends, ends[::-1]] if link["relation"] in EITHER_WAY else [ends]
        n["links wanted"] += 1
        n["links"] += any(a in one and b in other for one, other in ways for a, b in given)
    return n, notes


def share(part, whole):
    return f"{part / whole:6.3f}" if whole else "     –"


def f1(n):
    return 2 * n["found"] / max(1, 2 * n["found"] + n["wrong"] + n["wanted"] - n["found"])


def row(name, n):
    return (f"{name:28}{share(n['found'], n['found'] + n['wrong'])} {share(n['found'], n['wanted'])}"
            f" {share(n['sure right'], n['sure'])} {share(n['roles'], n['found'])}"
            f" {share(n['sectors'], n['told'])} {n['platforms']:5}/{n['platforms wanted']:<3}"
            f" {n['links']:4}/{n['links wanted']:<3} {n['bad']:4}")


def main():
    flags = {a for a in sys.argv[1:] if a.startswith("--")}
    words = [a for a in sys.argv[1:] if not a.startswith("--")]
    if len(words) < 2 or flags - {"--details", "--rules", "--ablation"}:
        sys.exit(__doc__)
    program, folder, only = words[0], Path(words[1]), set(words[2:])
    names = sorted(f.name[:-len(".gold.json")] for f in folder.glob("*.gold.json"))
    names = [name for name in names if not only or name in only]
    if not names:
        sys.exit(f"no NAME.gold.json in {folder}")
    gold = {name: json.loads((folder / f"{name}.gold.json").read_text("utf-8")) for name in names}

    def all_of(without=()):
        with ThreadPoolExecutor() as pool:
            read_one = lambda name: read(program, str(folder / f"{name}.txt"), without)
            return dict(zip(names, pool.map(read_one, names)))

    def total(documents):
        return sum((score(gold[name], documents[name])[0] for name in names), Counter())

    documents = all_of()
    rules = Counter()
    print(f"{'sheet':28}{'prec.':>6} {'recall':>6} {'sure':>6} {'roles':>6} {'sect.':>6}"
          f" {'platforms':>9} {'links':>8} {'bad':>4}")
    for name in names:
        n, notes = score(gold[name], documents[name], rules)
        print(row(name, n))
        if "--details" in flags:
            print("".join(f"    {note}\n" for note in notes), end="")
    whole = total(documents)
    print(row(f"all {len(names)}", whole))
    if "--rules" in flags:
        print(f"\n{'rule':32}{'sure: right':>12} {'wrong':>6} {'to check: right':>16} {'wrong':>6}")
        for rule in sorted({rule for rule, _, _ in rules}):
            counts = [rules[rule, sure, right] for sure in (True, False) for right in (True, False)]
            print(f"{rule:32}{counts[0]:12} {counts[1]:6} {counts[2]:16} {counts[3]:6}")
    if "--ablation" in flags:
        rules = sorted({m["rule"] for d in documents.values() for m in d.get("memberships", [])})
        print(f"\n{'without the rule':32}{'prec.':>6} {'recall':>6} {'F1 lost':>8}")
        losses = []
        for rule in rules:
            n = total(all_of([rule]))
            losses.append((f1(n) - f1(whole), rule, n))
        for loss, rule, n in sorted(losses, key=lambda entry: entry[:2]):
            print(f"{rule:32}{share(n['found'], n['found'] + n['wrong'])}"
                  f" {share(n['found'], n['wanted'])} {-loss:8.4f}")


if __name__ == "__main__":
    main()
