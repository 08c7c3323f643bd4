// check-traceability TABLE HAZARDS ARTICLE RESULTS...
// Holds the published rows against a table of traces, and that table, the log of hazards and the statements of the
// article against the files and the results of the tests; anything that does not fit is said and ends with 1. With
// --rows instead it prints every published row, with --ids their names alone.

import FoundationEssentials
import Glibc
import SpineScores

let published = try publishedRows()
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
  guard arguments.count > 3 else {
    stop("check-traceability: name table, hazards, statements of the article and results of the tests")
  }
  let texts = arguments.map { path in
    guard let text = text(of: path) else { stop("\(path): cannot be read") }
    return text
  }
  for (file, text) in zip(arguments, texts).dropFirst(3) where TestRun(xunit: text).isEmpty {
    stop("\(file): reports no test that passed")
  }
  let run = TestRun(xunit: texts[3...].joined(separator: "\n"))
  let references = References(run: run, text: text)
  let trace = Traceability(
    matrix: CommaSeparated(texts[0]), published: published, references: references)
  let hazards = HazardLog(log: CommaSeparated(texts[1]), references: references)
  let article = ArticleRows(table: CommaSeparated(texts[2]), references: references)
  let findings = trace.findings + hazards.findings + article.findings
  if !findings.isEmpty { stop(findings.joined(separator: "\n")) }
  print("\(published.count) published rows: each has its source, its code and a test that passed")
  print("\(hazards.log.rows.count) hazards: each has its control and a test that passed")
  print("\(article.table.rows.count) statements of the article: \(article.counts)")
}
