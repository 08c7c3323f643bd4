// bench FOLDER [ROUNDS]          measures the letter of FOLDER, the scores, and the documents of the samples
// bench --work ROUNDS WORK KIND  does the one work of that name on the documents of a kind, or of `all`, for a profiler
// bench --program [ROUNDS]       measures the program as it is started, one letter cold, and many cases
// bench FOLDER --write OUTPUT    writes the cases and the raw letters for other engines

import CaseView
import Documents
import FoundationEssentials
import Glibc
import SpineCase
import SpineScores

/// Times a million cases in the four scores, from facts to results with every item.
func scoreLine() throws -> String {
  var random = SplitMix(state: 1)
  let cases = (0..<10_000).map { _ in ScoreCase(&random) }
  var bands = 0
  let time = CPUClock.seconds {
    for _ in 0..<100 {
      for scored in cases {
        let results = scored.results
        bands &+= results.sins.bands.count &+ results.original.bands.count
        bands &+= results.revised.deciding.count &+ results.tomita.items.count
      }
    }
  }
  guard bands > 0 else { throw BenchFailure("no case was scored") }
  return "1,000,000 cases scored (SINS, Tokuhashi 1990 and 2005, Tomita): \(Measurement.fixed(time, 2)) s"
}

/// Writes the cases and their raw letters into two files, with a NUL between each two, and the same of the referral letters
/// of the samples with their template.
func write(_ bench: LetterBench, _ documents: DocumentBench, to output: String) throws {
  func lines(_ texts: [[UInt8]]) -> Data { Data(texts.joined(separator: [0])) }
  let folder = URL(filePath: output)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  try lines(bench.cases).write(to: folder.appending(path: "cases"))
  try lines(bench.raw).write(to: folder.appending(path: "letters"))
  guard let real = documents.forJinja else { throw BenchFailure("there is no letter") }
  try Data(real.template.utf8).write(to: folder.appending(path: "referral-letter.jinja"))
  try lines(real.views.map { Array($0.utf8) }).write(to: folder.appending(path: "referral-letter.views"))
  try lines(real.letters).write(to: folder.appending(path: "referral-letter.letters"))
}

/// Measures the letter of a folder, and the scores.
func measureLetter(_ bench: LetterBench, in folder: String, rounds: Int) throws {
  try bench.check(against: folder + "/expected.md")
  print(bench.sizes)
  print(Measurement.heading)
  let measured = try Measurement.all(
    bench.works, beside: bench.yardstick(), letters: bench.cases.count, rounds: rounds)
  for measurement in measured { print(measurement.line) }
  print(try scoreLine())
}

/// Measures the documents of the samples: of one kind, or of all.
func measureDocuments(of kind: DocumentKind?, rounds: Int) throws {
  let bench = try DocumentBench(of: kind)
  print("\n\(kind.map { "The \($0.rawValue)s" } ?? "Every document") of the samples: \(bench.sizes)")
  print(Measurement.heading)
  let measured = try Measurement.all(
    bench.works, beside: bench.yardstick(named: kind?.rawValue ?? "documents"), letters: bench.count,
    rounds: rounds)
  for measurement in measured { print(measurement.line) }
  print("in microseconds: \(DocumentBench.stages(of: measured))")
}

/// Measures the program as it is started from a shell.
func measureProgram(rounds: Int) throws {
  print("\nThe program, in processor time:")
  for line in try ProgramBench(count: 500).lines(rounds: rounds) { print(line) }
}

/// Does one work of the documents of a kind and nothing else, for a profiler.
func repeatWork(named name: String, of kind: DocumentKind?, rounds: Int) throws {
  let bench = try DocumentBench(of: kind)
  guard let work = bench.works.first(where: { $0.name == name }) else {
    throw BenchFailure("there is no '\(name)'. There is: \(bench.works.map(\.name).joined(separator: "; "))")
  }
  for _ in 0..<rounds {
    for document in 0..<bench.count { _ = try work.letter(document) }
  }
}

do {
  let arguments = Array(CommandLine.arguments.dropFirst())
  let folder = arguments.first ?? "Benchmarks"
  let rounds = max(1, arguments.dropFirst().first.flatMap { Int($0) } ?? 11)
  if folder == "--work", arguments.count == 4 {
    let kind = DocumentKind(rawValue: arguments[3])
    try repeatWork(named: arguments[2], of: kind, rounds: rounds)
  } else if folder == "--program" {
    try measureProgram(rounds: rounds)
  } else if arguments.dropFirst().first == "--write", let output = arguments.last {
    try write(LetterBench(folder: folder, count: 2000), DocumentBench(of: .referralLetter), to: output)
  } else {
    try measureLetter(LetterBench(folder: folder, count: 2000), in: folder, rounds: rounds)
    try measureDocuments(of: .referralLetter, rounds: rounds)
    try measureDocuments(of: nil, rounds: rounds)
    try measureProgram(rounds: rounds)
  }
} catch {
  print("bench: \(error)")
  exit(EXIT_FAILURE)
}
