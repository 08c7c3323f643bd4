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
      + [PatchellCriterion.source]
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
    guard contains("doi:10.") else { return self }
    return without(", doi:10.") { $0.firstIndex(where: \.isWhitespace) ?? $0.endIndex }
      .replacingRegistrants(by: "DOI ending in ")
  }
  /// The text without every run that begins with a mark and ends where `end` says, if something stands between.
  private func without(_ mark: String, to end: (Substring) -> Index) -> String {
    var (text, rest) = ("", self[...])
    while let found = rest.firstRange(of: mark) {
      let last = end(rest[found.upperBound...])
      text += rest[..<(last == found.upperBound ? found.upperBound : found.lowerBound)]
      rest = rest[last...]
    }
    return text + rest
  }

  /// The text with words in place of every `doi:10.1234/`.
  private func replacingRegistrants(by words: String) -> String {
    var (text, rest) = ("", self[...])
    while let found = rest.firstRange(of: "doi:10.") {
      let behind = rest[found.upperBound...].drop { $0.isASCII && $0.isNumber }
      let isRegistrant = behind.startIndex > found.upperBound && behind.first == "/"
      text += rest[..<found.lowerBound] + (isRegistrant ? words[...] : rest[found])
      rest = isRegistrant ? behind.dropFirst() : rest[found.upperBound...]
    }
    return text + rest
  }
}
