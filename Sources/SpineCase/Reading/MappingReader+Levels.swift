import Records
import SourceText
import SpineScores

extension MappingReader {
  /// The highest level with altered feeling, or `none`.
  func sensoryLevel(_ key: String) -> Field<SensoryLevel> {
    field(key) { node in
      node.textValue == "none"
        ? .noLevel : answer(node, path(of: key), SpinalLevel.self).map(SensoryLevel.level)
    }
  }

  /// A level, or a span of levels with the upper one first.
  func span(_ key: String) -> Field<SpinalSpan> {
    field(key) { node in
      if let text = node.textValue, let span = SpinalSpan(text) { return span }
      fail(key, at: node.position, spanFault(node))
      return nil
    }
  }

  private func spanFault(_ node: Node) -> String {
    let form = "write one level (C0 to C7, T1 to T12, L1 to L5, S1 to S5) or one span, top first, as T12-L2"
    guard let text = node.textValue else { return "\(node.kindInWords); \(form)" }
    let ends = text.split(separator: "-").map(String.init).compactMap(SpinalLevel.init(rawValue:))
    if ends.count == 2, ends[0] >= ends[1] {
      return "\(Wording.quoted(text)) is in the wrong order; write the upper level first"
    }
    let meant = MeantLevels(text)
    if let missing = meant.missing { return "\(MappingReader.noVertebra(missing)); \(form)" }
    if let span = meant.span {
      return "\(Wording.quoted(text)) is not a level; did you mean \(span)? \(form)"
    }
    if meant.count == 2 { return "is in the wrong order; write the upper level first" }
    if text.contains(",") || text.contains(" ") || ends.count > 2 {
      return "holds more than one span; make each span a lesion of its own"
    }
    return "\(Wording.quoted(text)) is not a level; \(form)"
  }
}
