import Records
import SourceText
import SpineCase
import SpineScores

/// Writes a form as the record of a case; what nobody filled in is left out, and no absence is written that nobody chose.
struct FormWriting {
  let values: FormValues
  /// The controls whose answers contradict one another, with what is wrong.
  private(set) var problems: [FormProblem] = []
  /// Each value has a place of its own, so that what a reader says of it can be told apart.
  private var line = 0
  /// The numbers of the rows that were written of each list, by its control: empty rows are left out.
  private var written: [String: [Int]] = [:]

  init(_ values: FormValues) { self.values = values }

  /// The members of a record that say something, in the order of the schema.
  mutating func members(_ shapes: [MemberShape], under prefix: String) -> [Member] {
    var written: [Member] = []
    for shape in shapes {
      guard let content = content(of: shape, at: prefix + shape.name) else { continue }
      line += 1
      let place = SourcePosition(line: line, column: 1)
      written.append(Member(key: shape.name, at: place, value: Node(content, at: place)))
    }
    return written
  }

  private mutating func content(of member: MemberShape, at path: String) -> Node.Content? {
    let kind = ShapeKind(member.shape)
    let value = value(kind, at: path)
    let isNotKnown = values[kind.hasAnswers ? path : path + FormValues.Mark.not] == FormValues.notKnown
    guard isNotKnown, member.mayBeAbsent else { return value }
    guard value == nil else {
      problems.append(FormProblem(path: path, message: FormProblem.both))
      return nil
    }
    return absence(at: path)
  }

  private func absence(at path: String) -> Node.Content {
    let word = values[path + FormValues.Mark.absent] ?? Absence.unknown.rawValue
    guard let why = values[path + FormValues.Mark.why] else { return .text(word) }
    return .mapping([
      Member(key: "absent", value: Node(.text(word))), Member(key: "why", value: Node(.text(why))),
    ])
  }

  private mutating func value(_ kind: ShapeKind, at path: String) -> Node.Content? {
    switch kind {
    case .record(let members):
      let written = self.members(members, under: path + ".")
      return written.isEmpty ? nil : .mapping(written)
    case .rows(let members): return rows(of: members, at: path)
    case .several: return list(values.list(path))
    case .texts: return list(values.list(path).flatMap { $0.split(separator: "\n").map(String.init) })
    case .choiceOrWords:
      let words = values[path + FormValues.Mark.words]
      let chosen = values[path].flatMap { $0 == FormValues.notKnown ? nil : $0 }
      if words != nil, chosen != nil {
        problems.append(FormProblem(path: path, message: FormProblem.twice))
        return nil
      }
      return (words ?? chosen).map { .text($0) }
    case .carried: return nil
    default: return values[path].flatMap { $0 == FormValues.notKnown ? nil : Self.scalar(kind, $0) }
    }
  }

  private mutating func rows(of members: [MemberShape], at path: String) -> Node.Content? {
    var rows: [Node] = []
    for row in values.rows(of: path) where values.says("\(path)[\(row)]") {
      line += 1
      let place = SourcePosition(line: line, column: 1)
      written[path, default: []].append(row)
      rows.append(Node(.mapping(self.members(members, under: "\(path)[\(row)].")), at: place))
    }
    guard values[path] == "none" else { return rows.isEmpty ? nil : .sequence(rows) }
    guard rows.isEmpty else {
      problems.append(FormProblem(path: path, message: FormProblem.noneAndRows))
      return nil
    }
    return .text("none")
  }

  /// The control of a path in what was written.
  func control(of path: String) -> String {
    var control = ""
    for part in path.split(separator: "[", omittingEmptySubsequences: false) {
      guard let end = part.firstIndex(of: "]"), let number = Int(part[..<end]) else {
        control += control.isEmpty ? part : "[" + part
        continue
      }
      let rows = written[control] ?? []
      control += "[\(rows.indices.contains(number) ? rows[number] : number)" + part[end...]
    }
    return control
  }

  private func list(_ texts: [String]) -> Node.Content? {
    guard texts.contains("none"), texts.count > 1 else {
      if texts == ["none"] { return .text("none") }
      return texts.isEmpty ? nil : .sequence(texts.map { Node(.text($0)) })
    }
    return .sequence(texts.map { Node(.text($0)) })
  }

  private static func scalar(_ kind: ShapeKind, _ text: String) -> Node.Content {
    switch kind {
    case .yesNo where text == "true" || text == "false": .boolean(text == "true")
    // Read as typed: the reader says what is wrong with a number or a yes that is none.
    case .yesNo, .whole, .figure, .numbers: .plain(text.trimmed)
    // Words stay as they are, blanks at their ends too: a case that was taken in leaves the form as it came.
    case .text(.words), .choiceOrWords: .text(text)
    default: .text(text.trimmed)
    }
  }
}

extension String {
  /// The text without blanks at its ends.
  fileprivate var trimmed: String {
    let body = drop(while: \.isWhitespace)
    return String(body.reversed().drop(while: \.isWhitespace).reversed())
  }
}
