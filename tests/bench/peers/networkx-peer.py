"""networkx as a resident peer."""

import sys

import networkx

sys.path.insert(0, __file__.rsplit("/", 1)[0])
from resident import answer_requests, read_network

state = {}


def load(actors_path, ties_path):
    n, ties = read_network(actors_path, ties_path)
    graph = networkx.Graph()
    graph.add_nodes_from(range(n))
    graph.add_edges_from(ties)
    state["graph"] = graph


def graph():
    return state["graph"]


def in_order(values):
    return [values[i] for i in range(len(values))]


def efficiency_without(i):
    copy = graph().copy()
    copy.remove_node(int(i))
    return [networkx.global_efficiency(copy)]


answer_requests(
    f"networkx {networkx.__version__}",
    {
        "load": load,
        "betweenness": lambda: in_order(
            networkx.betweenness_centrality(graph(), normalized=False)
        ),
        "effective-size": lambda: in_order(networkx.effective_size(graph())),
        "efficiency-without": efficiency_without,
    },
)
