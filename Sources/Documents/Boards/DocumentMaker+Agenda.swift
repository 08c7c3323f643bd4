import CaseView
public import SpineCase
import SpinePathway

extension DocumentMaker {
  /// A case that a meeting lists: read, or why its file cannot be used.
  public enum Listing: Sendable {
    /// The case.
    case read(Source)
    /// The errors as they print, with file, line and column and without any patient data.
    case refused([String])
  }

  /// Makes the agenda of a meeting: the list on the first page, then one page per case.
  ///
  /// Cases are ordered by urgency, the most urgent first; within a class those with a neurological finding come
  /// first, otherwise in the order of the meeting's file. A file that cannot be used gets a page with its errors
  /// after the emergencies, since nobody knows how urgent that case is.
  ///
  /// - Parameters:
  ///   - reading: The meeting.
  ///   - cases: What it lists, in its order.
  ///   - language: The language; English where none is asked for.
  /// - Returns: The agenda as Markdown and as one page.
  /// - Throws: ``DocumentErrors`` with every reason why the agenda is not made.
  public func makeAgenda(
    of reading: MeetingReader.Reading, cases: [Listing], in language: String? = nil
  ) throws(DocumentErrors) -> Document {
    let template = try self.template(.mdtAgenda, language ?? "en")
    let meeting = reading.forPages(of: template)
    try template.wording.phrases.require(GapOwner.phrases)
    var views: [(listed: ListedCase, view: CaseView)] = []
    var refused: [(file: String, errors: [String])] = []
    for (listed, listing) in zip(meeting.cases, cases) {
      switch listing {
      case .read(let source): views.append((listed, try view(of: source, template)))
      case .refused(let errors): refused.append((listed.file, errors))
      }
    }
    // What a board needs of a case is what the template of its summary requires.
    let summary = try self.template(.mdtSummary, language ?? "en")
    var facts = template.facts(of: reading, cases.compactMap(\.content), signature: .none)
    facts.options = options(of: views.map(\.view.read))
    let view = agenda(of: meeting, Self.ordered(views), refused, template, facts, asking: summary)
    return try template.document(
      AgendaFields.schema.record(view, template.wording), of: facts,
      heading: template.heading(of: meeting, facts, setup),
      openPoints: [])
  }

  private func agenda(
    of meeting: Meeting, _ views: [(listed: ListedCase, view: CaseView)],
    _ refused: [(file: String, errors: [String])], _ template: Template, _ facts: DocumentFacts,
    asking summary: Template
  ) -> AgendaView {
    let first = views.count { $0.view.urgency.class <= .cannotSay }
    let items = views.enumerated().map { index, item in
      AgendaView.Item(
        // The refused files take the places between the emergencies and the rest.
        order: index + 1 + (index < first ? 0 : refused.count), listed: item.listed, view: item.view,
        gaps: CaseGap.all(of: item.view, template.wording, needed: Set(summary.facts.requires)).filter(
          \.concernsBoard))
    }
    let unreadable = refused.enumerated().map { index, item in
      AgendaView.Unreadable(order: first + index + 1, file: item.file, errors: item.errors)
    }
    return AgendaView(
      meeting: meeting, cases: items, unreadable: unreadable, document: facts)
  }

  /// The most urgent first, neurology first within a class, otherwise as listed.
  private static func ordered(
    _ views: [(listed: ListedCase, view: CaseView)]
  ) -> [(listed: ListedCase, view: CaseView)] {
    views.enumerated().sorted { left, right in
      (left.element.view.urgency.place, left.offset) < (right.element.view.urgency.place, right.offset)
    }.map(\.element)
  }
}

extension DocumentMaker.Listing {
  /// What the case's file says; nil where it cannot be used.
  fileprivate var content: RecordContent? {
    if case .read(let source) = self { source.reading.content } else { nil }
  }
}

extension Urgency {
  /// The place on a list by urgency: two for each class, the first for cases with a neurological finding.
  var place: Int {
    let isNeurological = because.contains { $0.path.hasPrefix("neurology.") }
    return 2 * (Class.allCases.firstIndex(of: self.class) ?? 0) + (isNeurological ? 0 : 1)
  }
}
