import Records

/// What a case or meeting file says, to be changed at a path and written as JSON.
indirect enum FileTree: Sendable {
  case text(String)
  /// A number or a truth value, as it is written.
  case literal(String)
  case list([FileTree])
  case record([Member])

  /// A key of a record with its value.
  struct Member: Sendable {
    let key: String
    var value: FileTree
  }

  /// A step from a value to one inside it.
  enum Step: Hashable, Sendable {
    case key(String)
    case index(Int)
  }

  /// The tree of a file in YAML or JSON; nothing that looks like a number is text in YAML.
  init(reading bytes: [UInt8], file: String) throws {
    self.init(try RecordReader().read(bytes, file: file, format: .of(file: file, bytes: bytes)))
  }

  private init(_ node: Node) {
    switch node.content {
    case .null: self = .literal("null")
    case .boolean(let value): self = .literal(value ? "true" : "false")
    case .number(let text): self = .literal(text)
    case .text(let text): self = .text(text)
    case .plain(let text): self = text.wholeMatch(of: /[1-9]?[0-9]+/) == nil ? .text(text) : .literal(text)
    case .sequence(let nodes): self = .list(nodes.map(Self.init))
    case .mapping(let members):
      self = .record(members.map { Member(key: $0.key, value: Self($0.value)) })
    }
  }

  /// The value at a path; nil removes the key, or says that there is none.
  subscript(path: some Collection<Step>) -> FileTree? {
    get {
      guard let step = path.first else { return self }
      return switch (self, step) {
      case (.record(let members), .key(let key)):
        members.first { $0.key == key }?.value[path.dropFirst()]
      case (.list(let elements), .index(let index)) where elements.indices.contains(index):
        elements[index][path.dropFirst()]
      default: nil
      }
    }
    set {
      guard let step = path.first else { return self = newValue ?? .record([]) }
      switch (self, step) {
      case (.record(let members), .key(let key)):
        self = .record(Self.setting(key, of: members, at: path.dropFirst(), to: newValue))
      case (.list(var elements), .index(let index)) where elements.indices.contains(index):
        elements[index][path.dropFirst()] = newValue
        self = .list(elements)
      default: return
      }
    }
  }

  private static func setting(
    _ key: String, of members: [Member], at path: some Collection<Step>, to value: FileTree?
  ) -> [Member] {
    var members = members
    if path.isEmpty, value == nil { return members.filter { $0.key != key } }
    if let place = members.firstIndex(where: { $0.key == key }) {
      members[place].value[path] = value
    } else if path.isEmpty, let value {
      members.append(Member(key: key, value: value))
    }
    return members
  }

  /// The file as JSON.
  var json: [UInt8] {
    var json: [UInt8] = []
    write(to: &json)
    return json
  }

  private func write(to json: inout [UInt8]) {
    switch self {
    case .text(let text): Self.write(text, to: &json)
    case .literal(let text): json += text.utf8
    case .list(let elements):
      for (index, element) in elements.enumerated() {
        json.append(UInt8(ascii: index == 0 ? "[" : ","))
        element.write(to: &json)
      }
      json += elements.isEmpty ? "[]".utf8 : "]".utf8
    case .record(let members):
      for (index, member) in members.enumerated() {
        json.append(UInt8(ascii: index == 0 ? "{" : ","))
        Self.write(member.key, to: &json)
        json.append(UInt8(ascii: ":"))
        member.value.write(to: &json)
      }
      json += members.isEmpty ? "{}".utf8 : "}".utf8
    }
  }

  private static func write(_ text: String, to json: inout [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    json.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): json += [UInt8(ascii: "\\"), byte]
      case ..<0x20: json += "\\u00".utf8 + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: json.append(byte)
      }
    }
    json.append(UInt8(ascii: "\""))
  }
}

extension Collection<FileTree.Step> {
  /// The path as messages write it: `lesions[0].sins.pain`.
  var spelled: String {
    reduce(into: "") { text, step in
      switch step {
      case .key(let key): text += text.isEmpty ? key : ".\(key)"
      case .index(let index): text += "[\(index)]"
      }
    }
  }
}

extension [FileTree.Step] {
  /// The path that a message names.
  init(spelled text: String) {
    self = text.split { ".[]".contains($0) }.map { part in
      Int(part).map { .index($0) } ?? .key(String(part))
    }
  }
}
