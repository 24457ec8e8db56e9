/** The part of the Python script for the figures that follow from degrees, ways, contacts and groups. */

/** Stands after the variables of `pythonScript`; uses networkx and nothing else. */
export const PYTHON_DERIVED_FIGURES = String.raw`
# By direction, and as shares of the largest value there can be
received = graph.in_degree if directed else graph.degree
sent = graph.out_degree if directed else graph.degree
compare_actors("inDegree", dict(received()))
compare_actors("outDegree", dict(sent()))
compare_actors("inStrength", dict(received(weight="weight")))
compare_actors("outStrength", dict(sent(weight="weight")))
if n > 2 and not estimated:
    ways = nx.betweenness_centrality(graph, weight=COST, normalized=True)
    compare_actors("betweennessNormalised", ways)
if n > 1:
    columns = ["harmonic", "harmonicOut"] if directed else ["harmonic"]
    for column in columns:
        name = column.replace("harmonic", "harmonicNormalised")
        compare_actors(name, {row["id"]: number(row[column]) / (n - 1) for row in actors})

# Eigenvector: the scores are what their neighbours hand on, the largest being 1.
x = {row["id"]: number(row["eigenvector"]) for row in actors}
if n > 0 and all(value is not None for value in x.values()):
    handed = dict.fromkeys(ids, 0.0)
    for a, b, data in graph.edges(data=True):
        strength = data["weight"] if weighted else 1
        handed[b] += strength * x[a]
        if not directed:
            handed[a] += strength * x[b]
    first = max(ids, key=lambda i: x[i])
    if handed[first] > 0:
        compare_actors("eigenvector", {i: handed[i] / handed[first] for i in ids})
if directed:
    compare_actors("coreness", nx.core_number(graph))

# Burt 1992, from effective size and from the terms of the constraint
contacts = {i: set(undirected[i]) for i in ids}
compare_actors("efficiency", {i: sizes[i] / len(contacts[i]) if contacts[i] else None for i in ids})
strength_of = {i: {} for i in ids}
for a, b, data in graph.edges(data=True):
    strength = data["weight"] if weighted else 1
    for i, j in ((a, b), (b, a)):
        strength_of[i][j] = strength_of[i].get(j, 0) + strength
share = {
    i: {j: strength / sum(mine.values()) for j, strength in mine.items()}
    for i, mine in strength_of.items()
}
burt = {}
for i in ids:
    terms = [
        (share[i][j] + sum(p * share[q].get(j, 0) for q, p in share[i].items() if q != j)) ** 2
        for j in share[i]
    ]
    if len(terms) < 2:
        burt[i] = None
        continue
    mean = sum(terms) / len(terms)
    burt[i] = sum(t / mean * math.log(t / mean) for t in terms) / (len(terms) * math.log(len(terms)))
compare_actors("hierarchy", burt)

# Without each actor in turn
if 0 < n <= 1000:
    islands = {i: part for part in map(frozenset, nx.connected_components(undirected)) for i in part}
    without = {}
    for i in ids:
        rest = undirected.subgraph([j for j in ids if j != i])
        parts = [len(part) for part in nx.connected_components(rest)]
        own = undirected.subgraph(islands[i] - {i})
        own_parts = [len(part) for part in nx.connected_components(own)]
        cut = len(own) - max(own_parts) if own_parts else 0
        without[i] = (cut, max(parts, default=0), len(parts))
    for place, column in enumerate(["cutOff", "largestComponentWithout", "componentsWithout"]):
        compare_actors(column, {i: without[i][place] for i in ids})
elif n > 0:
    print("cutOff and what is left without an actor: not compared above 1000 actors")

# The whole network
if n > 1:
    reached = len(hops) if directed else len(hops) // 2
    pairs = n * (n - 1) if directed else n * (n - 1) // 2
    compare_figure("pairsJoined", reached)
    compare_figure("pairsNotJoined", pairs - reached)
    local = nx.clustering(undirected)
    shares = [local[i] for i in ids if len(contacts[i]) > 1]
    compare_figure("averageClustering", sum(shares) / len(shares) if shares else None)
    if directed:
        both = sum(graph.has_edge(b, a) for a, b in graph.edges) / 2
        joined = undirected.number_of_edges()
        compare_figure("reciprocityOfPairs", both / joined if joined else None)


def gathered(scores, largest):
    scores = list(scores)
    return sum(max(scores) - score for score in scores) / largest


if n > 2:
    if directed:
        degrees_in, degrees_out = dict(graph.in_degree()), dict(graph.out_degree())
        compare_figure("inDegreeCentralisation", gathered(degrees_in.values(), (n - 1) ** 2))
        compare_figure("outDegreeCentralisation", gathered(degrees_out.values(), (n - 1) ** 2))
    else:
        most = (n - 1) * (n - 2)
        compare_figure("degreeCentralisation", gathered(dict(graph.degree()).values(), most))
        if nx.is_connected(graph):
            near = nx.closeness_centrality(graph).values()
            compare_figure("closenessCentralisation", gathered(near, most / (2 * n - 3)))
    if n <= 2000:
        ways = nx.betweenness_centrality(graph, normalized=True).values()
        compare_figure("betweennessCentralisation", gathered(ways, n - 1))
if network["degreeAssortativity"] != "":
    ends = [(graph.out_degree(a), graph.in_degree(b)) if directed else (graph.degree(a), graph.degree(b))
            for a, b in graph.edges]
    ends += [] if directed else [(b, a) for a, b in ends]
    mean_a, mean_b = (sum(side) / len(ends) for side in zip(*ends))
    both = sum((a - mean_a) * (b - mean_b) for a, b in ends)
    spread = sum((a - mean_a) ** 2 for a, _ in ends) * sum((b - mean_b) ** 2 for _, b in ends)
    compare_figure("degreeAssortativity", both / math.sqrt(spread))

# Communities: which they are is the program's choice, how good they are is not.
if graph.number_of_edges() > 0:
    communities = {}
    for row in actors:
        communities.setdefault(row["community"], set()).add(row["id"])
    joined = nx.Graph()
    joined.add_nodes_from(ids)
    for i in ids:
        for j, strength in strength_of[i].items():
            joined.add_edge(i, j, weight=strength if weighted else 1)
    quality = nx.community.modularity(joined, communities.values())
    compare_figure("communityModularity", quality)

# Groups: who has none is a group of its own here
if any(group.values()) and graph.number_of_edges() > 0:
    members = {}
    for i in ids:
        members.setdefault(group[i], set()).add(i)
    compare_figure("modularity", nx.community.modularity(graph, members.values(), weight=None))
    grouped = sum(g is not None for g in group.values())
    own_pairs = sum(len(members[g]) * (len(members[g]) - 1) for g in members if g is not None)
    compare_figure("eiExpected", ratio(grouped * (grouped - 1) - own_pairs, own_pairs))
    chance = []
    for row in groups:
        size = len(members[row["group"]])
        chance.append(ratio(size * (grouped - size), size * (size - 1)))
    compare("eiExpected (groups)", [number(row["eiExpected"]) for row in groups], chance)
    spread = {}
    for i in ids:
        edges = list(graph.out_edges(i)) + list(graph.in_edges(i)) if directed else graph.edges(i)
        others = [group[b if a == i else a] for a, b in edges]
        counts = [others.count(g) for g in set(others) if g is not None]
        known_ties = sum(counts)
        spread[i] = (
            1 - sum((count / known_ties) ** 2 for count in counts)
            if group[i] is not None and known_ties
            else None
        )
    compare_actors("participation", spread)
    inner, outer = [], []
    for row in groups:
        edges = [(a, b) for a, b in graph.edges if row["group"] in (group[a], group[b])]
        inside, outside = inside_outside(edges)
        inner.append(inside)
        outer.append(outside)
    compare("internalTies", [number(row["internalTies"]) for row in groups], inner)
    compare("externalTies", [number(row["externalTies"]) for row in groups], outer)
    ours = {(row["rowGroup"] or None, row["columnGroup"] or None): row for row in read_table("mixing")}
    counted = dict.fromkeys(ours, 0)
    for a, b in graph.edges:
        cell = (group[a], group[b])
        counted[cell] += 1
        if not directed and cell[0] != cell[1]:
            counted[cell[::-1]] += 1
    compare("mixing", [number(row["ties"]) for row in ours.values()], counted.values())

    def evenly(g, h):
        size = len(members[g])
        possible = size * (size - 1) / (1 if directed else 2) if g == h else size * len(members[h])
        return graph.number_of_edges() * possible / pairs if possible else None

    expected = [evenly(*cell) for cell in ours]
    compare("mixing, expected", [number(row["expectedTies"]) for row in ours.values()], expected)
`;
