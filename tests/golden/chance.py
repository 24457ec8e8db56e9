"""Makes chance.json: figures that draw lots, by other code than the program's, with more draws.

Run by hand with numpy 2.4.6 and networkx 3.6.1:
    python3 tests/golden/chance.py && npx prettier --write tests/golden/chance.json
`chance.test.ts` says how near the program's fewer draws must come, and why. Every entry keeps the tool
and the procedure. Groups are the column `sector`; actors without one are left out of the dealing.
"""

import csv
import json
import pathlib

import networkx as nx
import numpy

HERE = pathlib.Path(__file__).parent
DEALS = 40_000
LOSSES = 8_000
# Draws that the program is asked for, so that its percentiles lie close enough to tell one procedure from another.
BAND_DRAWS = 2_000
LOST = 0.1
ROLES = "coordinator itinerant representative gatekeeper liaison".split()
TOOL = f"numpy {numpy.__version__}"
NX = f"networkx {nx.__version__}"


def read(name):
    folder = HERE / "cases" / name
    actors = list(csv.DictReader(open(folder / "actors.csv", encoding="utf-8")))
    ids = [actor["id"] for actor in actors]
    rows = [(ids.index(tie["source"]), ids.index(tie["target"])) for tie in csv.DictReader(open(folder / "ties.csv", encoding="utf-8"))]
    names = sorted({actor["sector"] for actor in actors if actor["sector"]})
    groups = numpy.array([names.index(actor["sector"]) if actor["sector"] else -1 for actor in actors])
    directed = json.load(open(folder / "meta.json", encoding="utf-8"))["directed"]
    matrix = numpy.zeros((len(ids), len(ids)), dtype=bool)
    for a, b in rows:
        if a != b:
            matrix[a, b] = True
            matrix[b, a] |= not directed
    return ids, names, groups, directed, matrix


def deals(groups, random):
    """DEALS arrays in which the names of the groups are dealt out anew over those who have one."""
    named = numpy.flatnonzero(groups >= 0)
    for _ in range(DEALS):
        dealt = groups.copy()
        dealt[named] = random.permutation(groups[named])
        yield dealt


def group_ei(pairs, groups, count):
    """(E - 2I) / (E + 2I) of each group over joined pairs with two known ends."""
    a, b = groups[pairs[:, 0]], groups[pairs[:, 1]]
    inside = numpy.bincount(a[a == b], minlength=count)
    across = numpy.bincount(a[a != b], minlength=count) + numpy.bincount(b[a != b], minlength=count)
    with numpy.errstate(invalid="ignore"):
        return (across - 2 * inside) / (across + 2 * inside)


def newman(arcs, groups, count):
    """Newman's coefficient from the table of arcs between groups."""
    table = numpy.zeros((count, count))
    numpy.add.at(table, (groups[arcs[:, 0]], groups[arcs[:, 1]]), 1)
    table /= table.sum()
    even = (table.sum(axis=1) * table.sum(axis=0)).sum()
    return (numpy.trace(table) - even) / (1 - even)


def spread(observed, drawn):
    """Where draws lie; `lowBetween` and `highBetween` bound the percentiles of fewer draws."""
    drawn = drawn[~numpy.isnan(drawn)]
    near = 1e-9
    q = lambda share: float(numpy.quantile(drawn, min(1, max(0, share)), method="lower"))
    wide = 5 * (0.025 * 0.975 / 999) ** 0.5
    return {
        "observed": float(observed),
        "mean": float(drawn.mean()),
        "sd": float(drawn.std()),
        "pLow": float((drawn <= observed + near).mean()),
        "pHigh": float((drawn >= observed - near).mean()),
        "lowBetween": [q(0.025 - wide), q(0.025 + wide)],
        "highBetween": [q(0.975 - wide), q(0.975 + wide)],
    }


def triples(matrix):
    """Every a -> b -> c without a -> c."""
    return numpy.array(
        [
            (a, b, c)
            for b in range(len(matrix))
            for a in numpy.flatnonzero(matrix[:, b])
            for c in numpy.flatnonzero(matrix[b])
            if a != c and not matrix[a, c]
        ]
    )


def roles(paths, groups, n):
    a, b, c = (groups[paths[:, k]] for k in range(3))
    known = (a >= 0) & (b >= 0) & (c >= 0)
    is_role = [
        (a == b) & (b == c),
        (a == c) & (a != b),
        (a == b) & (b != c),
        (a != b) & (b == c),
        (a != b) & (b != c) & (a != c),
    ]
    return numpy.array([numpy.bincount(paths[known & one, 1], minlength=n) for one in is_role])


def brokerage(matrix, groups, random):
    n = len(matrix)
    paths = triples(matrix)
    observed = roles(paths, groups, n)
    drawn = numpy.array([roles(paths, dealt, n) for dealt in deals(groups, random)])
    mean, sd = drawn.mean(axis=0), drawn.std(axis=0)
    with numpy.errstate(invalid="ignore", divide="ignore"):
        kurtosis = ((drawn - mean) ** 4).mean(axis=0) / sd**4
    high, low = (drawn >= observed).mean(axis=0), (drawn <= observed).mean(axis=0)
    return [
        [
            {
                "observed": int(observed[r, i]),
                "mean": float(mean[r, i]),
                "sd": float(sd[r, i]),
                "kurtosis": None if sd[r, i] == 0 else float(kurtosis[r, i]),
                "pHigh": float(high[r, i]),
                "pLow": float(low[r, i]),
            }
            for i in range(n)
        ]
        for r in range(len(ROLES))
    ]


def middle_ranks(scores):
    """1 = highest; of equals the middle of their places."""
    rounded = numpy.round(scores, 9)
    return (rounded[None, :] > rounded[:, None]).sum(axis=1) + ((rounded[None, :] == rounded[:, None]).sum(axis=1) + 1) / 2


def centrality(matrix, directed):
    graph = nx.from_numpy_array(matrix.astype(int), create_using=nx.DiGraph if directed else nx.Graph)
    degree = numpy.array([graph.degree(i) for i in graph]) if directed else matrix.sum(axis=0)
    between = nx.betweenness_centrality(graph)
    return {"degree": middle_ranks(degree), "betweenness": middle_ranks(numpy.array([between[i] for i in graph]))}


def lossy(matrix, directed, loss, random):
    n = len(matrix)
    if loss == "ties":
        kept = random.random((n, n)) >= LOST
        return matrix & (kept if directed else numpy.triu(kept, 1) | numpy.triu(kept, 1).T)
    answers = random.random(n) >= LOST
    return matrix & (answers[:, None] if directed else answers[:, None] | answers[None, :])


def bands(matrix, directed, loss, random):
    """Ranks, and bounds for the 5th and 95th percentile of BAND_DRAWS draws: 4 standard errors either side."""
    drawn = {"degree": [], "betweenness": []}
    for _ in range(LOSSES):
        for measure, ranks in centrality(lossy(matrix, directed, loss, random), directed).items():
            drawn[measure].append(ranks)
    wide = 4 * (0.05 * 0.95 * (1 / BAND_DRAWS + 1 / LOSSES)) ** 0.5
    made = {}
    for measure, ranks in centrality(matrix, directed).items():
        among = numpy.array(drawn[measure])
        q = lambda share: numpy.quantile(among, min(1, max(0, share)), axis=0, method="nearest").tolist()
        made[measure] = {
            "rank": ranks.tolist(),
            "lowFrom": q(0.05 - wide),
            "lowTo": q(0.05 + wide),
            "highFrom": q(0.95 - wide),
            "highTo": q(0.95 + wide),
        }
    return made


def response(ids, matrix):
    """Every arc is the word of its source."""
    answered = matrix.any(axis=1)
    either = numpy.triu(matrix | matrix.T, 1) & answered[:, None] & answered[None, :]
    both = int(either.sum())
    confirmed = int((either & matrix & matrix.T).sum())
    return {
        "answered": [ids[i] for i in numpy.flatnonzero(answered)],
        "responseShare": float(answered.mean()),
        "pairsBothAnswered": both,
        "pairsConfirmed": confirmed,
        "confirmedShare": confirmed / both if both else None,
    }


def rounded(value):
    if isinstance(value, dict):
        return {key: rounded(entry) for key, entry in value.items()}
    if isinstance(value, list):
        return [rounded(entry) for entry in value]
    return float(f"{value:.7g}") if isinstance(value, float) else value


def main():
    cases = {}
    for name in ["karate_club", "emon_texas"]:
        ids, names, groups, directed, matrix = read(name)
        random = numpy.random.default_rng(20)
        known = groups >= 0
        count = len(names)
        arcs = numpy.argwhere(matrix & known[:, None] & known[None, :])
        pairs = numpy.argwhere(numpy.triu(matrix | matrix.T, 1) & known[:, None] & known[None, :])
        drawn = numpy.array([numpy.append(group_ei(pairs, dealt, count), newman(arcs, dealt, count)) for dealt in deals(groups, random)])
        observed = numpy.append(group_ei(pairs, groups, count), newman(arcs, groups, count))
        spreads = [None if numpy.isnan(observed[k]) else spread(observed[k], drawn[:, k]) for k in range(count + 1)]
        figures = {
            "ei": {
                "tool": TOOL,
                "call": f"{DEALS} permutations of the sectors; (E - 2I) / (E + 2I) by group over joined pairs",
                "groups": dict(zip(names, spreads)),
            },
            "assortativity": {"tool": TOOL, "call": f"the same permutations; Newman's r over arcs", "value": spreads[count]},
            "brokerage": {
                "tool": TOOL,
                "call": f"{DEALS} permutations of the sectors; paths a -> b -> c without a -> c by role",
                "roles": dict(zip(ROLES, brokerage(matrix, groups, random))),
            },
            "bands": {
                "tool": f"{NX}, {TOOL}",
                "call": f"betweenness_centrality and degree, {LOSSES} draws that each lose {LOST:.0%} of ties or answers",
                **{loss: bands(matrix, directed, loss, random) for loss in ["ties", "answers"]},
            },
        }
        if directed:
            figures["response"] = {"tool": TOOL, "call": "rows of the matrix of arcs", **response(ids, matrix)}
        cases[name] = {"directed": directed, "actors": ids, "figures": rounded(figures)}
    (HERE / "chance.json").write_text(json.dumps({"deals": DEALS, "losses": LOSSES, "bandDraws": BAND_DRAWS, "cases": cases}), encoding="utf-8")


main()
