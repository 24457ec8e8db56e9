"""Makes expected.json of the classic networks in tests/golden/cases from their actors.csv and ties.csv.

Run by hand with networkx 3.6.1, python-igraph 1.0.0, numpy and R with sna 2.7-1 and network:
    python3 tests/golden/classics.py && npx prettier --write tests/golden/cases
Each entry keeps the tool, its version and the call, and what a second tool gave.
"""

import csv
import json
import math
import pathlib
import random
import subprocess
import tempfile
from fractions import Fraction

import igraph
import networkx as nx
import numpy

CASES = pathlib.Path(__file__).with_name("cases")
NAMES = "coleman_fall emon_texas florentine_marriage karate_club krackhardt_kite les_miserables".split()
IGRAPH = f"python-igraph {igraph.__version__}"
NX = f"networkx {nx.__version__}"
NUMPY = f"numpy {numpy.__version__}"
PLAIN = "plain Python"
SNA = "R sna 2.7-1"
ROLES = "coordinator itinerant representative gatekeeper liaison total".split()
VIEWS = {
    "D": "the ties as they are: directed; unweighted, but figures named w_... use the weights",
    "U": "undirected; a tie where either direction is reported; w_... figures use the sum of both directions' weights",
    "M": "undirected; a tie only where both directions are reported (mutual)",
}


def read(folder):
    actors = list(csv.DictReader(open(folder / "actors.csv", encoding="utf-8")))
    ties = [(row["source"], row["target"], int(row["weight"])) for row in csv.DictReader(open(folder / "ties.csv", encoding="utf-8"))]
    return actors, ties


def graphs(actors, ties, directed):
    """The graph of each view, with `weight` and its exact `cost`."""
    made = {"U": nx.Graph()} | ({"D": nx.DiGraph(), "M": nx.Graph()} if directed else {})
    for graph in made.values():
        graph.add_nodes_from(actor["id"] for actor in actors)
    for a, b, weight in ties:
        before = made["U"].get_edge_data(a, b, {"weight": 0})["weight"]
        made["U"].add_edge(a, b, weight=before + weight)
        if directed:
            made["D"].add_edge(a, b, weight=weight)
    if directed:
        for a, b, weight in made["U"].edges(data="weight"):
            if made["D"].has_edge(a, b) and made["D"].has_edge(b, a):
                made["M"].add_edge(a, b, weight=weight)
    for graph in made.values():
        for _, _, data in graph.edges(data=True):
            data["cost"] = Fraction(1, data["weight"])
    return made


def as_igraph(graph):
    place = {node: i for i, node in enumerate(graph)}
    made = igraph.Graph(len(place), [(place[a], place[b]) for a, b in graph.edges], directed=graph.is_directed())
    made.es["weight"] = [weight for _, _, weight in graph.edges(data="weight")]
    return made


def contacts(graph, weighted):
    """Burt's s_ij = a_ij + a_ji as an undirected graph."""
    made = nx.Graph()
    made.add_nodes_from(graph)
    for a, b, weight in graph.edges(data="weight"):
        strength = weight if weighted else 1
        made.add_edge(a, b, weight=made.get_edge_data(a, b, {"weight": 0})["weight"] + strength)
    return made


def plain(value):
    """Numbers of 12 digits, undefined as null, ids and groups as they are."""
    if isinstance(value, dict):
        return {key: plain(entry) for key, entry in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(entry) for entry in value]
    if isinstance(value, (Fraction, numpy.floating)):
        value = float(value)
    if isinstance(value, float):
        return None if not math.isfinite(value) else float(f"{value:.12g}")
    return value.item() if isinstance(value, numpy.generic) else value


def difference(a, b):
    """Largest difference of two values of one shape; infinite where the shape is another."""
    if isinstance(a, dict) and isinstance(b, dict):
        return max((difference(a[key], b.get(key)) for key in a), default=0.0)
    if isinstance(a, list) and isinstance(b, list) and len(a) == len(b):
        return max((difference(x, y) for x, y in zip(a, b)), default=0.0)
    if isinstance(a, (int, float)) and isinstance(b, (int, float)):
        return abs(a - b)
    return 0.0 if a == b else math.inf


class Book:
    """The entries of a case."""

    def __init__(self):
        self.figures = {}

    def add(self, key, value, tool, call, *checks, **more):
        value = plain(value)
        checked = []
        for other, other_call, other_value in checks:
            checked.append({"tool": other, "call": other_call, "max_abs_diff": difference(value, plain(other_value))})
        kind = "nodes" if isinstance(value, dict) and more.pop("nodes", True) else "value"
        agree = None if not checked else all(check["max_abs_diff"] <= 1e-7 for check in checked)
        assert agree is not False, (key, checked)
        self.figures[key] = {kind: value, "tool": tool, "call": call, "checked_by": checked, "tools_agree": agree, **more}


def sna(graph, groups=None):
    """Brokerage and centralisation of R's sna, for the graph as a digraph."""
    with tempfile.TemporaryDirectory() as folder:
        numpy.savetxt(f"{folder}/m.csv", nx.to_numpy_array(graph, weight=None), fmt="%d", delimiter=",")
        pathlib.Path(f"{folder}/g.txt").write_text("\n".join(groups or ["-"] * len(graph)) + "\n", encoding="utf-8")
        mode = "digraph" if graph.is_directed() else "graph"
        script = f"""
            suppressMessages(library(sna)); m <- as.matrix(read.csv("{folder}/m.csv", header=FALSE)); dimnames(m) <- NULL
            g <- readLines("{folder}/g.txt"); b <- brokerage(m, g)
            w <- function(x, name) write.table(x, file.path("{folder}", name), sep=",", row.names=FALSE, col.names=FALSE)
            w(b$raw.nli, "raw"); w(b$z.nli, "z"); w(b$exp.grp, "exp"); w(b$sd.grp, "sd"); w(rownames(b$exp.grp), "names")
            w(betweenness(m, gmode="{mode}", cmode="{'directed' if mode == 'digraph' else 'undirected'}"), "betweenness")
            w(c(gden(m, mode="{mode}"), grecip(m, measure="edgewise"), grecip(m, measure="dyadic.nonnull"),
                centralization(m, degree, mode="{mode}", cmode="{'indegree' if mode == 'digraph' else 'freeman'}"),
                centralization(m, betweenness, mode="{mode}")), "whole")"""
        subprocess.run(["Rscript", "-e", script], check=True, capture_output=True)
        table = lambda name: [[float(cell) if cell not in ("NA", "NaN", "Inf", "-Inf") else math.nan for cell in row] for row in csv.reader(open(f"{folder}/{name}"))]
        names = [row[0] for row in csv.reader(open(f"{folder}/names"))]
        return {"names": names} | {name: table(name) for name in ("raw", "z", "exp", "sd", "betweenness", "whole")}


def network_figures(book, view, graph):
    ids, directed, g = list(graph), graph.is_directed(), as_igraph(graph)
    n, m = len(ids), graph.number_of_edges()
    by_id = lambda values: dict(zip(ids, values))
    add = lambda name, *rest, **more: book.add(f"{view}/{name}", *rest, **more)
    told = sna(graph)
    density, edgewise, dyadic, central, between = (row[0] for row in told["whole"])
    either = graph.to_undirected()
    sizes = lambda parts: sorted((len(part) for part in parts), reverse=True)
    add("n", g.vcount(), IGRAPH, "vcount()", (NX, "number_of_nodes(G)", n))
    add("m", g.ecount(), IGRAPH, "ecount()", (NX, "number_of_edges(G)", m))
    add("density", density, SNA, "gden(A)", (NX, "density(G)", nx.density(graph)))
    add("isolates", sorted(nx.isolates(graph)), NX, "isolates(G)")
    lengths = dict(nx.all_pairs_shortest_path_length(graph))
    steps = [d for row in lengths.values() for d in row.values() if d > 0]
    add("diameter", g.diameter(directed=directed, unconn=True), IGRAPH, "diameter(unconn=True)", (NX, "largest shortest_path_length", max(steps)))
    add("mean_path", g.average_path_length(directed=directed, unconn=True), IGRAPH, "average_path_length(unconn=True)", (NX, "mean shortest_path_length", sum(steps) / len(steps)))
    betweenness = nx.betweenness_centrality(graph, normalized=False)
    add("betweenness", by_id(row[0] for row in told["betweenness"]), SNA, "betweenness(A)", (IGRAPH, "betweenness()", by_id(g.betweenness(directed=directed))), (NX, "betweenness_centrality(G, normalized=False)", betweenness))
    add("betweenness_norm", nx.betweenness_centrality(graph), NX, "betweenness_centrality(G)")
    add("betweenness_centralization", between, SNA, "centralization(A, betweenness)")
    costs = [1 / weight for weight in g.es["weight"]]
    add("w_betweenness", nx.betweenness_centrality(graph, weight="cost", normalized=False), NX, "betweenness_centrality(G, weight=1/weight as Fraction, normalized=False)", (IGRAPH, "betweenness(weights=1/weight)", by_id(g.betweenness(directed=directed, weights=costs))))
    add("pagerank", by_id(g.pagerank()), IGRAPH, "pagerank(damping=0.85)", (NX, "pagerank(G, weight=None, tol=1e-14)", nx.pagerank(graph, weight=None, tol=1e-14, max_iter=1000)))
    add("w_pagerank", by_id(g.pagerank(weights="weight")), IGRAPH, "pagerank(damping=0.85, weights='weight')", (NX, "pagerank(G, tol=1e-14)", nx.pagerank(graph, tol=1e-14, max_iter=1000)))
    for prefix, key in (("", None), ("w_", "weight")):
        made = contacts(graph, key is not None)
        burt = as_igraph(made).constraint(weights="weight")
        cells = {i: burt_terms(made, i) for i in ids}
        own = {i: sum(terms.values()) if terms else None for i, terms in cells.items()}
        add(f"{prefix}constraint", by_id(burt), IGRAPH, f"constraint(weights={'s_ij' if key or directed else 'None'})", (PLAIN, "Burt's formula", own))
        size = {i: burt_size(made, i) for i in ids}
        libraries = nx.effective_size(made, nodes=ids, weight="weight")
        add(f"{prefix}effective_size", size, PLAIN, "Burt's formula", (NX, "effective_size(s_ij, nodes=list(G), weight='weight')", libraries))
        add(f"{prefix}efficiency", {i: None if size[i] is None else size[i] / made.degree(i) for i in ids}, PLAIN, "effective size / contacts")
        add(f"{prefix}burt_hierarchy", {i: burt_hierarchy(terms) for i, terms in cells.items()}, PLAIN, "Burt's formula")
        vector = leading_vector(graph, key)
        if vector is not None:
            # igraph's directed form and its form for several islands are not meant for such networks.
            if directed or not nx.is_connected(graph):
                checks = []
            else:
                checks = [(IGRAPH, "eigenvector_centrality(scale=True)", by_id(g.eigenvector_centrality(weights=key)))]
            add(f"{prefix}eigenvector_max1", by_id(vector), NUMPY, "linalg.eig of the adjacency matrix, leading vector / its largest", *checks)
    if directed:
        add("reciprocity_arcs", edgewise, SNA, "grecip(A, measure='edgewise')", (IGRAPH, "reciprocity()", g.reciprocity()))
        add("reciprocity_dyads", dyadic, SNA, "grecip(A, measure='dyadic.nonnull')", (IGRAPH, "reciprocity(mode='ratio')", g.reciprocity(mode="ratio")))
        mutual, one_way, none = g.dyad_census()
        add("dyad_census", {"mutual": mutual, "asymmetric": one_way, "null": none}, IGRAPH, "dyad_census()", nodes=False)
        add("weak_component_sizes", sizes(nx.weakly_connected_components(graph)), NX, "weakly_connected_components(G)", (IGRAPH, "connected_components(mode='weak')", sizes(g.connected_components(mode="weak"))))
        add("strong_component_sizes", sizes(nx.strongly_connected_components(graph)), NX, "strongly_connected_components(G)", (IGRAPH, "connected_components(mode='strong')", sizes(g.connected_components(mode="strong"))))
        add("reachable_pairs", len(steps), NX, "pairs in all_pairs_shortest_path_length(G)")
        matrix = nx.to_numpy_array(graph, weight=None)
        paths = matrix @ matrix
        numpy.fill_diagonal(paths, 0)
        add("transitivity_weak", (paths * matrix).sum() / paths.sum(), NUMPY, "closed ordered two-paths / ordered two-paths")
        add("degree_centralization_in", central, SNA, "centralization(A, degree, cmode='indegree')")
        back = graph.reverse()
        for side, way, mode in (("in", graph, "in"), ("out", back, "out")):
            add(f"{side}degree", by_id(g.degree(mode=mode)), IGRAPH, f"degree(mode='{mode}')", (NX, f"{side}_degree(G)", dict(graph.in_degree if side == "in" else graph.out_degree)))
            add(f"w_{side}strength", by_id(g.strength(mode=mode, weights="weight")), IGRAPH, f"strength(mode='{mode}', weights='weight')")
            name = "G" if side == "in" else "G.reverse()"
            add(f"closeness_wf_{side}", nx.closeness_centrality(way), NX, f"closeness_centrality({name})")
            scaled = {i: h * (n - 1) for i, h in zip(ids, g.harmonic_centrality(mode=mode))}
            add(f"harmonic_{side}", nx.harmonic_centrality(way), NX, f"harmonic_centrality({name})", (IGRAPH, f"harmonic_centrality(mode='{mode}') * (n - 1)", scaled))
            add(f"w_harmonic_{side}", nx.harmonic_centrality(way, distance="cost"), NX, f"harmonic_centrality({name}, distance=1/weight as Fraction)")
            add(f"coreness_{side}", by_id(g.coreness(mode=mode)), IGRAPH, f"coreness(mode='{mode}')")
        add("degree_total", by_id(g.degree()), IGRAPH, "degree(mode='all')")
        add("coreness_total", nx.core_number(graph), NX, "core_number(G)", (IGRAPH, "coreness(mode='all')", by_id(g.coreness())))
        return
    add("component_sizes", sizes(nx.connected_components(graph)), NX, "connected_components(G)", (IGRAPH, "connected_components()", sizes(g.connected_components())))
    add("connected_pairs", len(steps) // 2, NX, "pairs in all_pairs_shortest_path_length(G)")
    add("global_efficiency", nx.global_efficiency(graph), NX, "global_efficiency(G)")
    add("transitivity", g.transitivity_undirected(), IGRAPH, "transitivity_undirected()", (NX, "transitivity(G)", nx.transitivity(graph)))
    add("avg_clustering_defined", g.transitivity_avglocal_undirected(mode="nan"), IGRAPH, "transitivity_avglocal_undirected(mode='nan')")
    add("local_clustering", nx.clustering(graph), NX, "clustering(G)", (IGRAPH, "transitivity_local_undirected(mode='zero')", by_id(g.transitivity_local_undirected(mode="zero"))))
    add("degree", by_id(g.degree()), IGRAPH, "degree()", (NX, "degree(G)", dict(graph.degree)))
    add("w_strength", by_id(g.strength(weights="weight")), IGRAPH, "strength(weights='weight')", (NX, "degree(G, weight='weight')", dict(graph.degree(weight="weight"))))
    add("degree_centralization", central, SNA, "centralization(A, degree, mode='graph')")
    add("degree_assortativity", g.assortativity_degree(directed=False), IGRAPH, "assortativity_degree()", (NX, "degree_assortativity_coefficient(G)", nx.degree_assortativity_coefficient(graph)))
    add("articulation_points", sorted(nx.articulation_points(graph)), NX, "articulation_points(G)", (IGRAPH, "articulation_points()", sorted(ids[i] for i in g.articulation_points())))
    pairs = lambda ends: sorted("|".join(sorted(pair)) for pair in ends)
    add("bridges", pairs(nx.bridges(graph)), NX, "bridges(G)", (IGRAPH, "bridges()", pairs((ids[g.es[e].source], ids[g.es[e].target]) for e in g.bridges())))
    add("biconnected_components", len(list(nx.biconnected_components(graph))), NX, "biconnected_components(G)", (IGRAPH, "biconnected_components()", len(g.biconnected_components())))
    add("closeness_wf", nx.closeness_centrality(graph), NX, "closeness_centrality(G)")
    add("harmonic", nx.harmonic_centrality(graph), NX, "harmonic_centrality(G)", (IGRAPH, "harmonic_centrality() * (n - 1)", {i: h * (n - 1) for i, h in zip(ids, g.harmonic_centrality())}))
    add("w_harmonic", nx.harmonic_centrality(graph, distance="cost"), NX, "harmonic_centrality(G, distance=1/weight as Fraction)")
    add("coreness", nx.core_number(graph), NX, "core_number(G)", (IGRAPH, "coreness()", by_id(g.coreness())))
    for name, of in (("largest_component_without", lambda parts: max(map(len, parts), default=0)), ("components_without", len)):
        rest = {i: of(list(nx.connected_components(graph.subgraph(set(ids) - {i})))) for i in ids}
        add(name, rest, NX, "connected_components(G without the actor)")
    if nx.is_connected(graph):
        close = [(n - 1) / sum(lengths[i].values()) for i in ids]
        add("closeness_centralization", sum(max(close) - c for c in close) / ((n - 1) * (n - 2) / (2 * n - 3)), NX, "Freeman's sum over closeness_centrality(G)")
    for prefix, key in (("", None), ("w_", "weight")):
        best = -1.0
        for seed in range(200):
            random.seed(seed)
            found = g.community_leiden("modularity", weights=key, n_iterations=-1)
            best = max(best, g.modularity(found.membership, weights=key))
        proven = n <= 40 and key is None
        if proven:
            best = g.community_optimal_modularity().modularity
        call = "community_optimal_modularity()" if proven else f"best of 200 seeds of community_leiden('modularity', weights={key!r}, n_iterations=-1)"
        add(f"{prefix}best_modularity", best, IGRAPH, call, **({"proven_maximum": True} if proven else {}))


def burt_terms(made, i):
    """c_ij of each contact."""
    near = list(made[i])
    p = {a: {b: data["weight"] / made.degree(a, weight="weight") for b, data in made[a].items()} for a in [i, *near]}
    return {j: (p[i][j] + sum(p[i][q] * p[q].get(j, 0) for q in near if q != j)) ** 2 for j in near}


def burt_size(made, i):
    near = list(made[i])
    if not near:
        return None
    total = made.degree(i, weight="weight")
    marginal = lambda j, q: made[j][q]["weight"] / max(data["weight"] for data in made[j].values()) if made.has_edge(j, q) else 0
    return sum(1 - sum(made[i][q]["weight"] / total * marginal(j, q) for q in near if q != j) for j in near)


def burt_hierarchy(terms):
    if len(terms) < 2:
        return None
    mean = sum(terms.values()) / len(terms)
    return max(0.0, sum(c / mean * math.log(c / mean) for c in terms.values()) / (len(terms) * math.log(len(terms))))


def leading_vector(graph, key):
    """None where the largest eigenvalue is not simple, or of one strong component only by a hair."""
    values, vectors = numpy.linalg.eig(nx.to_numpy_array(graph, weight=key).T)
    order = numpy.argsort(-values.real)
    if values.real[order[0]] - values.real[order[1]] < 1e-6:
        return None
    leading = numpy.abs(vectors[:, order[0]].real)
    return (leading / leading.max()).tolist()


def group_figures(book, view, by, graph, group_of):
    ids, directed, g = list(graph), graph.is_directed(), as_igraph(graph)
    add = lambda name, *rest, **more: book.add(f"{view}/{by}/{name}", *rest, **more)
    known = [i for i in ids if group_of[i]]
    names = sorted({group_of[i] for i in known})
    full = {i: group_of[i] or "(missing)" for i in ids}
    all_names = names + (["(missing)"] if len(known) < len(ids) else [])
    size = {name: sum(full[i] == name for i in ids) for name in all_names}
    add("groups", size, PLAIN, "actors per value", nodes=False)
    ties = [(a, b, weight) for a, b, weight in graph.edges(data="weight")]

    def table(amount):
        cells = {row: dict.fromkeys(all_names, 0) for row in all_names}
        for a, b, weight in ties:
            cells[full[a]][full[b]] += amount(weight)
            if not directed and full[a] != full[b]:
                cells[full[b]][full[a]] += amount(weight)
        return [[cells[row][column] for column in all_names] for row in all_names]

    counted = table(lambda weight: 1)
    call = "ties from row group to column group; undirected: symmetric, within-group ties once on the diagonal"
    mixed = nx.attribute_mixing_matrix(graph_with(graph, full), "group", mapping={x: k for k, x in enumerate(all_names)}, normalized=False)
    if not directed:
        mixed[numpy.diag_indices_from(mixed)] /= 2
    add("mixing", {"groups": all_names, "matrix": counted}, PLAIN, call, (NX, "attribute_mixing_matrix(G, by, normalized=False); undirected: half the diagonal", {"groups": all_names, "matrix": mixed.tolist()}), nodes=False)
    add("w_mixing", {"groups": all_names, "matrix": table(lambda weight: weight)}, PLAIN, "the same with weights added", nodes=False)
    possible = lambda a, b: (size[a] * size[b] if a != b else size[a] * (size[a] - 1) / (1 if directed else 2))
    density = [[cell / possible(row, column) if possible(row, column) else None for column, cell in zip(all_names, cells)] for row, cells in zip(all_names, counted)]
    add("density_matrix", {"groups": all_names, "matrix": density}, PLAIN, "ties / possible ties", nodes=False)
    index = lambda external, internal: (external - internal) / (external + internal) if external + internal else None
    both = [(group_of[a], group_of[b], weight) for a, b, weight in ties if group_of[a] and group_of[b]]
    for name, amount in (("ei", lambda weight: 1), ("w_ei", lambda weight: weight)):
        external = sum(amount(weight) for a, b, weight in both if a != b)
        internal = sum(amount(weight) for a, b, weight in both if a == b)
        add(name, {"external": external, "internal": internal, "ei": index(external, internal)}, PLAIN, "(E - I)/(E + I)", nodes=False)
    inside = sum(size[name] * (size[name] - 1) / 2 for name in names)
    pairs = len(known) * (len(known) - 1) / 2
    add("ei_expected", index(pairs - inside, inside), PLAIN, "(E - I)/(E + I) of all possible ties")
    groups = {}
    for name in names:
        internal = sum(a == b == name for a, b, _ in both)
        sent = sum(a == name != b for a, b, _ in both)
        received = sum(b == name != a for a, b, _ in both)
        across = sent + received
        groups[name] = {"internal": internal, "external": across, "ei_by_ties": index(across, internal), "ei_by_ends": index(across, 2 * internal)}
        if directed:
            groups[name] |= {"external_out": sent, "external_in": received, "ei_out": index(sent, internal), "ei_in": index(received, internal)}
    add("ei_groups", groups, PLAIN, "per group; see figure-table.ts", nodes=False)
    ends = {}
    for i in ids:
        near = [*graph.successors(i), *graph.predecessors(i)] if directed else list(graph[i])
        others = [group_of[j] for j in near if group_of[i] and group_of[j]]
        internal = others.count(group_of[i])
        ends[i] = index(len(others) - internal, internal)
    add("ei_node", ends, PLAIN, "(E - I)/(E + I) over the actor's own ties")
    sub = as_igraph(graph.subgraph(known))
    order = list(graph.subgraph(known))
    nominal = sub.assortativity_nominal([names.index(group_of[i]) for i in order], directed=directed)
    add("assortativity", nominal, IGRAPH, "assortativity_nominal(actors with a value)", (NX, "attribute_assortativity_coefficient(G of the actors with a value)", nx.attribute_assortativity_coefficient(graph_with(graph, full).subgraph(known), "group")))
    parts = [{i for i in ids if full[i] == name} for name in all_names]
    membership = [all_names.index(full[i]) for i in ids]
    add("modularity_missing_as_group", nx.community.modularity(graph, parts, weight=None), NX, "community.modularity(G, groups, weight=None)", (IGRAPH, "modularity(groups)", g.modularity(membership)))
    add("w_modularity_missing_as_group", nx.community.modularity(graph, parts), NX, "community.modularity(G, groups)", (IGRAPH, "modularity(groups, weights='weight')", g.modularity(membership, weights="weight")))
    if not directed:
        add("conductance", {name: nx.conductance(graph, part) for name, part in zip(all_names, parts)}, NX, "conductance(G, group)", nodes=False)
    told = sna(graph, [full[i] for i in ids])
    for k, role in enumerate(ROLES):
        add(f"gf_{role}", {i: int(row[k]) for i, row in zip(ids, told["raw"])}, SNA, f"brokerage(A, cl); a missing value is a group; $raw.nli[,{k + 1}]", (PLAIN, "ordered pairs a -> v -> b without a -> b", roles(graph, full)[role]))
        add(f"gf_{role}_z", {i: row[k] for i, row in zip(ids, told["z"])}, SNA, f"brokerage(A, cl)$z.nli[,{k + 1}]")
    for name, part in (("gf_exp_grp", "exp"), ("gf_sd_grp", "sd")):
        table_of = {group: dict(zip(ROLES, row)) for group, row in zip(told["names"], told[part])}
        add(name, table_of, SNA, f"brokerage(A, cl)${'exp.grp' if part == 'exp' else 'sd.grp'}", nodes=False)


def graph_with(graph, group_of):
    made = graph.copy()
    nx.set_node_attributes(made, group_of, "group")
    return made


def roles(graph, group_of):
    before = graph.predecessors if graph.is_directed() else graph.neighbors
    after = graph.successors if graph.is_directed() else graph.neighbors
    counts = {role: dict.fromkeys(graph, 0) for role in ROLES}
    for v in graph:
        for a in before(v):
            for b in after(v):
                if a == b or graph.has_edge(a, b):
                    continue
                first, own, last = group_of[a], group_of[v], group_of[b]
                if first == own == last:
                    role = "coordinator"
                elif first == last:
                    role = "itinerant"
                elif first == own:
                    role = "representative"
                else:
                    role = "gatekeeper" if last == own else "liaison"
                counts[role][v] += 1
                counts["total"][v] += 1
    return counts


def main():
    for name in NAMES:
        folder = CASES / name
        meta = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
        actors, ties = read(folder)
        book = Book()
        for view, graph in sorted(graphs(actors, ties, meta["directed"]).items()):
            network_figures(book, view, graph)
            for by in ("sector", "district"):
                group_of = {actor["id"]: actor.get(by, "") for actor in actors}
                if any(group_of.values()):
                    group_figures(book, view, by, graph, group_of)
        made = {
            "case": name,
            "title": meta["title"],
            "directed": meta["directed"],
            "weighted": meta["weighted"],
            "self_ties_dropped": 0,
            "views": {view: VIEWS[view] for view in ("D", "U", "M") if meta["directed"] or view == "U"},
            "note": "12 significant digits. null = undefined. Which function gives each name: tests/golden/figure-table.ts. tools_agree: true = a second tool gave the same to 1e-7; null = one tool only.",
            "call": "python3 tests/golden/classics.py",
            "figures": book.figures,
        }
        text = json.dumps(made, indent="\t", ensure_ascii=False)
        (folder / "expected.json").write_text(text + "\n", encoding="utf-8")
        print(name, len(book.figures))


if __name__ == "__main__":
    main()
