import SpineCase
import SpinePathway
import SpineScores

/// The sources that one document cites, numbered in the order in which they are cited.
///
/// Each prints once, at the end; where it is used stands its number.
struct References: Sendable {
  /// The sources, the first as number 1.
  let sources: [String]

  /// The sources of a case's scores, of its time targets and of what its documents print for discussion.
  init(_ view: CaseView) {
    let pathway = view.pathway
    let systems: [ScoreSystem] =
      (view.scores.lesions.isEmpty ? [] : [.sins, .escc]) + Self.survival(view.scores).map(\.system)
    let rules = (pathway.printed + pathway.open).map(\.source)
    let all =
      systems.map(\.citation.text) + view.profile.targets.map(\.source) + rules + [PatchellCriterion.source]
    var seen: Set<String> = []
    sources = all.flatMap(Self.parts).filter { seen.insert($0).inserted }
  }

  /// The scores of survival, in the order in which they print.
  static func survival(_ scores: CaseScores) -> [ScoreResult] {
    [scores.revisedTokuhashi, scores.originalTokuhashi, scores.tomita]
  }

  /// The numbers of what a source consists of, for instance `2, 5`.
  func numbers(of source: String) -> String? {
    let numbers = Self.parts(source).compactMap { sources.firstIndex(of: $0) }.map { String($0 + 1) }
    return numbers.isEmpty ? nil : numbers.joined(separator: ", ")
  }

  /// A source that names several works, work by work, each DOI by its ending.
  private static func parts(_ source: String) -> [String] {
    source.split(separator: "; ").map { String($0).withShortDOI }
  }
}

extension Wording {
  /// A source as this document cites it: by its number, or in full where the document numbers none.
  func cite(_ source: String) -> String { references?.numbers(of: source) ?? source.withShortDOI }
}

extension String {
  /// The text with each DOI named by its ending: on paper the registrant's number reads like a figure.
  var withShortDOI: String { replacing(/doi:10\.[0-9]+\//, with: "DOI ending in ") }
}
