# sna (R) as a resident peer. Only what it alone has: the roles of Gould and Fernandez.
suppressMessages(suppressWarnings(library(sna)))
network <- NULL
sectors <- NULL

load_network <- function(actors_path, ties_path) {
	actors <- read.csv(actors_path, stringsAsFactors = FALSE)
	ties <- read.csv(ties_path, stringsAsFactors = FALSE)
	from <- match(ties$source, actors$id)
	to <- match(ties$target, actors$id)
	edges <- cbind(c(from, to), c(to, from), 1)
	attr(edges, "n") <- nrow(actors)
	network <<- edges
	sectors <<- match(actors$sector, unique(actors$sector))
	NULL
}

operations <- list(
	load = load_network,
	brokerage = function() brokerage(network, sectors)$raw.nli
)

cat(paste0("sna ", as.character(packageVersion("sna")), "\n"))
flush(stdout())
input <- file("stdin", "r")
repeat {
	line <- readLines(input, n = 1)
	if (length(line) == 0) break
	request <- strsplit(line, "\t", fixed = TRUE)[[1]]
	calls <- as.integer(request[2])
	answer <- tryCatch({
		kernel <- operations[[request[1]]]
		start_time <- Sys.time()
		for (call in seq_len(calls)) columns <- do.call(kernel, as.list(request[-(1:2)]))
		ms <- as.numeric(difftime(Sys.time(), start_time, units = "secs")) * 1000 / calls
		text <- ""
		if (!is.null(columns)) {
			text <- paste(apply(columns, 2, function(column) {
				paste(format(column, digits = 17, trim = TRUE, scientific = FALSE), collapse = " ")
			}), collapse = ";")
		}
		paste("ok", format(ms, digits = 12), text, sep = "\t")
	}, error = function(problem) {
		paste("error", gsub("[\t\n]", " ", conditionMessage(problem)), sep = "\t")
	})
	cat(answer, "\n", sep = "")
	flush(stdout())
}
