"""The loop of a resident peer: one request a line, one answer a line."""

import csv
import sys
import time


def read_network(actors_path, ties_path):
    """The number of actors, and ties as pairs of places in the file of the actors."""
    number = {}
    with open(actors_path, newline="") as file:
        for row in csv.DictReader(file):
            number[row["id"]] = len(number)
    ties = []
    with open(ties_path, newline="") as file:
        for row in csv.DictReader(file):
            ties.append((number[row["source"]], number[row["target"]]))
    return len(number), ties


def answer_requests(title, operations):
    """`operations`: name -> function(*arguments) -> list of columns, or a column."""
    out = sys.stdout
    out.write(title + "\n")
    out.flush()
    for line in sys.stdin:
        operation, calls, *arguments = line.rstrip("\n").split("\t")
        try:
            calls = int(calls)
            kernel = operations[operation]
            start = time.perf_counter()
            for _ in range(calls):
                columns = kernel(*arguments)
            ms = (time.perf_counter() - start) * 1000 / calls
            if columns and not isinstance(columns[0], (list, tuple)):
                columns = [columns]
            text = ";".join(" ".join(map(repr_number, column)) for column in columns or [])
            out.write(f"ok\t{ms!r}\t{text}\n")
        except Exception as error:  # the harness reports it and goes on
            out.write("error\t" + f"{type(error).__name__}: {error}".replace("\n", " ") + "\n")
        out.flush()


def repr_number(value):
    return "NaN" if value is None or value != value else repr(value)
