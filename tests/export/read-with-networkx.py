"""Reads a network file with networkx and prints it as JSON: directed, nodes, edges."""
import json
import sys

import networkx

READERS = {
    "gexf": networkx.read_gexf,
    "graphml": networkx.read_graphml,
    "net": networkx.read_pajek,
}


def graphology(path):
    """Graphology's JSON has no reader in networkx; its form is simple enough to follow by hand."""
    with open(path, encoding="utf-8") as file:
        data = json.load(file)
    directed = data["options"]["type"] == "directed"
    graph = networkx.DiGraph() if directed else networkx.Graph()
    for node in data["nodes"]:
        graph.add_node(node["key"], **node["attributes"])
    for edge in data["edges"]:
        graph.add_edge(edge["source"], edge["target"], **edge["attributes"])
    return graph


path = sys.argv[1]
ending = path.rsplit(".", 1)[1]
graph = READERS.get(ending, graphology)(path)
print(
    json.dumps(
        {
            "directed": graph.is_directed(),
            "nodes": [[node, dict(data)] for node, data in graph.nodes(data=True)],
            "edges": [[a, b, dict(data)] for a, b, data in graph.edges(data=True)],
        }
    )
)
