import Records
import SpineCase
import SpineScores

/// Fills a form in from a case: every key that the case writes, under the names of the controls.
struct FormFilling {
  private(set) var values = FormValues()

  /// Fills in the members of a record.
  mutating func fill(_ members: [MemberShape], from node: Node, under prefix: String) {
    guard case .mapping(let written) = node.content else { return }
    for member in members {
      guard let value = written.first(where: { $0.key == member.name })?.value else { continue }
      fill(member, from: value, at: prefix + member.name)
    }
  }

  private mutating func fill(_ member: MemberShape, from node: Node, at path: String) {
    let kind = ShapeKind(member.shape)
    if member.mayBeAbsent, let absence = node.writtenAbsence {
      values[kind.hasAnswers ? path : path + FormValues.Mark.not] = FormValues.notKnown
      values[path + FormValues.Mark.absent] = absence.word
      values[path + FormValues.Mark.why] = absence.why
      return
    }
    switch kind {
    case .record(let members): fill(record: members, from: node, at: path)
    case .rows(let members): fill(rows: members, from: node, at: path)
    case .several, .texts: fill(list: node, at: path, isTexts: kind.isTexts)
    case .choiceOrWords(let answers):
      guard let text = node.scalarText else { return }
      values[answers.contains(text) ? path : path + FormValues.Mark.words] = text
    case .carried: return
    default: values[path] = node.scalarText
    }
  }

  /// A record, or one word that stands for its first key: `pregnancy: excluded`.
  private mutating func fill(record members: [MemberShape], from node: Node, at path: String) {
    if case .mapping = node.content {
      fill(members, from: node, under: path + ".")
    } else if let first = members.first {
      values["\(path).\(first.name)"] = node.scalarText
    }
  }

  private mutating func fill(rows members: [MemberShape], from node: Node, at path: String) {
    guard case .sequence(let nodes) = node.content else {
      values[path] = node.scalarText
      return
    }
    for (index, element) in nodes.enumerated() {
      values["\(path)[\(index)]" + FormValues.Mark.row] = "1"
      fill(members, from: element, under: "\(path)[\(index)].")
    }
  }

  private mutating func fill(list node: Node, at path: String, isTexts: Bool) {
    guard case .sequence(let nodes) = node.content else {
      values.set(path, [node.scalarText].compactMap { $0 })
      return
    }
    let texts = nodes.compactMap(\.scalarText)
    values.set(path, isTexts ? [texts.joined(separator: "\n")] : texts)
  }
}

extension ShapeKind {
  var isTexts: Bool { if case .texts = self { true } else { false } }
}

extension Node {
  /// The text of a value that holds no others.
  var scalarText: String? {
    switch content {
    case .text(let text), .plain(let text), .number(let text): text
    case .boolean(let holds): spelling ?? (holds ? "true" : "false")
    case .null, .sequence, .mapping: nil
    }
  }

  /// The absence that stands in place of a value: a word, or a word with its reason.
  var writtenAbsence: (word: String, why: String?)? {
    switch content {
    case .text(let text), .plain(let text):
      return Absence.words.contains(text) ? (text, nil) : nil
    case .mapping(let members):
      guard let word = members.first(where: { $0.key == "absent" })?.value.scalarText else { return nil }
      return (word, members.first { $0.key == "why" }?.value.scalarText)
    default: return nil
    }
  }
}
