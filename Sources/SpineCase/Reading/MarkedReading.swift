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
      afterReading.reduce(ClinicalCase.read(reader)) { $1($0) }
    } ?? value
  }
}

extension MeetingReader.Reading {
  /// The meeting for left-to-right pages, as for a case.
  public var marked: Meeting { content.marked(ReadingContext(), Meeting.read) ?? value }
}

extension RecordContent {
  /// The same content, which was read before, read with its texts marked; nil where none needs marks.
  fileprivate func marked<Value>(
    _ context: ReadingContext, _ read: (MappingReader) -> Value
  ) -> Value? {
    guard root.holdsTurnedText, case .mapping(let members) = root.content else { return nil }
    let findings = Findings(file: "", context: context)
    findings.marksTexts = true
    return read(MappingReader(path: "", position: root.position, members: members, findings: findings))
  }
}

extension Node {
  fileprivate var holdsTurnedText: Bool {
    switch content {
    case .text(let text), .plain(let text): !DirectionIsolates.isPlain(text.utf8)
    case .sequence(let nodes): nodes.contains(where: \.holdsTurnedText)
    case .mapping(let members): members.contains { $0.value.holdsTurnedText }
    case .null, .boolean, .number: false
    }
  }
}
