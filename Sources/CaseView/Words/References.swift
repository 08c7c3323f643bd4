import SpineCase
import SpinePathway
import SpineScores

/// The sources that one document cites, numbered in the order in which they are cited.
///
/// Each prints once, at the end; its number prints where it is used.
package struct References: Sendable {
  /// The sources, the first as number 1.
  let sources: [String]

  /// The sources of a case's scores, of its time targets and of what the document prints for discussion: in a
  /// letter only the substitutes for what is not available, elsewhere all of it.
  package init(_ view: CaseView) {
    let pathway = view.pathway
    let systems: [ScoreSystem] =
      (view.scores.lesions.isEmpty ? [] : [.sins, .escc]) + view.scores.survival.map(\.system)
    let discussed =
      pathway.noms.flatMap(\.sources) + (pathway.printed + pathway.open).flatMap(\.sources)
      + [PatchellCriterion.source, LMNOP.source]
    let isReferral = view.document.kind.form.speaker == .referral
    let rules = isReferral ? pathway.substitutes.flatMap(\.sources) : discussed
    let all =
      systems.map(\.citation.inFull) + view.targets.map(\.source) + rules
    sources = all.unique
  }

  /// The numbers of sources, for instance `2, 5`; nil where one of them is not in the list.
  func numbers(of cited: [String]) -> String? {
    let numbers = cited.compactMap(sources.firstIndex).map { String($0 + 1) }
    return numbers.count == cited.count ? numbers.joined(separator: ", ") : nil
  }
}

extension Wording {
  /// Sources as this document cites them: by their numbers, or in full where the document does not number them.
  func cite(_ sources: [String]) -> String {
    references?.numbers(of: sources) ?? sources.map(\.onPaper).joined(separator: "; ")
  }

  /// One source as this document cites it.
  func cite(_ source: String) -> String { cite([source]) }
}

extension String {
  /// A source as it prints: journal, year and pages find it, so that its DOI is left to `spineboard explain`; a source
  /// that is a DOI alone is named by its ending, since the registrant's number looks like a clinical figure.
  var onPaper: String {
    // Bytes, not characters: a document cites some hundred sources, and DOIs are ASCII.
    let text = Array(utf8)
    guard text.firstPlace(of: Self.registrant, from: 0) != nil else { return self }
    return String(
      decoding: text.without(Self.behindComma, to: { $0 == 0x20 || $0 == 0x0A })
        .replacing(Self.registrant, by: "DOI ending in "),
      as: UTF8.self)
  }

  private static let registrant = Array("doi:10.".utf8)
  private static let behindComma = Array(", doi:10.".utf8)
}

extension [UInt8] {
  /// Where a run of bytes begins, looking from a place on; nil where it is not there.
  fileprivate func firstPlace(of run: [UInt8], from start: Int) -> Int? {
    guard start + run.count <= count else { return nil }
    return (start...count - run.count).first { place in
      self[place] == run[0] && self[place..<place + run.count].elementsEqual(run)
    }
  }

  /// The text without every run that begins with a mark and ends before the first byte that ends it, if something
  /// stands between.
  fileprivate func without(_ mark: [UInt8], to ends: (UInt8) -> Bool) -> [UInt8] {
    var (text, start) = ([UInt8](), 0)
    while let found = firstPlace(of: mark, from: start) {
      let behind = found + mark.count
      let last = self[behind...].firstIndex(where: ends) ?? count
      text += self[start..<(last == behind ? behind : found)]
      start = last
    }
    return text + self[start...]
  }

  /// The text with words in place of every `doi:10.1234/`.
  fileprivate func replacing(_ registrant: [UInt8], by words: String) -> [UInt8] {
    var (text, start) = ([UInt8](), 0)
    while let found = firstPlace(of: registrant, from: start) {
      let behind = found + registrant.count
      let slash = self[behind...].firstIndex { !(0x30...0x39).contains($0) } ?? count
      let isRegistrant = slash > behind && slash < count && self[slash] == UInt8(ascii: "/")
      text += self[start..<found]
      text += isRegistrant ? Array(words.utf8) : registrant
      start = isRegistrant ? slash + 1 : behind
    }
    return text + self[start...]
  }
}
