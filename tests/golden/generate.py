"""Makes tests/golden/networkx.json: reference values from networkx for small seeded graphs.

Run by hand with networkx 3.6.1, numpy and scipy: python3 tests/golden/generate.py
The graphs: Zachary's karate club, a random graph with islands and isolates, a random digraph, two
cliques on a chain, a tree. Each entry keeps the call it came from; null = undefined.
"""

import json
import math
import pathlib
import random
from fractions import Fraction

import networkx as nx
import numpy


def karate():
    graph = nx.Graph()
    club = nx.karate_club_graph()
    for node, data in club.nodes(data=True):
        graph.add_node(f"k{node:02d}", group=data["club"])
    for a, b, data in club.edges(data=True):
        graph.add_edge(f"k{a:02d}", f"k{b:02d}", weight=int(data["weight"]))
    return graph


def random_graph(seed, n, p, groups, directed):
    """An Erdos-Renyi graph; p is low enough to leave islands and isolates."""
    source = nx.gnp_random_graph(n, p, seed=seed, directed=directed)
    draw = random.Random(seed)
    graph = nx.DiGraph() if directed else nx.Graph()
    for node in source:
        graph.add_node(f"r{node:02d}", group=draw.choice(groups))
    for a, b in source.edges:
        graph.add_edge(f"r{a:02d}", f"r{b:02d}", weight=draw.randint(1, 5))
    return graph


def cliques_on_a_chain():
    """Two cliques of five, a chain of three between them, a pair and an isolate beside."""
    graph = nx.Graph()
    names = [f"c{i:02d}" for i in range(16)]
    for i, name in enumerate(names):
        graph.add_node(name, group=None if i in (6, 15) else "left" if i < 7 else "right")
    for start in (0, 8):
        for i in range(start, start + 5):
            for j in range(i + 1, start + 5):
                graph.add_edge(names[i], names[j], weight=1 + (i + j) % 3)
    for a, b in ((4, 5), (5, 6), (6, 7), (7, 8), (13, 14)):
        graph.add_edge(names[a], names[b], weight=2)
    return graph


def tree():
    graph = nx.Graph()
    draw = random.Random(5)
    for i in range(25):
        graph.add_node(f"t{i:02d}", group=draw.choice("abc"))
        if i:
            graph.add_edge(f"t{draw.randrange(i):02d}", f"t{i:02d}", weight=draw.randint(1, 4))
    return graph


def clean(value):
    """Undefined as null; groups and ids as they are."""
    if isinstance(value, dict):
        return {key: clean(entry) for key, entry in value.items()}
    if isinstance(value, Fraction):
        return float(value)
    if isinstance(value, float) and math.isnan(value):
        return None
    return value


def without(graph, measure):
    rest = {}
    for node in graph:
        left = graph.copy()
        left.remove_node(node)
        rest[node] = measure(list(nx.connected_components(left.to_undirected())))
    return rest


def defined_groups(graph):
    return graph.subgraph([node for node, group in graph.nodes(data="group") if group is not None])


def group_parts(graph):
    parts = {}
    for node, group in graph.nodes(data="group"):
        parts.setdefault(group, set()).add(node)
    return list(parts.values())


def figures(graph):
    costs = graph.copy()
    for _, _, data in costs.edges(data=True):
        data["cost"] = Fraction(1, data["weight"])
    made = {
        "betweenness": (nx.betweenness_centrality(graph, normalized=False), "betweenness_centrality(G, normalized=False)"),
        "betweenness_norm": (nx.betweenness_centrality(graph), "betweenness_centrality(G)"),
        "w_betweenness": (
            nx.betweenness_centrality(costs, weight="cost", normalized=False),
            "betweenness_centrality(G, weight=1/weight as Fraction, normalized=False)",
        ),
        "harmonic": (nx.harmonic_centrality(graph), "harmonic_centrality(G)"),
        "w_harmonic": (nx.harmonic_centrality(costs, distance="cost"), "harmonic_centrality(G, distance=1/weight as Fraction)"),
        "closeness_wf": (nx.closeness_centrality(graph), "closeness_centrality(G, wf_improved=True)"),
        "pagerank": (nx.pagerank(graph, weight=None, tol=1e-14, max_iter=1000), "pagerank(G, weight=None, tol=1e-14)"),
        "w_pagerank": (nx.pagerank(graph, tol=1e-14, max_iter=1000), "pagerank(G, tol=1e-14)"),
        "coreness": (nx.core_number(graph), "core_number(G)"),
        "constraint": (nx.constraint(graph), "constraint(G)"),
        "w_constraint": (nx.constraint(graph, weight="weight"), "constraint(G, weight='weight')"),
        "density": (nx.density(graph), "density(G)"),
        "component_sizes": (
            sorted((len(c) for c in nx.connected_components(graph.to_undirected())), reverse=True),
            "connected_components(G)",
        ),
        "isolates": (sorted(nx.isolates(graph)), "isolates(G)"),
        "largest_component_without": (
            without(graph, lambda parts: max((len(c) for c in parts), default=0)),
            "connected_components(G without the actor)",
        ),
        "components_without": (without(graph, len), "connected_components(G without the actor)"),
        "modularity": (
            nx.community.modularity(graph, group_parts(graph), weight=None),
            "community.modularity(G, groups, weight=None)",
        ),
        "assortativity": (
            nx.attribute_assortativity_coefficient(defined_groups(graph), "group"),
            "attribute_assortativity_coefficient(actors with a value)",
        ),
    }
    if graph.is_directed():
        reach_out = graph.reverse()
        made["closeness_wf_out"] = (nx.closeness_centrality(reach_out), "closeness_centrality(G.reverse())")
        made["harmonic_out"] = (nx.harmonic_centrality(reach_out), "harmonic_centrality(G.reverse())")
        made["reciprocity_arcs"] = (nx.overall_reciprocity(graph), "overall_reciprocity(G)")
        made["strong_component_sizes"] = (
            sorted((len(c) for c in nx.strongly_connected_components(graph)), reverse=True),
            "strongly_connected_components(G)",
        )
        return pack(made)
    # networkx refuses graphs of several islands here, so the vector comes from numpy.
    eigenvalues, vectors = numpy.linalg.eigh(nx.to_numpy_array(graph, weight=None))
    if eigenvalues[-1] - eigenvalues[-2] > 1e-6:
        leading = numpy.abs(vectors[:, -1])
        made["eigenvector_max1"] = (
            dict(zip(graph, (leading / leading.max()).tolist())),
            "numpy.linalg.eigh of the adjacency matrix, last vector divided by its largest",
        )
    ordered = [nx.single_source_shortest_path_length(graph, node) for node in graph]
    distances = [d for row in ordered for d in row.values() if d > 0]
    made |= {
        "effective_size": (nx.effective_size(graph), "effective_size(G)"),
        # Asked for all nodes at once, networkx 3.6.1 takes a sparse path that divides m_jq by the
        # largest strength of q, not of j; asked for a list of nodes it follows Burt's formula.
        "w_effective_size": (
            nx.effective_size(graph, nodes=list(graph), weight="weight"),
            "effective_size(G, nodes=list(G), weight='weight')",
        ),
        "local_clustering": (nx.clustering(graph), "clustering(G)"),
        "transitivity": (nx.transitivity(graph), "transitivity(G)"),
        "global_efficiency": (nx.global_efficiency(graph), "global_efficiency(G)"),
        "degree_assortativity": (nx.degree_assortativity_coefficient(graph), "degree_assortativity_coefficient(G)"),
        "diameter": (max(distances), "largest of single_source_shortest_path_length"),
        "mean_path": (sum(distances) / len(distances), "mean of single_source_shortest_path_length"),
        "connected_pairs": (len(distances) // 2, "pairs in single_source_shortest_path_length"),
        "articulation_points": (sorted(nx.articulation_points(graph)), "articulation_points(G)"),
        "bridges": (sorted("|".join(sorted(pair)) for pair in nx.bridges(graph)), "bridges(G)"),
        "biconnected_components": (
            len(list(nx.biconnected_components(graph))),
            "number of biconnected_components(G)",
        ),
    }
    return pack(made)


def pack(made):
    return {name: {"value": clean(value), "call": call} for name, (value, call) in made.items()}


def main():
    graphs = {
        "karate": karate(),
        "random_islands": random_graph(7, 40, 0.045, ["a", "b", "c", None], False),
        "random_dense": random_graph(11, 30, 0.25, ["a", "b"], False),
        "random_digraph": random_graph(3, 30, 0.08, ["a", "b", "c", None], True),
        "cliques_on_a_chain": cliques_on_a_chain(),
        "tree": tree(),
    }
    out = {
        "tool": f"networkx {nx.__version__}, numpy {numpy.__version__}",
        "call": "python3 tests/golden/generate.py",
        "graphs": {
            name: {
                "directed": graph.is_directed(),
                "actors": [{"id": node, "sector": group} for node, group in graph.nodes(data="group")],
                "ties": [[a, b, weight] for a, b, weight in graph.edges(data="weight")],
                "figures": figures(graph),
            }
            for name, graph in graphs.items()
        },
    }
    path = pathlib.Path(__file__).with_name("networkx.json")
    path.write_text(json.dumps(out, separators=(",", ":")) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
