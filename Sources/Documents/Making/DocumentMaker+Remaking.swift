import CaseView
import MarkdownTemplates
package import SpineCase

/// The files of which a document is made anew.
package struct DocumentMaterials: Sendable {
  /// The cases, each with the meeting that lists it, in the order in which they were named.
  package var cases: [DocumentMaker.GapCase]
  /// The meeting; nil where none was named.
  package var meeting: MeetingReader.Reading?

  package init(_ cases: [DocumentMaker.GapCase], meeting: MeetingReader.Reading? = nil) {
    (self.cases, self.meeting) = (cases, meeting)
  }

  /// The names under which documents of the files may go: of their cases and of the meeting.
  package func subjects(_ maker: DocumentMaker) -> [String] {
    let ids = sources.flatMap { source in DocumentKind.allCases.map { maker.shownName(of: source, on: $0) } }
    let all = ids + [meeting?.value.id].compactMap { $0 } + GapOwner.allCases.map(\.rawValue)
    return Set(all.map { PrintedForm.oneLine($0) }).sorted()
  }

  /// The cases that could be read.
  package var sources: [DocumentMaker.Source] { cases.compactMap(\.source) }
}

/// Which document a file says it is, and how it was made.
package struct DocumentRecord: Hashable, Sendable {
  /// Which document.
  package var kind: DocumentKind
  /// The identifier of its case or meeting, or the owner of a gap sheet, as the document shows it.
  package var subject: String
  /// Its language.
  package var language: String
  /// Whether it is printed large.
  package var isLarge = false
  /// Who can supply what stands on a gap sheet; nil where it does not say.
  package var owner: String?
  /// The documents for which alone a gap sheet asks.
  package var gapsFor: Set<DocumentKind> = []

  package init(kind: DocumentKind, subject: String, language: String) {
    (self.kind, self.subject, self.language) = (kind, subject, language)
  }
}

extension DocumentMaker.GapCase {
  /// The case; nil where its file cannot be used.
  package var source: DocumentMaker.Source? { if case .read(let source) = listing { source } else { nil } }
}

/// What came of making a document anew.
package enum RemadeDocument: Sendable {
  /// The document; of gap sheets that do not say whose they are, each that it may be.
  case made([DocumentMaker.Document])
  /// It is made of a meeting, and none was given.
  case needsMeeting
  /// It compares two states of a case, and only one was given.
  case needsOlderState
  /// None of the files has its identifier.
  case otherCase
  /// It is refused, for what stands in the files.
  case refused(DocumentErrors)
}

extension DocumentMaker {
  /// Makes the document of a record anew.
  ///
  /// - Parameters:
  ///   - record: Which document, and how it was made.
  ///   - materials: The files; of a comparison the older state first.
  /// - Returns: The document, or what keeps it from being made.
  package func remake(_ record: DocumentRecord, of materials: DocumentMaterials) -> RemadeDocument {
    do throws(DocumentErrors) {
      switch record.kind.subject {
      case .owner: return try sheets(record, materials.cases)
      case .twoStates: return try comparison(record, materials.sources)
      case .meeting, .agenda, .caseOfMeeting:
        guard let meeting = materials.meeting else { return .needsMeeting }
        return try ofMeeting(record, meeting, materials.cases)
      case .case:
        guard let own = materials.sources.first(where: { isNamed($0, in: record) }) else { return .otherCase }
        return .made([try make(record.kind, of: own, in: record.language, isLarge: record.isLarge)])
      }
    } catch { return .refused(error) }
  }

  private func sheets(
    _ record: DocumentRecord, _ cases: [GapCase]
  ) throws(DocumentErrors) -> RemadeDocument {
    let sheets = try gapSheets(of: gaps(of: cases, for: record.gapsFor, in: record.language))
    let own = sheets.filter { isNamed($0, in: record) }.map(\.document)
    return own.isEmpty ? .otherCase : .made(own)
  }

  private func comparison(
    _ record: DocumentRecord, _ sources: [Source]
  ) throws(DocumentErrors) -> RemadeDocument {
    let own = sources.filter { isNamed($0, in: record) }
    guard let older = own.first, let newer = own.last else { return .otherCase }
    return own.count > 1 ? .made([try document(of: compare(older, with: newer))]) : .needsOlderState
  }

  private func ofMeeting(
    _ record: DocumentRecord, _ meeting: MeetingReader.Reading, _ cases: [GapCase]
  ) throws(DocumentErrors) -> RemadeDocument {
    if record.kind.subject == .caseOfMeeting {
      return try outcomeLetter(record, meeting, cases.map(\.source))
    }
    guard PrintedForm.oneLine(meeting.value.id) == record.subject else { return .otherCase }
    if record.kind.subject == .agenda {
      return .made([try makeAgenda(of: meeting, cases: cases.map(\.listing), in: record.language)])
    }
    // Minutes of fewer cases than the meeting lists are never made.
    let sources = cases.compactMap(\.source)
    guard sources.count == meeting.value.cases.count else { return .otherCase }
    return .made([try makeMinutes(of: meeting, cases: sources, in: record.language)])
  }

  private func outcomeLetter(
    _ record: DocumentRecord, _ meeting: MeetingReader.Reading, _ sources: [Source?]
  ) throws(DocumentErrors) -> RemadeDocument {
    for (listed, source) in zip(meeting.value.cases, sources) {
      guard let source, isNamed(source, in: record) else { continue }
      return .made([try makeOutcomeLetter(of: source, listed: listed, at: meeting, in: record.language)])
    }
    return .otherCase
  }

  /// The headings that a document's template gives word for word.
  package func headings(of record: DocumentRecord) -> Set<String> {
    (try? template(record.kind, record.language).headings) ?? []
  }

  /// The identifier of a case as a kind of document shows it; as it is where the words that decide it cannot be read.
  fileprivate func shownName(of source: Source, on kind: DocumentKind) -> String {
    let id = source.reading.value.id
    return (try? sheetWords()).map { ClinicalCase.shownIdentifier(id, on: kind, $0) } ?? id
  }

  private func isNamed(_ source: Source, in record: DocumentRecord) -> Bool {
    PrintedForm.oneLine(shownName(of: source, on: record.kind)) == record.subject
  }

  private func isNamed(_ sheet: GapSheet, in record: DocumentRecord) -> Bool {
    PrintedForm.oneLine(sheet.caseID ?? sheet.owner.rawValue) == record.subject
      && record.owner.map { $0 == sheet.owner.rawValue } ?? true
  }
}
