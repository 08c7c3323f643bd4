/// One thing that is measured: how long it takes for all letters, round after round.
struct Work {
  let name: String
  /// Does it for the letter of a number and gives the bytes that came out, so that nothing is optimised away.
  let letter: (Int) throws -> Int
}

/// The times of one work beside those of the yardstick.
struct Measurement {
  let name: String
  /// The median time.
  var median: Double { Self.median(times) }
  /// Microseconds of processor time a letter, one number a round.
  private let times: [Double]
  /// The same in multiples of the yardstick's time in the same round, just before and just after.
  private let ratios: [Double]

  /// Measures several works in turn, each between two runs of the yardstick.
  static func all(
    _ works: [Work], beside yardstick: Yardstick, letters: Int, rounds: Int
  ) throws -> [Measurement] {
    var times = works.map { _ in [Double]() }
    var (ratios, yards) = (times, [Double]())
    for _ in 0..<rounds {
      var before = try yardstick.microseconds()
      for (index, work) in works.enumerated() {
        let time = try microseconds(work, letters)
        let after = try yardstick.microseconds()
        times[index].append(time)
        ratios[index].append(time / ((before + after) / 2))
        yards.append(after)
        before = after
      }
    }
    let alone = "libcmark alone, in a process of its own"
    return [Measurement(name: alone, times: yards, ratios: yards.map { $0 / median(yards) })]
      + works.indices.map { Measurement(name: works[$0].name, times: times[$0], ratios: ratios[$0]) }
  }

  private static func microseconds(_ work: Work, _ letters: Int) throws -> Double {
    var bytes = 0
    let time = try CPUClock.seconds { for letter in 0..<letters { bytes &+= try work.letter(letter) } }
    guard bytes != 0 else { throw BenchFailure("'\(work.name)' gave nothing") }
    return time / Double(letters) * 1e6
  }

  /// The heading over `line`.
  static let heading =
    "microseconds of processor time a document".padded(to: 42) + "median".padded(to: -9)
    + "yardsticks".padded(to: -12)
    + "spread".padded(to: -14)

  /// The median time, the median ratio, and the least and greatest ratio.
  var line: String {
    let sorted = ratios.sorted()
    return name.padded(to: 42) + Self.fixed(median, 1).padded(to: -9)
      + Self.fixed(Self.median(ratios), 2).padded(to: -12)
      + "\(Self.fixed(sorted[0], 2))-\(Self.fixed(sorted[sorted.count - 1], 2))".padded(to: -14)
  }

  private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

  /// A number with so many digits after the point.
  static func fixed(_ number: Double, _ digits: Int) -> String {
    let scale = (0..<digits).reduce(1) { all, _ in all * 10 }
    let whole = Int((number * Double(scale)).rounded())
    guard digits > 0 else { return "\(whole)" }
    let rest = "\(whole % scale)"
    return "\(whole / scale).\(String(repeating: "0", count: digits - rest.count))\(rest)"
  }
}

extension String {
  /// The text with blanks after it, or, for a negative width, before it.
  fileprivate func padded(to width: Int) -> String {
    let blanks = String(repeating: " ", count: max(0, abs(width) - count))
    return width < 0 ? blanks + self : self + blanks
  }
}

/// Why nothing was measured.
struct BenchFailure: Error, CustomStringConvertible {
  let description: String

  /// A failure in words.
  init(_ description: String) { self.description = description }
}
