import CommonMark
import SourceText
import Templating

/// One text to merge, as often as it takes: with the least escapes, with all, and to find the value that fails.
struct MarkdownMerge {
  let program: Program
  private let kinds: HoleKinds
  private let direction: WritingDirection
  /// Feeds the text and its values to a sink.
  private let feed: (inout MarkdownSink) -> Void

  init(
    _ program: Program, _ kinds: HoleKinds, on direction: WritingDirection = .leftToRight,
    _ feed: @escaping (inout MarkdownSink) -> Void
  ) {
    self.program = program
    self.direction = direction
    self.kinds = kinds
    self.feed = feed
  }

  /// The merged region: with the least escapes if it can be proven so, else with all.
  func region(named name: String?, proving: Bool) throws(MarkdownRefusal) -> MarkdownRegion {
    var merged = merged(.least, isProbing: proving)
    do throws(MarkdownProof.Failure) {
      let nodes = try MarkdownProof.nodes(of: merged, proving: proving)
      return MarkdownRegion(name: name, markdown: merged.markdown, nodes: nodes)
    } catch {
      guard error.isOfEscapes else { throw refusal(error, merged) }
      // Every ASCII punctuation mark escaped is less legible, but passes in every context (ENGINE.md 3.1).
      merged = self.merged(.full)
    }
    do throws(MarkdownProof.Failure) {
      let nodes = try MarkdownProof.nodes(of: merged, proving: true)
      return MarkdownRegion(name: name, markdown: merged.markdown, nodes: nodes)
    } catch {
      throw refusal(error, merged)
    }
  }

  func merged(_ escape: MarkdownEscape, limit: Int = .max, isProbing: Bool = true) -> MarkdownSink {
    var sink = MarkdownSink(kinds, escape, on: direction, limit: limit, isProbing: isProbing)
    feed(&sink)
    sink.finish()
    return sink
  }

  private func refusal(_ failure: MarkdownProof.Failure, _ merged: MarkdownSink) -> MarkdownRefusal {
    switch failure {
    case .wrongTarget(let hole): return MarkdownRefusal(.notATelephone, program.holes[hole])
    case .tooManyValues: return MarkdownRefusal(.tooManyValues, program.holes[merged.holes[Sentinel.count]])
    case .excess(.length(let hole)):
      if let hole { return MarkdownRefusal(.tooLong, program.holes[hole]) }
      return MarkdownRefusal(reason: .tooLong, field: nil, place: place(ofLine: 1, of: merged), hole: nil)
    case .excess(.elements(let section)):
      let site = program.sections[section]
      return MarkdownRefusal(reason: .tooManyElements, field: site.name, place: site.place, hole: nil)
    case .refused(.outOfMemory) where merged.longest != nil:
      return MarkdownRefusal(.markdown(.outOfMemory), merged.longest.map { program.holes[$0] })
    case .refused(let error):
      if let hole = culprit(of: merged) { return MarkdownRefusal(.markdown(error), hole) }
      return MarkdownRefusal(
        reason: .markdown(error), field: nil, place: place(ofLine: error.line ?? 1, of: merged), hole: nil)
    case .changed: return MarkdownRefusal(.unprovable, culprit(of: merged))
    }
  }

  /// The longest text in which a failing value is looked for; in longer ones that would take too long.
  private static let longestSearch = 256 * 1024

  /// The first value without which the text can be proven; nil where it cannot be without any.
  ///
  /// - Complexity: O(log *n*) renderings for *n* values.
  private func culprit(of merged: MarkdownSink) -> Hole? {
    var (proven, failing) = (0, merged.holes.count)
    guard failing > 0, merged.markdown.count <= Self.longestSearch, fails(keeping: 0) == false else {
      return nil
    }
    while failing - proven > 1 {
      let middle = (proven + failing) / 2
      if fails(keeping: middle) { failing = middle } else { proven = middle }
    }
    return program.holes[merged.holes[failing - 1]]
  }

  private func fails(keeping limit: Int) -> Bool {
    do throws(MarkdownProof.Failure) {
      _ = try MarkdownProof.nodes(of: merged(.full, limit: limit), proving: true)
      return false
    } catch {
      return true
    }
  }

  /// The place in the template of a line of the merged text.
  func place(ofLine line: Int?, of merged: MarkdownSink) -> Place? {
    guard let line else { return nil }
    return place(at: Self.start(ofLine: line, of: merged.markdown), of: merged)
  }

  /// The place in the template of a text in the block that begins at a line of the merged text; of the line itself
  /// where the text is not there as it is.
  func place(of text: [UInt8], fromLine line: Int?, of merged: MarkdownSink) -> Place? {
    guard let line else { return nil }
    let start = Self.start(ofLine: line, of: merged.markdown)
    let shown = text.prefix { $0 != .lf }
    let block = merged.markdown[start...]
    let found = shown.isEmpty ? nil : block.firstRange(of: shown)?.lowerBound
    return place(at: found ?? start, of: merged)
  }

  private static func start(ofLine line: Int, of text: [UInt8]) -> Int {
    var start = 0
    for _ in 1..<max(line, 1) {
      guard let end = text[start...].firstIndex(of: .lf) else { break }
      start = end + 1
    }
    return start
  }

  /// The place in the template of an index of the merged text.
  func place(at start: Int, of merged: MarkdownSink) -> Place? {
    guard let origin = merged.origins.last(where: { $0.offset <= start }) ?? merged.origins.first else {
      return nil
    }
    let literal = origin.literal.lowerBound + max(0, start - origin.offset)
    return program.place(ofLiteral: min(literal, origin.literal.upperBound - 1))
  }
}
