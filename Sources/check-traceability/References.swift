/// References of a table into the checkout: `path#text`, several of them separated by semicolons.
struct References {
  /// The run of the tests; nil where only the files are looked at.
  let run: TestRun?
  /// The text of a file of the checkout; nil where there is none.
  let text: (String) -> String?

  /// The references to code or templates that fail: the file is not there, or does not hold the text.
  func code(_ references: String) -> [String] {
    references.split(separator: ";").flatMap { reference -> [String] in
      let (path, symbol) = Self.parts(reference)
      guard let text = text(path) else { return ["there is no file \(path)"] }
      return text.contains(symbol) ? [] : ["\(path) does not hold \(symbol)"]
    }
  }

  /// The references to tests, by their sentence, that fail: the test is not there, or did not pass.
  func tests(_ references: String) -> [String] {
    references.split(separator: ";").flatMap { reference -> [String] in
      let (path, sentence) = Self.parts(reference)
      guard let text = text(path) else { return ["there is no file \(path)"] }
      guard let test = NamedTest(sentence, in: text, path: path) else {
        return ["\(path) holds no test \"\(sentence)\""]
      }
      let passed = run?.passed(target: test.target, suite: test.suite, function: test.function) ?? true
      return passed ? [] : ["the test did not run and pass: \(sentence)"]
    }
  }

  private static func parts(_ reference: Substring) -> (path: String, text: String) {
    let parts = reference.split(separator: "#", maxSplits: 1)
    return (String(parts.first ?? ""), parts.count > 1 ? String(parts[1]) : "")
  }
}

/// A test by its sentence: the function below the sentence, in the suite above it.
struct NamedTest: Hashable {
  let target: String
  let suite: String
  let function: String

  /// The test of this sentence in the text of a file; nil where there is none.
  init?(_ sentence: String, in text: String, path: String) {
    guard !sentence.isEmpty, let place = text.firstRange(of: "\"\(sentence)\""),
      let function = text[place.upperBound...].firstMatch(of: /func (\w+)\(/)?.output.1,
      let suite = text[..<place.lowerBound].matches(of: /\n(?:@Suite )?struct (\w+)/).last?.output.1
    else { return nil }
    let folders = path.split(separator: "/")
    // `Tests/TARGET/.../FILE`: the results name a test by its target.
    guard folders.count >= 3 else { return nil }
    (target, self.suite, self.function) = (String(folders[1]), String(suite), String(function))
  }
}
