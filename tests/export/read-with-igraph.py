"""Reads a network file with igraph and prints it as JSON: directed, nodes, edges."""
import json
import sys

import igraph

READERS = {
    "graphml": igraph.Graph.Read_GraphML,
    "net": igraph.Graph.Read_Pajek,
    "dl": igraph.Graph.Read_DL,
}

path = sys.argv[1]
graph = READERS[path.rsplit(".", 1)[1]](path)
key = "id" if "id" in graph.vs.attributes() else "name"
names = [str(name).strip() for name in graph.vs[key]] if graph.vcount() else []


def plain(attributes):
    """Without what igraph puts in where a file says nothing: empty text and not-a-number."""
    return {
        name: value
        for name, value in attributes.items()
        if value is not None and value != "" and value == value
    }


print(
    json.dumps(
        {
            "directed": graph.is_directed(),
            "nodes": [[names[v.index], plain(v.attributes())] for v in graph.vs],
            "edges": [[names[e.source], names[e.target], plain(e.attributes())] for e in graph.es],
        }
    )
)
