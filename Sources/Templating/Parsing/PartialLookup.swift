/// Where the partials and bases of a document are.
struct PartialLookup {
  let folder: String
  /// With its dot; empty for a document without one.
  let fileExtension: String

  /// The lookup for a document; without a folder, `partials` beside it.
  init(document: String, folder: String?) {
    let slash = document.lastIndex(of: "/").map { document[...$0] } ?? ""
    let file = document.dropFirst(slash.count)
    fileExtension = file.lastIndex(of: ".").map { String(file[$0...]) } ?? ""
    self.folder = folder.map { $0.isEmpty || $0.hasSuffix("/") ? $0 : $0 + "/" } ?? slash + "partials/"
  }

  /// The name of the template that a tag means.
  func source(of name: String) -> String { folder + name + fileExtension }

  /// The names that tags may use, of all the templates there are.
  func names(in library: some Sequence<String>) -> [String] {
    library.compactMap { source in
      guard source.hasPrefix(folder), source.hasSuffix(fileExtension) else { return nil }
      let name = source.dropFirst(folder.count).dropLast(fileExtension.count)
      return name.contains("/") || name.isEmpty ? nil : String(name)
    }
  }
}
