// check-traceability TABLE RESULTS
// Holds the published rows against a table of traces and the results of the tests; anything that does not fit is said
// and ends with 1. With --rows instead it prints every published row, with --ids their names alone.

import FoundationEssentials
import Glibc
import SpinePathway
import SpineScores

let published = PublishedRow.scores + PublishedRow.pathway
let arguments = Array(CommandLine.arguments.dropFirst())

func text(of path: String) -> String? {
  (try? Data(contentsOf: URL(filePath: path))).map { String(decoding: $0, as: UTF8.self) }
}

func stop(_ message: String) -> Never {
  print(message)
  exit(EXIT_FAILURE)
}

switch arguments {
case ["--ids"]: for row in published { print(row.id) }
case ["--rows"]:
  for row in published { print([row.id, row.statement, row.doi ?? ""].joined(separator: "\t")) }
default:
  guard arguments.count == 2 else { stop("check-traceability: name the table and the results of the tests") }
  guard let table = text(of: arguments[0]) else { stop("\(arguments[0]): cannot be read") }
  guard let results = text(of: arguments[1]) else { stop("\(arguments[1]): cannot be read") }
  let run = TestRun(xunit: results)
  if run.isEmpty { stop("\(arguments[1]): tells of no test that passed") }
  let trace = Traceability(
    matrix: CommaSeparated(table), published: published, run: run, text: text)
  let findings = trace.findings
  if !findings.isEmpty { stop(findings.joined(separator: "\n")) }
  print("\(published.count) published rows: each has its source, its code and a test that passed")
}
