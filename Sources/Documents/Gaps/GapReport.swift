import CaseView
public import SpineCase
import SpinePathway

/// What a set of cases lacks, the most urgent case first, each fact with the owner who can supply it.
///
/// It holds identifiers of cases, names of facts and keys; no patient data and no reason that anybody typed.
public struct GapReport: Sendable {
  /// What one case lacks.
  package struct CaseGaps: Sendable {
    /// The file as messages name it.
    let file: String
    let view: CaseView
    /// What the file says, to hash.
    package let content: RecordContent
    /// The identifier of the meeting that lists it; nil where none was named.
    let meeting: String?
    /// The urgency in words.
    let urgency: String
    /// By when the facts are needed, in words.
    let neededBy: String
    /// What is missing: what a document requires first, then what decides, then what a score or rule waits for.
    let rows: [Row]

    var id: String { view.read.id }
  }

  /// One fact that is missing, with the documents that want it.
  struct Row: Sendable {
    let gap: CaseGap
    let uses: [GapUse]

    /// Whether a document stays a draft without it, or the board cannot do without it.
    var isRequired: Bool { gap.isNeeded || uses.contains(where: \.isRequired) }

    /// The place among the rows of a case.
    fileprivate var place: Int { isRequired ? 0 : gap.isDeciding ? 1 : gap.waiting.isEmpty ? 3 : 2 }
  }

  /// The cases that could be read, the most urgent first, neurology first within a
  /// class, otherwise in the order given.
  let cases: [CaseGaps]
  /// The files that cannot be used: nobody knows what those cases lack.
  let refused: [String]
  let template: Template
  /// The documents for which alone it asks; empty where it asks for all.
  let kinds: Set<DocumentKind>

  /// The documents for which a case may lack something.
  public static let documents = DocumentKind.askingForFacts

  /// Whether no fact is missing in any case that could be read.
  public var isEmpty: Bool { cases.allSatisfy(\.rows.isEmpty) }
}

extension DocumentMaker {
  /// A case to look for gaps in: what its file holds, and the meeting at which it is listed.
  public struct GapCase: Sendable {
    let file: String
    let listing: Listing
    package let meeting: Meeting?

    /// The identifier of the case; nil where its file cannot be used.
    public var caseID: String? {
      if case .read(let source) = listing { source.reading.value.id } else { nil }
    }

    /// Creates a case to look at.
    ///
    /// - Parameters:
    ///   - file: The file as messages name it.
    ///   - listing: The case, or why its file cannot be used.
    ///   - meeting: The meeting that lists it; nil where none was named.
    public init(file: String, listing: Listing, meeting: Meeting?) {
      (self.file, self.listing, self.meeting) = (file, listing, meeting)
    }
  }

  /// Says what cases lack.
  ///
  /// - Parameters:
  ///   - cases: The cases, in the order in which they were named.
  ///   - kinds: Only what these documents want; empty for all.
  ///   - language: The language; English where none is given.
  /// - Returns: The gaps by urgency of the case.
  /// - Throws: ``DocumentErrors`` where a template cannot be used.
  public func gaps(
    of cases: [GapCase], for kinds: Set<DocumentKind> = [], in language: String? = nil
  ) throws(DocumentErrors) -> GapReport {
    let template = try template(.gapSheet, language ?? "en")
    let requirements = try gapRequirements(in: language ?? "en")
    var found: [GapReport.CaseGaps] = []
    var refused: [String] = []
    for item in cases {
      switch item.listing {
      case .read(let source):
        let view = try view(of: source, template)
        let rows = GapReport.rows(of: view, requirements, template.wording, isListed: item.meeting != nil)
        found.append(
          GapReport.CaseGaps(
            file: item.file, view: view, content: source.reading.content, meeting: item.meeting?.id,
            urgency: template.wording.urgencyClass(view.urgency),
            neededBy: GapReport.neededBy(view, item.meeting, template.wording),
            rows: rows.filter { row in kinds.isEmpty || row.uses.contains { kinds.contains($0.kind) } }))
      case .refused: refused.append(item.file)
      }
    }
    let ordered = found.enumerated().sorted {
      ($0.element.view.urgency.place, $0.offset) < ($1.element.view.urgency.place, $1.offset)
    }
    return GapReport(cases: ordered.map(\.element), refused: refused, template: template, kinds: kinds)
  }
}

extension GapReport {
  /// The rows of a case; a fact that no document wants and nothing waits for is left out.
  static func rows(
    of view: CaseView, _ requirements: GapRequirements, _ wording: Wording, isListed: Bool
  ) -> [Row] {
    CaseGap.all(of: view, wording, needed: requirements.fields[.mdtSummary] ?? []).map { gap in
      Row(gap: gap, uses: requirements.uses(of: gap.field, in: view, isListed: isListed))
    }.filter { $0.isRequired || !$0.uses.isEmpty || !$0.gap.waiting.isEmpty }.enumerated().sorted {
      ($0.element.place, $0.offset) < ($1.element.place, $1.offset)
    }.map(\.element)
  }

  /// At once in an emergency, which waits for no meeting; otherwise before the meeting, otherwise by the date
  /// for which a referral is wanted.
  fileprivate static func neededBy(_ view: CaseView, _ meeting: Meeting?, _ wording: Wording) -> String {
    let phrases = wording.phrases
    if view.urgency.mayBeEmergency {
      return meeting.map { phrases("gaps.nowAndMeeting", wording.words($0.start)) } ?? phrases["gaps.now"]
    }
    if let meeting { return phrases("gaps.meeting", wording.words(meeting.start)) }
    return view.read.referral.wantedBy.value.map { phrases("gaps.wanted", wording.words($0)) }
      ?? phrases["gaps.noDate"]
  }
}

extension GapReport.Row {
  /// How many rules are named before the rest are counted.
  private static let namedRules = 3

  /// The documents that want it, in words; those that stay a draft without it say so.
  func documents(_ phrases: Phrases) -> String {
    uses.map { use in
      let name = phrases.name(of: use.kind)
      return use.isRequired ? phrases("gaps.required", name) : name
    }.joined(separator: ", ")
  }

  /// What waits for it, in words: every score and the urgency, but only the first few rules.
  func waiting(_ phrases: Phrases) -> String {
    var seen: [(words: String, isDeciding: Bool)] = []
    for open in gap.waiting {
      if let index = seen.firstIndex(where: { $0.words == open.words }) {
        seen[index].isDeciding = seen[index].isDeciding || open.isDeciding
      } else {
        seen.append((open.words, open.isDeciding))
      }
    }
    let words = seen.map { $0.isDeciding ? phrases("gaps.decides", $0.words) : $0.words }
    let first = Set(gap.waiting.filter(\.isScoreOrUrgency).map(\.words)).count + Self.namedRules
    let rest = words.count - first
    return (words.prefix(first) + (rest > 0 ? [phrases("gaps.more", String(rest))] : [])).joined(
      separator: "; ")
  }
}
