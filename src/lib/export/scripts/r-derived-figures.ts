/** The part of the R script for the figures that follow from degrees, ways, contacts and groups. */

/** Stands after the variables of `rScript`; uses sna and nothing else. */
export const R_DERIVED_FIGURES = String.raw`
# Shares of the largest value there can be, and strengths by direction
compare("inStrength", actors$inStrength, colSums(W))
compare("outStrength", actors$outStrength, rowSums(W))
if (n > 1) {
  compare("harmonicNormalised", actors$harmonicNormalised, as.numeric(actors$harmonic) / (n - 1))
  if (directed) {
    compare("harmonicNormalisedOut", actors$harmonicNormalisedOut, as.numeric(actors$harmonicOut) / (n - 1))
  }
}

# Eigenvector: the scores are what their neighbours hand on, the largest being 1.
x <- as.numeric(actors$eigenvector)
if (n > 0 && !anyNA(x)) {
  handed <- as.vector(t(S) %*% x)
  if (max(handed) > 0) compare("eigenvector", actors$eigenvector, handed / handed[which.max(x)])
}

# Burt 1992, from effective size and from the terms of the constraint
if (n > 0) {
  compare("efficiency", actors$efficiency, ifelse(total == 0, NA, size / rowSums(contacts)))
  compare("hierarchy", actors$hierarchy, sapply(seq_len(n), function(v) {
    terms <- C[v, contacts[v, ]]
    if (length(terms) < 2) return(NA)
    ratios <- terms / mean(terms)
    sum(ratios * log(ratios)) / (length(terms) * log(length(terms)))
  }))
}

# Without each actor in turn
if (n > 1 && n <= 400) {
  island <- component.dist(A, connected = "weak")$membership
  part_sizes <- function(keep) {
    if (!any(keep)) return(numeric(0))
    sizes <- component.dist(A[keep, keep, drop = FALSE], connected = "weak")$csize
    sizes[sizes > 0]
  }
  without <- sapply(seq_len(n), function(v) {
    parts <- part_sizes(seq_len(n) != v)
    own <- part_sizes(seq_len(n) != v & island == island[v])
    c(if (length(own) == 0) 0 else sum(own) - max(own), max(parts), length(parts))
  })
  compare("cutOff", actors$cutOff, without[1, ])
  compare("largestComponentWithout", actors$largestComponentWithout, without[2, ])
  compare("componentsWithout", actors$componentsWithout, without[3, ])
} else if (n > 1) cat("cutOff and what is left without an actor: not compared above 400 actors\n")

# The whole network
gathered <- function(scores, largest) sum(max(scores) - scores) / largest
if (n > 1) {
  possible <- n * (n - 1) / (if (directed) 1 else 2)
  reached_pairs <- length(joined) / (if (directed) 1 else 2)
  compare("pairsJoined", figure("pairsJoined"), reached_pairs)
  compare("pairsNotJoined", figure("pairsNotJoined"), possible - reached_pairs)
  U <- (A + t(A) > 0) * 1
  partners <- rowSums(U)
  closed <- diag(U %*% U %*% U)
  local <- (closed / (partners * (partners - 1)))[partners > 1]
  compare("averageClustering", figure("averageClustering"), if (length(local) == 0) NA else mean(local))
}
if (n > 2) {
  if (directed) {
    compare("inDegreeCentralisation", figure("inDegreeCentralisation"), gathered(colSums(A), (n - 1)^2))
    compare("outDegreeCentralisation", figure("outDegreeCentralisation"), gathered(rowSums(A), (n - 1)^2))
  } else {
    most <- (n - 1) * (n - 2)
    compare("degreeCentralisation", figure("degreeCentralisation"), gathered(rowSums(A), most))
    if (length(parts) == 1) {
      compare("closenessCentralisation", figure("closenessCentralisation"),
              gathered((n - 1) / rowSums(hops, na.rm = TRUE), most / (2 * n - 3)))
    }
  }
  steps <- betweenness(A, gmode = mode, cmode = if (directed) "directed" else "undirected")
  steps <- steps / ((n - 1) * (n - 2) / (if (directed) 1 else 2))
  compare("betweennessCentralisation", figure("betweennessCentralisation"), gathered(steps, n - 1))
}
if (!is.na(figure("degreeAssortativity"))) {
  ends <- which(A > 0, arr.ind = TRUE)
  compare("degreeAssortativity", figure("degreeAssortativity"),
          cor(rowSums(A)[ends[, 1]], colSums(A)[ends[, 2]]))
}
modularity <- function(M, of) {
  all <- sum(M)
  sum(sapply(unique(of), function(g) {
    member <- of == g
    sum(M[member, member]) / all - sum(M[member, ]) * sum(M[, member]) / all^2
  }))
}
if (n > 1 && sum(A) > 0) {
  neighbours <- if (weighted) (if (directed) W + t(W) else W) else U
  compare("communityModularity", figure("communityModularity"), modularity(neighbours, actors$community))
}

# Groups: who has none is a group of its own here
if (n > 1 && any(known) && sum(A) > 0) {
  compare("modularity", figure("modularity"), modularity(A, all_groups))
  compare("participation", actors$participation, sapply(seq_len(n), function(v) {
    counts <- tapply(ends_of[v, known], group[known], sum)
    if (!known[v] || sum(counts) == 0) NA else 1 - sum((counts / sum(counts))^2)
  }))
  sizes <- table(group[known])
  own_pairs <- sum(sizes * (sizes - 1))
  compare("eiExpected", figure("eiExpected"), ratio(sum(known) * (sum(known) - 1) - own_pairs, own_pairs))
  own <- as.numeric(sizes[groups$group])
  compare("eiExpected (groups)", groups$eiExpected,
          mapply(ratio, own * (sum(known) - own), own * (own - 1)))
  mixing <- read_table("mixing")
  cell_of <- function(g) ifelse(is.na(g), "(missing)", g)
  rows <- cell_of(mixing$rowGroup)
  columns <- cell_of(mixing$columnGroup)
  counted <- mapply(function(g, h) {
    here <- sum(A[all_groups == g, all_groups == h])
    if (!directed && g == h) here / 2 else here
  }, rows, columns)
  compare("mixing", mixing$ties, counted)
}
`;
