import Records
import SourceText
import SpineScores

/// Reads the keys of one mapping, one by one, and knows afterwards which keys nothing read.
final class MappingReader {
  let path: String
  let findings: Findings
  let position: SourcePosition
  private let members: [Member]
  /// Why this record is absent as a whole: its fields inherit that.
  private let inherited: (absence: Absence, why: String?)?
  private var asked: [String] = []
  private var isAsked: [Bool]
  /// The member after the one that was asked for last: files mostly keep the order of the schema.
  private var next = 0

  init(
    path: String, position: SourcePosition, members: [Member], findings: Findings,
    inherited: (absence: Absence, why: String?)? = nil
  ) {
    (self.path, self.position, self.members) = (path, position, members)
    (self.findings, self.inherited) = (findings, inherited)
    isAsked = Array(repeating: false, count: members.count)
  }

  /// Whether the record is written out, rather than left out or absent as a whole.
  var isWritten: Bool { !members.isEmpty }

  func path(of key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

  /// The node of a key, or nil where it is left out; from now on the key counts as read.
  func node(_ key: String) -> Node? {
    asked.append(key)
    guard let index = index(of: key) else { return nil }
    (isAsked[index], next) = (true, index + 1)
    findings.note(path(of: key), at: members[index].value.position)
    return members[index].value
  }

  /// Whether a key is written, or its absence follows from that of the record; from now on it counts as asked for.
  func says(_ key: String) -> Bool {
    if inherited != nil || index(of: key) != nil { return true }
    asked.append(key)
    return false
  }

  private func index(of key: String) -> Int? {
    if next < members.count, members[next].key == key { return next }
    return members.firstIndex { $0.key == key }
  }

  func fail(_ key: String, at position: SourcePosition, _ message: String) {
    findings.error(at: position, path(of: key), message)
  }

  /// What a key that is left out means here.
  func leftOut<Value>() -> Field<Value> {
    inherited.map { .absent($0.absence, why: $0.why) } ?? .notRecorded
  }

  /// A clinical field: its absence, or what `read` makes of it; nil from `read` means that an error was reported.
  func field<Value>(_ key: String, _ read: (Node) -> Value?) -> Field<Value> {
    guard let node = node(key) else { return leftOut() }
    switch absence(of: node, path: path(of: key)) {
    case .some(let absence): return .absent(absence.absence, why: absence.why)
    case .none: return read(node).map(Field.known) ?? .notRecorded
    }
  }

  /// Reports every key that nothing read.
  func close() {
    for (member, isAsked) in zip(members, isAsked) where !isAsked {
      if let slip = Self.slip(in: member.key) {
        findings.error(at: member.keyPosition, path, slip)
        continue
      }
      if let home = Self.homes[path(of: member.key)] {
        findings.error(at: member.keyPosition, path(of: member.key), "is not a key here; it is \(home)")
        continue
      }
      let near = nearestNames(to: member.key, among: Set(asked))
      // A key unlike any other may be text of the patient, so it is not shown.
      if near.isEmpty {
        findings.error(
          at: member.keyPosition, path, "holds a key that is not known here. Use \(knownKeys)")
      } else {
        findings.error(
          at: member.keyPosition, path(of: member.key),
          "is not a key here. Did you mean \(Wording.list(near))?")
      }
    }
  }

  /// Where keys belong that people write one record too deep or beside the right one, by the path at which they
  /// write them.
  private static let homes: [String: String] = [
    "neurology.established.worseThanBaseline":
      "neurology.worseThanBaseline, beside established: each examination answers it",
    "neurology.established.radicularPain": "neurology.established.baseline.radicularPain",
    "neurology.established.baseline.worseThanBaseline":
      "neurology.worseThanBaseline, beside established: each examination answers it",
    "neurology.established.what": "neurology.established.treated.what",
    "neurology.radicular": .path(\.pain.radicular),
    "neurology.established.baseline.radicular": "neurology.established.baseline.radicularPain",
    "neurology.stability": "lesions[].stability",
    "tumour.histologyClass": .path(\.tumour.histologyClass),
    "tumour.primary.radiosensitivity": .path(\.tumour.radiosensitivity),
    "pregnancy": .path(\.patient.pregnancy),
  ]

  /// A typing slip that YAML takes for part of the key.
  private static func slip(in key: String) -> String? {
    let scalars = key.unicodeScalars
    if scalars.contains(where: { $0.properties.isWhitespace && !$0.isASCII || $0 == "\u{200B}" }) {
      return
        "holds a key with a blank that is not an ordinary space (a no-break space?): retype it with the space bar"
    }
    if scalars.contains(where: { ["\u{201C}", "\u{201D}", "\u{2018}", "\u{2019}"].contains($0) }) {
      return "holds a key with a curly quote, which YAML does not recognise as a quote: type a straight one"
    }
    if scalars.contains(where: { $0 == ":" || $0 == "\u{FF1A}" }) {
      return
        "holds a key without a space after its colon, or with a full-width colon: write key: value"
    }
    return nil
  }

  private var knownKeys: String {
    Wording.list(Set(asked).sorted())
  }
}

extension MappingReader {
  /// The absence that a node stands for: one of the words, or `{absent: word, why: "..."}`.
  func absence(of node: Node, path: String) -> (absence: Absence, why: String?)? {
    let absence = readAbsence(of: node, path: path)
    if absence != nil { findings.note(.absence, at: node.position) }
    return absence
  }

  private func readAbsence(of node: Node, path: String) -> (absence: Absence, why: String?)? {
    if let text = node.textValue, let word = Absence.word(text) { return (word, nil) }
    guard case .mapping(let members) = node.content, let first = members.first(where: { $0.key == "absent" })
    else { return nil }
    let reader = MappingReader(
      path: path, position: node.position, members: members, findings: findings)
    let why = reader.note("why")
    _ = reader.node("absent")
    reader.close()
    guard let text = first.value.textValue, let word = Absence.word(text) else {
      findings.error(
        at: first.value.position, path + ".absent",
        "\(Wording.quoted(first.value.textValue ?? "")) is not a kind of absence. Use "
          + Wording.list(Absence.words))
      // The error is reported; some absence keeps the record from being read as the fact itself.
      return (.unknown, nil)
    }
    return (word, why)
  }
}

extension Node {
  /// The text of a scalar as it was typed; nil for JSON numbers and literals, for null and for collections.
  var textValue: String? {
    switch content {
    case .text(let text), .plain(let text): text
    case .boolean: spelling
    case .null, .number, .sequence, .mapping: nil
    }
  }

  /// What the node is, in words for a message.
  var kindInWords: String {
    switch content {
    case .null: "is empty"
    case .boolean: "is true or false"
    case .number: "is a number"
    case .text, .plain: "is text"
    case .sequence: "is a list"
    case .mapping: "is a record"
    }
  }
}
