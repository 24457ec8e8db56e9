"""Makes expected.json: the figures of the whole network at dates, by networkx on the rows that hold then.

Run by hand with networkx 3.6.1 and numpy:
    python3 tests/golden/two_waves/generate.py && npx prettier --write tests/golden/two_waves/expected.json
The two tables beside it are made by hand: most ties of a first wave end about 2020, those of a second
begin in 2021, and dates are years, months, days or empty. A partial date covers all of its days; a row
holds at a date when some day of the date lies between its first and its last day. A tie also needs both
of its actors.
"""

import calendar
import csv
import datetime
import json
import math
import pathlib

import networkx as nx

HERE = pathlib.Path(__file__).parent
DATES = [None, "2017", "2018", "2018-12-31", "2019-07", "2020", "2021", "2021-06-30", "2021-07-01", "2022", "2022-05-02", "2024"]


def days(date):
    """First and last day of a year, a month or a day."""
    parts = [int(part) for part in date.split("-")]
    year, month, day = parts + [None] * (3 - len(parts))
    first = datetime.date(year, month or 1, day or 1)
    last = datetime.date(year, month or 12, day or calendar.monthrange(year, month or 12)[1])
    return first, last


def holds(row, date):
    if date is None:
        return True
    first, last = days(date)
    begins = days(row["from"])[0] if row["from"] else datetime.date.min
    ends = days(row["to"])[1] if row["to"] else datetime.date.max
    return begins <= last and ends >= first


def network(date, directed):
    rows = lambda name: [row for row in csv.DictReader(open(HERE / name, encoding="utf-8")) if holds(row, date)]
    graph = nx.DiGraph() if directed else nx.Graph()
    graph.add_nodes_from((actor["id"], {"sector": actor["sector"] or None}) for actor in rows("actors.csv"))
    graph.add_edges_from((tie["source"], tie["target"]) for tie in rows("ties.csv") if tie["source"] in graph and tie["target"] in graph)
    return graph


def transitivity(graph):
    """Of the paths a -> b -> c the share with a -> c; of pairs the usual one."""
    paths = [(a, c) for b in graph for a in (graph.predecessors(b) if graph.is_directed() else graph[b]) for c in graph[b] if a != c]
    return sum(graph.has_edge(a, c) for a, c in paths) / len(paths) if paths else None


def freeman(scores, most):
    scores = list(scores)
    return sum(max(scores) - score for score in scores) / most if most > 0 else None


def figures(graph):
    n = len(graph)
    lengths = [d for node in graph for d in nx.single_source_shortest_path_length(graph, node).values() if d > 0]
    pairs = graph.to_undirected()
    made = {
        "n": n,
        "m": graph.number_of_edges(),
        "density": nx.density(graph),
        "component_sizes": sorted((len(part) for part in nx.connected_components(pairs)), reverse=True),
        "isolates": sorted(nx.isolates(graph)),
        "diameter": max(lengths, default=None),
        "mean_path": sum(lengths) / len(lengths) if lengths else None,
        "global_efficiency": sum(1 / d for d in lengths) / (n * (n - 1)),
        "transitivity": transitivity(graph),
        "betweenness_centralization": freeman(nx.betweenness_centrality(graph).values(), n - 1),
    }
    closed = [nx.clustering(pairs, node) for node, d in pairs.degree if d > 1]
    made["avg_clustering_defined"] = sum(closed) / len(closed) if closed else None
    known = graph.subgraph([node for node, sector in graph.nodes(data="sector") if sector is not None])
    made["sector/assortativity"] = nx.attribute_assortativity_coefficient(known, "sector") if known.number_of_edges() else None
    if graph.is_directed():
        made["reciprocity_arcs"] = nx.overall_reciprocity(graph)
        made["degree_centralization_in"] = freeman((d for _, d in graph.in_degree), (n - 1) ** 2)
        made["degree_centralization_out"] = freeman((d for _, d in graph.out_degree), (n - 1) ** 2)
        made["reachable_pairs"] = len(lengths)
    else:
        made["connected_pairs"] = len(lengths) // 2
        made["degree_centralization"] = freeman((d for _, d in graph.degree), (n - 1) * (n - 2))
        made["degree_assortativity"] = nx.degree_assortativity_coefficient(graph)
        across = [graph.nodes[a]["sector"] != graph.nodes[b]["sector"] for a, b in known.edges]
        made["sector/ei"] = {
            "external": sum(across),
            "internal": len(across) - sum(across),
            "ei": (2 * sum(across) - len(across)) / len(across) if across else None,
        }
        if nx.is_connected(graph):
            made["closeness_centralization"] = freeman(nx.closeness_centrality(graph).values(), (n - 1) * (n - 2) / (2 * n - 3))
    return {name: clean(value) for name, value in made.items()}


def clean(value):
    if isinstance(value, dict):
        return {key: clean(entry) for key, entry in value.items()}
    if isinstance(value, float):
        return float(f"{value:.12g}") if math.isfinite(value) else None
    return value


def main():
    dates = [
        {"date": date, "directed": directed, "figures": figures(network(date, directed))}
        for date in DATES
        for directed in (False, True)
    ]
    out = {"tool": f"networkx {nx.__version__}", "call": "python3 tests/golden/two_waves/generate.py", "dates": dates}
    (HERE / "expected.json").write_text(json.dumps(out), encoding="utf-8")


main()
