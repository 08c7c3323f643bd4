/// The texts that the templates of a page hold themselves, read once when they are compiled.
enum MarkupTexts {
  /// Every text between tags, and every attribute value except those that give the shapes of a drawing.
  static func all(in markup: [UInt8]) -> [String] {
    var texts: [String] = []
    for piece in String(decoding: markup, as: UTF8.self).split(separator: "<") {
      let parts = piece.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
      let quoted = parts[0].split(separator: "\"", omittingEmptySubsequences: false)
      for index in stride(from: 1, to: quoted.count, by: 2) where !isShape(quoted[index - 1]) {
        texts.append(String(quoted[index]))
      }
      texts += parts.dropFirst().map(String.init)
    }
    return texts.filter { $0.contains(where: \.isLetter) }
  }

  /// Whether what stands before a value names an attribute that gives a shape.
  private static func isShape(_ before: Substring) -> Bool {
    [" d=", " points=", " transform=", " viewBox="].contains(where: before.hasSuffix)
  }
}
