import Records
import SourceText

extension CaseReader.Reading {
  /// The case for left-to-right pages: each text with characters of the other direction is marked, so that it is
  /// isolated wherever it is printed, even within a sentence or a row.
  ///
  /// Where no text has any, it is the case as it was read.
  public var marked: ClinicalCase {
    let context = ReadingContext(profiles: [value.profile], asOfInstead: value.asOf)
    return content.marked(context) { reader in
      let read = ClinicalCase.read(reader)
      return centre.map(read.referred) ?? read
    } ?? value
  }
}

extension MeetingReader.Reading {
  /// The meeting for left-to-right pages, as for a case.
  public var marked: Meeting { content.marked(ReadingContext(), Meeting.read) ?? value }
}

extension RecordContent {
  /// The same content read with its texts marked; nil where none needs marks, or where it can no longer be read: a
  /// text that only just fits is too long with its marks.
  fileprivate func marked<Value>(
    _ context: ReadingContext, _ read: (MappingReader) -> Value
  ) -> Value? {
    guard root.holdsTurnedText, case .mapping(let members) = root.marked.content else { return nil }
    let findings = Findings(file: "", context: context)
    findings.allowsMarks = true
    let value = read(
      MappingReader(path: "", position: root.position, members: members, findings: findings))
    return findings.errors.isEmpty ? value : nil
  }
}

extension Node {
  /// Keys whose texts the program itself reads: identifiers, file names, tags.
  private static let ofMachines: Set = [
    "format", "case", "id", "profile", "asOf", "language", "file", "centre", "system", "facts",
  ]

  fileprivate var holdsTurnedText: Bool {
    switch content {
    case .text(let text), .plain(let text): !DirectionIsolates.isPlain(text.utf8)
    case .sequence(let nodes): nodes.contains(where: \.holdsTurnedText)
    case .mapping(let members): members.contains { $0.value.holdsTurnedText }
    case .null, .boolean, .number: false
    }
  }

  fileprivate var marked: Node {
    switch content {
    case .text(let text): replaced(by: .text(DirectionIsolates.marked(text)))
    case .plain(let text): replaced(by: .plain(DirectionIsolates.marked(text)))
    case .sequence(let nodes): replaced(by: .sequence(nodes.map(\.marked)))
    case .mapping(let members):
      replaced(by: .mapping(members.map { Self.ofMachines.contains($0.key) ? $0 : $0.marked }))
    case .null, .boolean, .number: self
    }
  }
}

extension Member {
  fileprivate var marked: Member { replacing(value.marked) }
}
