/// The tests that ran and passed, as `swift test --xunit-output` writes them.
struct TestRun {
  private let passed: Set<String>

  /// Reads the file of a run; a test with a failure or a skip inside did not pass.
  init(xunit text: String) {
    let cases = text.matches(of: /<testcase classname="([^"]*)" name="([^"(]*)[^"]*"[^>]*?(\/?)>/)
    // A failure or a skip is an element inside, so that only what passed is closed in its own tag.
    passed = Set(cases.filter { $0.output.3 == "/" }.map { "\($0.output.1).\($0.output.2)" })
  }

  /// Whether a function of a suite passed, for instance `SpineScoresTests`, `SINSTests`, `row`.
  func passed(target: String, suite: String, function: String) -> Bool {
    passed.contains("\(target).\(suite).\(function)")
  }

  /// Whether no test passed at all, so that this cannot be the file of a run.
  var isEmpty: Bool { passed.isEmpty }
}
