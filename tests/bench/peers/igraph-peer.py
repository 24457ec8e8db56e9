"""igraph (C) as a resident peer."""

import sys

import igraph

sys.path.insert(0, __file__.rsplit("/", 1)[0])
from resident import answer_requests, read_network

state = {}


def load(actors_path, ties_path):
    n, ties = read_network(actors_path, ties_path)
    state["graph"] = igraph.Graph(n, ties)


def graph():
    return state["graph"]


answer_requests(
    f"igraph {igraph.__version__}",
    {
        "load": load,
        "betweenness": lambda: graph().betweenness(directed=False),
        "closeness": lambda: graph().closeness(normalized=False),
        "harmonic": lambda: graph().harmonic_centrality(),
        "eccentricity": lambda: graph().eccentricity(),
        "constraint": lambda: graph().constraint(),
        "clustering": lambda: graph().transitivity_local_undirected(mode="zero"),
        "pagerank": lambda: graph().pagerank(directed=False),
        "eigenvector": lambda: graph().eigenvector_centrality(directed=False, scale=True),
        "leiden": lambda: graph().community_leiden("modularity", n_iterations=2).membership,
    },
)
