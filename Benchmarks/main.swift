// bench FOLDER [ROUNDS]        measures the letter of FOLDER, and the scores
// bench FOLDER ROUNDS WORK     does the one work of that name and nothing else, for a profiler
// bench FOLDER --write OUTPUT  writes the cases and the raw letters for other engines

import FoundationEssentials
import Glibc
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

/// Writes the cases and their raw letters into two files, with a NUL between each two.
func write(_ bench: LetterBench, to output: String) throws {
  func lines(_ texts: [[UInt8]]) -> Data { Data(texts.joined(separator: [0])) }
  let folder = URL(filePath: output)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  try lines(bench.cases).write(to: folder.appending(path: "cases"))
  try lines(bench.raw).write(to: folder.appending(path: "letters"))
}

do {
  let arguments = CommandLine.arguments.dropFirst()
  let folder = arguments.first ?? "Benchmarks"
  let bench = try LetterBench(folder: folder, count: 2000)
  if arguments.dropFirst().first == "--write", let output = arguments.last {
    try write(bench, to: output)
  } else if arguments.count > 2, let work = bench.works.first(where: { $0.name == arguments.last }) {
    for _ in 0..<(arguments.dropFirst().first.flatMap { Int($0) } ?? 1) {
      for letter in bench.cases.indices { _ = try work.letter(letter) }
    }
  } else {
    let rounds = arguments.dropFirst().first.flatMap { Int($0) } ?? 11
    try bench.check(against: folder + "/expected.md")
    print(bench.sizes)
    print(Measurement.heading)
    for measurement in try Measurement.all(
      bench.works, beside: bench.yardstick, letters: bench.cases.count, rounds: max(rounds, 1))
    {
      print(measurement.line)
    }
    print(try scoreLine())
  }
} catch {
  print("bench: \(error)")
  exit(EXIT_FAILURE)
}
