/** The R script that works the exported figures out again from the exported tables. */

import { R_DERIVED_FIGURES } from './r-derived-figures';

/** File name of the script among the tables. */
export const R_SCRIPT = 'recompute.R';

/** Needs sna; igraph is used where it is installed. Exit status 1 when a figure differs. */
export function rScript(version: string): string {
	return String.raw`# Works the figures of this folder out again with sna and, where it is installed, igraph.
# Run in the folder with the tables:  Rscript recompute.R
# Written by Bindeled ${version}. Every line names a figure and the largest difference; above 1e-6 is an error.

suppressMessages(library(sna))

arguments <- commandArgs(FALSE)
own <- sub("^--file=", "", grep("^--file=", arguments, value = TRUE))
folder <- if (length(own) == 1) dirname(own) else "."
TOLERANCE <- 1e-6

read_table <- function(name) {
  read.csv(file.path(folder, paste0(name, ".csv")), colClasses = "character",
           na.strings = "", check.names = FALSE, encoding = "UTF-8")
}
actors <- read_table("actors")
ties <- read_table("ties")
network <- read_table("network")
groups <- read_table("groups")
about <- read_table("about")

setting <- function(key) about$value[match(key, about$key)]
directed <- setting("directed") == "yes"
weighted <- setting("weighted") == "yes"
estimated <- setting("betweenness") == "estimate"
n <- nrow(actors)

failed <- 0
compare <- function(name, ours, theirs) {
  ours <- suppressWarnings(as.numeric(ours))
  theirs <- as.numeric(theirs)
  theirs[!is.finite(theirs)] <- NA
  if (length(ours) != length(theirs) || any(is.na(ours) != is.na(theirs))) {
    difference <- Inf
  } else {
    gap <- abs(ours - theirs)
    difference <- if (all(is.na(gap))) 0 else max(gap, na.rm = TRUE)
  }
  wrong <- difference > TOLERANCE
  if (wrong) failed <<- failed + 1
  cat(sprintf("%-34s %10.2e  %s\n", name, difference, if (wrong) "DIFFERS" else "same"))
}
figure <- function(name) network$value[match(name, network$figure)]

# The network: strengths in W, ties in A, path costs (1 / strength) in D.
W <- matrix(0, n, n)
from <- match(ties$source, actors$id)
to <- match(ties$target, actors$id)
stopifnot(!anyNA(from), !anyNA(to))
if (nrow(ties) > 0) {
  W[cbind(from, to)] <- as.numeric(ties$weight)
  if (!directed) W[cbind(to, from)] <- as.numeric(ties$weight)
}
A <- (W > 0) * 1
mode <- if (directed) "digraph" else "graph"
S <- if (weighted) W else A

# Costs as whole numbers where that is possible, so that equally short ways are equal: strengths
# times a power of ten, and their least common multiple.
unit <- 1
exact <- TRUE
D <- A
if (weighted && any(W > 0)) {
  ten <- 1
  strengths <- unique(W[W > 0])
  is_whole <- function(x) all(abs(x - round(x)) < 1e-9 * pmax(1, abs(x)))
  while (!is_whole(strengths * ten) && ten < 1e6) ten <- ten * 10
  whole <- round(strengths * ten)
  divisor <- function(a, b) if (b == 0) a else divisor(b, a %% b)
  common <- 1
  if (is_whole(strengths * ten)) {
    for (s in whole) if (common <= 1e12) common <- common / divisor(common, s) * s
  } else common <- Inf
  exact <- common <= 1e12
  unit <- if (exact) common / ten else 1
  D[W > 0] <- if (exact) common / round(W[W > 0] * ten) else 1 / W[W > 0]
}

cat("Actors:", n, " Ties:", nrow(ties), " Directed:", directed, " Strengths:", weighted, "\n\n")
compare("actors", figure("actors"), n)
compare("ties", figure("ties"), nrow(ties))

# Degree and strength
if (n > 0) {
  compare("degree", actors$degree, if (directed) rowSums(A) + colSums(A) else degree(A, gmode = "graph"))
  compare("inDegree", actors$inDegree, degree(A, gmode = mode, cmode = "indegree"))
  compare("outDegree", actors$outDegree, degree(A, gmode = mode, cmode = "outdegree"))
  compare("strength", actors$strength, if (directed) rowSums(W) + colSums(W) else rowSums(W))
}

# Brandes 2001 over the distances that sna finds: where costs lie far apart, the betweenness of sna
# counts ways that are not the cheapest.
betweenness_by_cost <- function(D, lengths) {
  scores <- numeric(n)
  for (s in seq_len(n)) {
    far <- lengths[s, ]
    reached <- order(far)[seq_len(sum(is.finite(far)))]
    ways <- replace(numeric(n), s, 1)
    before <- vector("list", n)
    for (v in setdiff(reached, s)) {
      before[[v]] <- which(D[, v] > 0 & far + D[, v] == far[v])
      ways[v] <- sum(ways[before[[v]]])
    }
    through <- numeric(n)
    for (v in rev(setdiff(reached, s))) {
      u <- before[[v]]
      through[u] <- through[u] + ways[u] / ways[v] * (1 + through[v])
      scores[v] <- scores[v] + through[v]
    }
  }
  if (directed) scores else scores / 2
}

# Ways between actors
if (n > 1) {
  lengths <- geodist(D, inf.replace = Inf, ignore.eval = !weighted)$gdist
  ways <- if (weighted) betweenness_by_cost(D, lengths) else
    betweenness(A, gmode = mode, cmode = if (directed) "directed" else "undirected")
  if (estimated) cat("betweenness: not compared, the table holds an estimate\n")
  if (!exact) cat("betweenness: not compared, these strengths have no common measure in R\n")
  if (!estimated && exact) {
    compare("betweenness", actors$betweenness, ways)
    pairs <- (n - 1) * (n - 2) / (if (directed) 1 else 2)
    if (n > 2) compare("betweennessNormalised", actors$betweennessNormalised, ways / pairs)
  }
  distances <- lengths / unit
  diag(distances) <- NA
  reached <- function(d) is.finite(d) & !is.na(d)
  wasserman_faust <- function(d) {
    r <- sum(reached(d))
    if (r == 0) 0 else r / (n - 1) * r / sum(d[reached(d)])
  }
  compare("closeness", actors$closeness, apply(distances, 2, wasserman_faust))
  compare("harmonic", actors$harmonic, apply(distances, 2, function(d) sum(1 / d[reached(d)])))
  if (directed) {
    compare("closenessOut", actors$closenessOut, apply(distances, 1, wasserman_faust))
    compare("harmonicOut", actors$harmonicOut, apply(distances, 1, function(d) sum(1 / d[reached(d)])))
  }
  hops <- geodist(A, inf.replace = Inf)$gdist
  diag(hops) <- NA
  joined <- hops[reached(hops)]
  compare("diameter", figure("diameter"), if (length(joined) == 0) NA else max(joined))
  compare("meanPath", figure("meanPath"), if (length(joined) == 0) NA else mean(joined))
  compare("globalEfficiency", figure("globalEfficiency"), sum(1 / joined) / (n * (n - 1)))
}

# Structural holes (Burt 1992)
if (n > 0) {
  both <- S + t(S)
  total <- rowSums(both)
  P <- both / ifelse(total == 0, 1, total)
  C <- (P + P %*% P)^2 * (both > 0)
  diag(C) <- 0
  compare("constraint", actors$constraint, ifelse(total == 0, NA, rowSums(C)))
  largest <- apply(both, 1, max)
  M <- both / ifelse(largest == 0, 1, largest)
  redundancy <- P %*% t(M)
  contacts <- both > 0
  # The sum over q leaves i and j out; both have a share of 0 with themselves.
  size <- rowSums(contacts * (1 - redundancy))
  compare("effectiveSize", actors$effectiveSize, ifelse(total == 0, NA, size))
}

# Groups
group <- actors$group
known <- !is.na(group)
if (n > 1 && any(known)) {
  all_groups <- ifelse(known, group, "(missing)")
  same <- outer(group, group, "==")
  pairs <- if (directed) A else A * upper.tri(A)
  internal <- sum(pairs * (!is.na(same) & same))
  external <- sum(pairs * (!is.na(same) & !same))
  ratio <- function(e, i) if (e + i == 0) NA else (e - i) / (e + i)
  compare("eiIndex (network)", figure("eiIndex"), ratio(external, internal))
  ends_of <- A + if (directed) t(A) else 0
  own_ei <- sapply(seq_len(n), function(v) {
    inside <- sum(ends_of[v, ][!is.na(same[v, ]) & same[v, ]])
    outside <- sum(ends_of[v, ][!is.na(same[v, ]) & !same[v, ]])
    ratio(outside, inside)
  })
  compare("eiIndex (actors)", actors$eiIndex, own_ei)
  group_ei <- sapply(groups$group, function(g) {
    member <- known & group == g
    inside <- sum(pairs[member, member])
    outside <- sum(pairs[member, known & !member]) + sum(pairs[known & !member, member])
    ratio(outside, 2 * inside)
  })
  compare("groupEiIndex", groups$groupEiIndex, group_ei)
  if (n > 2 && sum(A) > 0) {
    found <- brokerage(A, all_groups)
    roles <- found$raw.nli
    names <- c(coordinator = "w_I", itinerant = "w_O", representative = "b_IO",
               gatekeeper = "b_OI", liaison = "b_O", brokerage = "t")
    for (role in names(names)) compare(role, actors[[role]], roles[, names[[role]]])
    for (role in names(names)) {
      word <- if (role == "brokerage") "total" else role
      z <- paste0("z", toupper(substr(word, 1, 1)), substr(word, 2, nchar(word)))
      if (!is.null(actors[[z]])) compare(z, actors[[z]], found$z.nli[, names[[role]]])
    }
  }
}

# The whole network
if (n > 1) {
  compare("density", figure("density"), gden(A, mode = mode))
  if (directed) {
    nothing <- sum(A) == 0
    compare("reciprocity", figure("reciprocity"), if (nothing) NA else grecip(A, measure = "edgewise"))
    compare("reciprocityOfPairs", figure("reciprocityOfPairs"),
            if (nothing) NA else grecip(A, measure = "dyadic.nonnull"))
  }
  parts <- component.dist(A, connected = "weak")$csize
  parts <- parts[parts > 0]
  compare("components", figure("components"), length(parts))
  compare("largestComponent", figure("largestComponent"), max(parts))
  compare("isolates", figure("isolates"), length(isolates(A)))
  ways <- A %*% A
  diag(ways) <- 0
  compare("transitivity", figure("transitivity"), if (sum(ways) == 0) NA else gtrans(A, mode = mode, measure = "weak"))
}

${R_DERIVED_FIGURES}
# The same with igraph
if (requireNamespace("igraph", quietly = TRUE) && n > 1) {
  # Without strengths the graph has none: constraint() knows no way to leave them alone.
  strong <- weighted && any(W > 0)
  g <- igraph::graph_from_adjacency_matrix(if (strong) W else A,
                                           mode = if (directed) "directed" else "undirected",
                                           weighted = if (strong) TRUE else NULL)
  # In the order of the edges of g, which are those of the matrix.
  ends <- if (strong) igraph::as_edgelist(g, names = FALSE) else NULL
  cost <- if (strong) D[ends] else NULL
  strength <- if (strong) igraph::E(g)$weight else NULL
  if (!estimated && exact) compare("betweenness (igraph)", actors$betweenness,
                          igraph::betweenness(g, directed = directed, weights = cost))
  if (!directed) compare("constraint (igraph)", actors$constraint, igraph::constraint(g, weights = strength))
  if (!directed) compare("coreness (igraph)", actors$coreness, igraph::coreness(g))
  compare("density (igraph)", figure("density"), igraph::edge_density(g))
  compare("components (igraph)", figure("components"), igraph::components(g, mode = "weak")$no)
} else if (n > 1) cat("not checked with igraph: it is not installed\n")

cat("\n")
if (failed > 0) {
  cat(failed, "figures differ by more than", TOLERANCE, "\n")
  quit(status = 1)
}
cat("All figures agree within", TOLERANCE, "\n")
`;
}
