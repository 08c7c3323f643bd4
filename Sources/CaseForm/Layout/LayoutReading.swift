import Records
import SourceText
import SpineCase

/// Reads `form.yaml`, and notes which paths of the schema it names.
struct LayoutReading {
  private let root: Node
  private let file: String
  private var findings: [Diagnostic] = []
  private var named: Set<String> = []
  private(set) var labels: [String: String] = [:]
  /// Every path of the schema with its key.
  private let keys: [String: MemberShape]
  private let order: [String]

  init(_ root: Node, file: String) {
    (self.root, self.file) = (root, file)
    var (keys, order) = ([String: MemberShape](), [String]())
    Self.collect(ClinicalCase.schema.members, under: "", &keys, &order)
    (self.keys, self.order) = (keys, order)
  }

  private static func collect(
    _ members: [MemberShape], under prefix: String, _ keys: inout [String: MemberShape],
    _ order: inout [String]
  ) {
    for member in members {
      keys[prefix + member.name] = member
      order.append(prefix + member.name)
      collect(member.shape.listed, under: "\(prefix)\(member.name).", &keys, &order)
    }
  }

  mutating func groups() -> [FormGroup] {
    for node in root["kept"]?.elements ?? [] { note(node.scalarText ?? "", at: node) }
    return (root["groups"]?.elements ?? []).map { group in
      let fields = group["fields"]?.members ?? []
      for field in fields { note(field.key, at: field.value) }
      return FormGroup(
        id: group["id"]?.scalarText ?? "", title: group["title"]?.scalarText ?? "",
        help: group["help"]?.scalarText, isQuick: group["page"]?.scalarText == "quick",
        items: items(fields[...]))
    }
  }

  private mutating func note(_ path: String, at node: Node) {
    if keys[path] == nil { find(node, path, "is no key of a case") }
    if !named.insert(path).inserted { find(node, path, "stands here a second time") }
  }

  private mutating func find(_ node: Node, _ path: String, _ message: String) {
    findings.append(Diagnostic(file: file, at: node.position, path: path, message))
  }

  /// The items of fields in their order; what stands below a record or list follows it.
  private mutating func items(_ fields: ArraySlice<Member>) -> [FormItem] {
    var (items, rest) = ([FormItem](), fields)
    while let field = rest.popFirst() {
      let below = rest.prefix { $0.key.hasPrefix(field.key + ".") }
      rest = rest.dropFirst(below.count)
      guard let key = keys[field.key] else { continue }
      items.append(item(field, key, below))
    }
    return items
  }

  private mutating func item(_ field: Member, _ key: MemberShape, _ below: ArraySlice<Member>) -> FormItem {
    let value = field.value
    let label = value["label"]?.scalarText ?? value.scalarText ?? ""
    if label.allSatisfy(\.isWhitespace) { find(value, field.key, "has no label") }
    labels[field.key] = label
    let kind = ShapeKind(key.shape)
    let inner = below.isEmpty ? unlisted(kind, of: field.key) : items(below)
    return FormItem(
      path: field.key, label: label, help: value["help"]?.scalarText, unit: value["unit"]?.scalarText,
      isMore: value["more"]?.scalarText == "true", kind: kind, mayBeAbsent: key.mayBeAbsent,
      hasLines: key.hasLines, answers: answers(of: kind, at: field), items: inner)
  }

  /// The keys of a record that the schema does not list, such as the years and the day of an age.
  private mutating func unlisted(_ kind: ShapeKind, of path: String) -> [FormItem] {
    guard case .record(let members) = kind, keys["\(path).\(members.first?.name ?? "")"] == nil else {
      return []
    }
    return members.map { member in
      let (kind, path) = (ShapeKind(member.shape), "\(path).\(member.name)")
      labels[path] = member.facts.meaning
      return FormItem(
        path: path, label: member.facts.meaning, help: nil, unit: nil, isMore: false, kind: kind,
        mayBeAbsent: false, hasLines: false, answers: words(of: kind, at: path), items: [])
    }
  }

  private mutating func answers(of kind: ShapeKind, at field: Member) -> [(code: String, words: String)] {
    let answers = words(of: kind, at: field.key)
    for answer in answers where answer.words.allSatisfy(\.isWhitespace) {
      find(field.value, field.key, "has no words for the answer \(answer.code)")
    }
    return answers
  }

  private mutating func words(of kind: ShapeKind, at path: String) -> [(code: String, words: String)] {
    let table = root["answers"]?[path]
    switch kind {
    case .choice(let codes), .choiceOrWords(let codes), .several(let codes):
      return codes.map { ($0, table?[$0]?.scalarText ?? "") }
    case .numbers(let numbers):
      return numbers.map { (String($0), table?[String($0)]?.scalarText ?? String($0)) }
    case .yesNo: return ["true", "false"].map { ($0, root["yesNo"]?[$0]?.scalarText ?? "") }
    default: return []
    }
  }

  /// Everything that was found, and what the file does not name.
  func finish() -> [Diagnostic] {
    let missing = order.filter { !named.contains($0) }.map {
      Diagnostic(file: file, path: $0, "is a key of a case, and stands in no group")
    }
    let unused = (root["answers"]?.members ?? []).filter { keys[$0.key] == nil }.map {
      Diagnostic(file: file, at: $0.value.position, path: $0.key, "has answers, and is no key of a case")
    }
    return findings + missing + unused
  }
}

extension Shape {
  /// The keys below it that the list of keys names.
  fileprivate var listed: [MemberShape] {
    switch self {
    case .record(let members): members
    case .list(let element), .filledList(let element): element.listed
    default: []
    }
  }
}

extension Node {
  fileprivate var members: [Member] {
    if case .mapping(let members) = content { members } else { [] }
  }

  fileprivate var elements: [Node] {
    if case .sequence(let nodes) = content { nodes } else { [] }
  }

  fileprivate subscript(key: String) -> Node? { members.first { $0.key == key }?.value }
}
