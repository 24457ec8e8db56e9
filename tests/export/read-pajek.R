# Reads a Pajek file with network and prints counts and figures of sna, tab-separated.
suppressMessages({
  library(network)
  library(sna)
})
path <- commandArgs(TRUE)[1]
net <- read.paj(path)
if (inherits(net, "list")) net <- net$networks[[1]]
cat("vertices", network.size(net), sep = "\t"); cat("\n")
cat("edges", network.edgecount(net), sep = "\t"); cat("\n")
cat("directed", is.directed(net), sep = "\t"); cat("\n")
cat("density", format(gden(net, mode = if (is.directed(net)) "digraph" else "graph"), digits = 15), sep = "\t"); cat("\n")
cat("isolates", length(isolates(net)), sep = "\t"); cat("\n")
cat("names", network.vertex.names(net), sep = "\t"); cat("\n")
