/// The sections of each field among sibling nodes, which show whether what is not known is said there.
struct Branches {
  /// By the key of the field, in the order of the text.
  var sections: [String: [Section]] = [:]
  /// The fields whose missing branch has been reported.
  var reported: Set<String> = []

  /// Whether a `{{?...}}` section covers one of `#` or `^`.
  ///
  /// Inside a paragraph it must be in the same paragraph; elsewhere it is a block of its own. One with no other
  /// section of the field beside it covers them all, since it was written for them.
  func saysUnknown(of section: Section, _ key: String, in file: SourceFile) -> Bool {
    let all = sections[key] ?? []
    return all.contains { other in
      guard other.branch == .unknown else { return false }
      if other.isBeside(section, in: file) { return true }
      return !all.contains { $0.branch != .unknown && $0.isBeside(other, in: file) }
    }
  }
}

extension Section {
  /// The opening tag in standard form, for messages.
  var sign: String { "{{\(branch.rawValue)\(tag.name)}}" }

  /// Whether two sections are both blocks, or are in one paragraph.
  fileprivate func isBeside(_ other: Section, in file: SourceFile) -> Bool {
    if isBlock || other.isBlock { return isBlock && other.isBlock }
    let start = min(tag.range.lowerBound, other.tag.range.lowerBound)
    let end = max(tag.range.upperBound, other.tag.range.upperBound)
    return file.isHTML || !file.hasBlankLine(in: start..<end)
  }
}

extension [Node] {
  /// Whether `{{?name}}` is among these nodes, at any depth: the branch was put in the wrong place.
  func holdsUnknownBranch(of name: String) -> Bool {
    contains { node in
      guard case .section(let section) = node else { return false }
      return section.branch == .unknown && section.tag.name == name
        || section.body.holdsUnknownBranch(of: name)
    }
  }
}

extension Node {
  /// Whether it prints nothing but blanks and line ends.
  func isBlank(in file: SourceFile) -> Bool {
    switch self {
    case .literal(let range), .lineStart(let range): file.bytes[range].allSatisfy { $0 <= 0x20 }
    case .value, .raw, .section, .partial, .parent, .block: false
    }
  }
}
