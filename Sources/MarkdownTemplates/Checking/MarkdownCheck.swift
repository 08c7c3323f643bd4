import CommonMark
import SourceText
import Templating

/// Checks the Markdown of a template: where its placeholders are, and whether any value can be printed there.
struct MarkdownCheck {
  let program: Program
  private let kinds: HoleKinds
  var findings: Set<Diagnostic> = []
  /// The placeholders that were found wrong: one finding each is enough.
  var refused: Set<Int> = []
  /// The placeholders in which every word was tried, on some way.
  private var tried: Set<Int> = []

  /// Values that expose places where no escape helps: a word, a number, marks at both ends, what ends a code span,
  /// an entity, an image or a link.
  private static let words = ["x", "1", "(x)", "`", "amp;", "!", "*x*", ".", "> x"]

  init(_ program: Program) {
    self.program = program
    kinds = HoleKinds(program)
  }

  mutating func run() {
    checkLiterals()
    guard findings.isEmpty else { return }
    for region in program.regions.indices {
      for way in BranchCover(program, region: region).ways { check(way, of: region) }
    }
  }

  private mutating func check(_ way: [Bool], of region: Int) {
    noteHeaders(on: way, of: region)
    guard checkPlacements(on: way, of: region) else { return }
    let holes = Set(merge("x", way, region).merged(.least).holes)
    // Each placeholder needs every word once; the other ways through it only a plain one.
    let words = holes.isSubset(of: tried) ? Self.words.prefix(1) : Self.words[...]
    tried.formUnion(holes)
    for word in words {
      while let refusal = refusal(of: word, on: way, of: region) {
        findings.insert(finding(refusal, region))
        guard let hole = refusal.hole, refused.insert(hole).inserted else { return }
      }
    }
  }

  /// Why a word cannot be printed in every placeholder; nil where it can.
  private func refusal(of word: String, on way: [Bool], of region: Int) -> MarkdownRefusal? {
    do throws(MarkdownRefusal) {
      _ = try merge(word, way, region).region(named: nil, proving: true)
      return nil
    } catch {
      return error
    }
  }

  /// A region with one word in every placeholder but those that were refused already.
  private func merge(_ word: String, _ way: [Bool], _ region: Int) -> MarkdownMerge {
    MarkdownMerge(program, kinds) { [program, kinds, refused] sink in
      var selected = WaySink(sink, way: way) { hole in
        // A word would be refused in the target of a link, where a number is fine.
        if kinds[hole] == .telephone { return "112" }
        return refused.contains(hole) ? MarkdownSink.harmless : word
      }
      program.outline(region: region, into: &selected)
      sink = selected.sink
    }
  }

  private func finding(_ refusal: MarkdownRefusal, _ region: Int) -> Diagnostic {
    refusal.place == nil
      ? program.regions[region].place.diagnostic(.error, refusal.message) : refusal.diagnostic
  }

  // MARK: - Placements

  /// Notes the placeholders that are not in text and what else is amiss; false where the Markdown is refused.
  private mutating func checkPlacements(on way: [Bool], of region: Int) -> Bool {
    let merge = merge("x", way, region)
    let merged = merge.merged(.least)
    do throws(CommonMarkError) {
      let tree = try MarkdownTree(parsing: merged.probe)
      let placements = Self.placements(in: tree)
      note(placements, of: merged)
      noteDialects(in: merged, merge, code: tree.codeLines)
      noteMarks(of: merged, placements)
      guard placements.values.allSatisfy({ $0.allSatisfy(\.isText) }) else { return true }
      let oddities = Self.oddities(in: tree)
      for (oddity, line, text) in oddities {
        let place = merge.place(of: text, fromLine: line, of: merged) ?? program.regions[region].place
        findings.insert(place.diagnostic(.error, oddity.message))
      }
      // Of one that a link names, the link was found above.
      for line in oddities.isEmpty ? Self.remoteDefinitions(in: merged.probe) : [] {
        guard let place = merge.place(ofLine: line, of: merged) else { continue }
        findings.insert(place.diagnostic(.error, MarkdownTree.Oddity.remoteAddress.message))
      }
      return true
    } catch {
      let place = merge.place(ofLine: error.line, of: merged) ?? program.regions[region].place
      findings.insert(place.diagnostic(.error, error.message))
      return false
    }
  }

  private mutating func note(_ placements: [Int: Set<Placement>], of merged: MarkdownSink) {
    for (index, id) in merged.holes.enumerated() where !refused.contains(id) {
      let hole = program.holes[id]
      guard let message = hole.message(standingIn: placements[index] ?? []) else { continue }
      refused.insert(id)
      findings.insert(hole.place.diagnostic(.error, message))
    }
  }

  private static func placements(in tree: borrowing MarkdownTree) -> [Int: Set<Placement>] {
    var found: [Int: Set<Placement>] = [:]
    tree.sentinels { sentinel, placement in found[sentinel.index, default: []].insert(placement) }
    return found
  }

  private static func oddities(in tree: borrowing MarkdownTree) -> [(MarkdownTree.Oddity, Int?, [UInt8])] {
    var found: [(MarkdownTree.Oddity, Int?, [UInt8])] = []
    tree.oddities { oddity, line, text in found.append((oddity, line, text)) }
    return found
  }

  // MARK: - Literal text

  /// Refuses the characters that stand for placeholders while a document is proven.
  private mutating func checkLiterals() {
    var sink = LiteralSink()
    for region in program.regions.indices { program.outline(region: region, into: &sink) }
    guard let index = sink.sentinel, let place = program.place(ofLiteral: index) else { return }
    findings.insert(
      place.diagnostic(.error, "a private-use character of plane 15 or 16 cannot stand in a template"))
  }
}

/// Finds a sentinel in literal text.
private struct LiteralSink: RenderSink {
  private(set) var sentinel: Int?

  mutating func literal(_ bytes: ArraySlice<UInt8>) {
    for index in bytes.indices where sentinel == nil && bytes[index] >= 0xF3 {
      if Sentinel(at: index - bytes.startIndex, of: bytes) != nil { sentinel = index }
    }
  }

  mutating func value(_ hole: Int, _ text: String, isAbsence: Bool) {}
  mutating func region(_ hole: Int, _ bytes: [UInt8]) {}
}
