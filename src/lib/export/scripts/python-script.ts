/** The Python script that works the exported figures out again from the exported tables. */

import { PYTHON_DERIVED_FIGURES } from './python-derived-figures';

/** File name of the script among the tables. */
export const PYTHON_SCRIPT = 'recompute.py';

/** Needs networkx and nothing else. Exit status 1 when a figure differs. */
export function pythonScript(version: string): string {
	return String.raw`"""Works the figures of this folder out again with networkx.

Run in the folder with the tables:  python3 recompute.py
Written by Bindeled ${version}. Every line names a figure and the largest difference; above 1e-6 is an error.
"""

import csv
import math
import sys
from fractions import Fraction
from pathlib import Path

import networkx as nx

FOLDER = Path(__file__).resolve().parent
TOLERANCE = 1e-6
csv.field_size_limit(2**31 - 1)


def read_table(name):
    with open(FOLDER / f"{name}.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


actors = read_table("actors")
ties = read_table("ties")
network = {row["figure"]: row["value"] for row in read_table("network")}
groups = read_table("groups")
about = {row["key"]: row["value"] for row in read_table("about")}

directed = about["directed"] == "yes"
weighted = about["weighted"] == "yes"
estimated = about["betweenness"] == "estimate"
n = len(actors)
ids = [row["id"] for row in actors]

graph = nx.DiGraph() if directed else nx.Graph()
graph.add_nodes_from(ids)
for row in ties:
    graph.add_edge(row["source"], row["target"], weight=float(row["weight"]))
assert graph.number_of_nodes() == n, "a tie names an actor that is not in the table"

# Path costs are 1 / strength; as whole numbers, so that equally short ways are equal.
exact = {row["weight"]: 1 / Fraction(row["weight"]) for row in ties}
unit = math.lcm(*(cost.denominator for cost in exact.values())) if exact else 1
for row in ties:
    graph.edges[row["source"], row["target"]]["cost"] = int(exact[row["weight"]] * unit)
COST = "cost" if weighted else None
WEIGHT = "weight" if weighted else None
UNIT = unit if weighted else 1

failed = 0


def number(text):
    return None if text in ("", None) else float(text)


def compare(name, ours, theirs):
    global failed
    difference = 0.0
    for our, their in zip(ours, theirs, strict=True):
        if their is not None and not math.isfinite(their):
            their = None
        if (our is None) != (their is None):
            difference = math.inf
        elif our is not None:
            difference = max(difference, abs(our - their))
    wrong = difference > TOLERANCE
    failed += wrong
    print(f"{name:<34} {difference:10.2e}  {'DIFFERS' if wrong else 'same'}")


def compare_actors(column, scores, label=None):
    compare(label or column, [number(row[column]) for row in actors], [scores[i] for i in ids])


def compare_figure(name, value):
    compare(name, [number(network[name])], [value])


print(f"Actors: {n}  Ties: {len(ties)}  Directed: {directed}  Strengths: {weighted}\n")
compare_figure("actors", n)
compare_figure("ties", graph.number_of_edges())

# Degree and strength
compare_actors("degree", dict(graph.degree()))
compare_actors("strength", dict(graph.degree(weight="weight")))

# Ways between actors
if estimated:
    print("betweenness: not compared, the table holds an estimate")
else:
    compare_actors("betweenness", nx.betweenness_centrality(graph, weight=COST, normalized=False))
if n > 1:
    scale = lambda scores: {i: score * UNIT for i, score in scores.items()}
    compare_actors("closeness", scale(nx.closeness_centrality(graph, distance=COST)))
    compare_actors("harmonic", scale(nx.harmonic_centrality(graph, distance=COST)))
    if directed:
        outward = graph.reverse()
        compare_actors("closenessOut", scale(nx.closeness_centrality(outward, distance=COST)))
        compare_actors("harmonicOut", scale(nx.harmonic_centrality(outward, distance=COST)))
    hops = [
        distance
        for source, reached in nx.all_pairs_shortest_path_length(graph)
        for target, distance in reached.items()
        if source != target
    ]
    compare_figure("diameter", max(hops) if hops else None)
    compare_figure("meanPath", sum(hops) / len(hops) if hops else None)
    compare_figure("globalEfficiency", sum(1 / hop for hop in hops) / (n * (n - 1)))

# Structural holes (Burt 1992); networkx has not-a-number for actors without ties.
isolated = set(nx.isolates(graph))
compare_actors("constraint", nx.constraint(graph, weight=WEIGHT))
if directed or weighted:
    # By hand: networkx leaves actors without outgoing ties out and reads strengths in another way.
    mutual = {i: {} for i in ids}
    for a, b, data in graph.edges(data=True):
        strength = data["weight"] if weighted else 1
        mutual[a][b] = mutual[a].get(b, 0) + strength
        mutual[b][a] = mutual[b].get(a, 0) + strength
    sizes = {
        i: sum(
            1
            - sum(
                strength / sum(mine.values()) * mutual[j].get(q, 0) / max(mutual[j].values())
                for q, strength in mine.items()
            )
            for j in mine
        )
        for i, mine in mutual.items()
    }
else:
    sizes = nx.effective_size(graph)
compare_actors("effectiveSize", {i: None if i in isolated else sizes[i] for i in ids})
undirected = graph.to_undirected()
compare_actors("localClustering", nx.clustering(undirected))
if not directed:
    compare_actors("coreness", nx.core_number(graph))
try:
    compare_actors("pagerank", nx.pagerank(graph, weight=WEIGHT, tol=1e-13, max_iter=10000))
except ImportError:
    print("pagerank: not checked, networkx needs scipy for it")

# Groups
group = {row["id"]: row["group"] or None for row in actors}


def ratio(external, internal):
    total = external + internal
    return None if total == 0 else (external - internal) / total


def inside_outside(edges):
    known = [(group[a], group[b]) for a, b in edges if group[a] and group[b]]
    inside = sum(a == b for a, b in known)
    return inside, len(known) - inside


if any(group.values()):
    inside, outside = inside_outside(graph.edges)
    compare_figure("eiIndex", ratio(outside, inside))
    own = {}
    for i in ids:
        edges = list(graph.out_edges(i)) + list(graph.in_edges(i)) if directed else graph.edges(i)
        inside, outside = inside_outside(edges)
        own[i] = ratio(outside, inside)
    compare_actors("eiIndex", own, "eiIndex (actors)")
    theirs = []
    for row in groups:
        edges = [(a, b) for a, b in graph.edges if row["group"] in (group[a], group[b])]
        inside, outside = inside_outside(edges)
        theirs.append(ratio(outside, 2 * inside))
    compare("groupEiIndex", [number(row["groupEiIndex"]) for row in groups], theirs)

    # Gould & Fernandez 1989: ordered pairs (a, b) with a -> v -> b and no a -> b.
    names = ["coordinator", "itinerant", "representative", "gatekeeper", "liaison", "brokerage"]
    roles = {name: dict.fromkeys(ids, 0) for name in names}
    for v in ids:
        before = list(graph.predecessors(v)) if directed else list(graph.neighbors(v))
        after = list(graph.successors(v)) if directed else list(graph.neighbors(v))
        for a in before:
            for b in after:
                if a == b or graph.has_edge(a, b):
                    continue
                ga, gv, gb = group[a], group[v], group[b]
                if ga == gv == gb:
                    role = "coordinator"
                elif ga == gb:
                    role = "itinerant"
                elif ga == gv:
                    role = "representative"
                elif gv == gb:
                    role = "gatekeeper"
                else:
                    role = "liaison"
                roles[role][v] += 1
                roles["brokerage"][v] += 1
    for name in names:
        compare_actors(name, roles[name])

    # Newman 2003, over the ties whose two ends have a group.
    known = graph.subgraph([i for i in ids if group[i]]).copy()
    nx.set_node_attributes(known, group, "group")
    if network["assortativity"] != "":
        compare_figure("assortativity", nx.attribute_assortativity_coefficient(known, "group"))

# The whole network
if n > 1:
    compare_figure("density", nx.density(graph))
    if directed and graph.number_of_edges() > 0:
        compare_figure("reciprocity", nx.overall_reciprocity(graph))
    parts = [len(part) for part in nx.connected_components(undirected)]
    compare_figure("components", len(parts))
    compare_figure("largestComponent", max(parts))
    compare_figure("isolates", len(isolated))
    open_ways = closed = 0
    for middle in ids:
        before = list(graph.predecessors(middle)) if directed else list(graph.neighbors(middle))
        after = list(graph.successors(middle)) if directed else list(graph.neighbors(middle))
        for a in before:
            for b in after:
                if a != b:
                    open_ways += 1
                    closed += graph.has_edge(a, b)
    compare_figure("transitivity", closed / open_ways if open_ways else None)
${PYTHON_DERIVED_FIGURES}
print()
if failed:
    print(f"{failed} figures differ by more than {TOLERANCE}")
    sys.exit(1)
print(f"All figures agree within {TOLERANCE}")
`;
}
