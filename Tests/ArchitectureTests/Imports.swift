/// The modules that a Swift file imports, read off its lines.
///
/// Every spelling counts: attributes, access levels, the kind of a single declaration, submodules, conditions.
func imports(of source: String) -> Set<String> {
  Set(source.split(whereSeparator: \.isNewline).flatMap { $0.split(separator: ";") }.compactMap(imported))
}

/// The module that a line imports; nil where it is not an import.
private func imported(by line: Substring) -> String? {
  var words = line.split { $0 == " " || $0 == "\t" }[...]
  while let word = words.first, word.hasPrefix("@") || accessLevels.contains(String(word)) {
    words.removeFirst()
  }
  guard words.popFirst() == "import" else { return nil }
  if let word = words.first, kinds.contains(String(word)) { words.removeFirst() }
  return words.first.map { String($0.prefix { $0 != "." }) }
}

private let accessLevels: Set = ["public", "package", "internal", "fileprivate", "private"]
private let kinds: Set = ["typealias", "struct", "class", "enum", "protocol", "let", "var", "func"]

/// The headers that a C file includes.
func includes(of source: String) -> Set<String> {
  Set(
    source.split(whereSeparator: \.isNewline).filter { $0.hasPrefix("#include") }.map { line in
      line.dropFirst("#include".count).filter { !" <>\"".contains($0) }
    })
}
