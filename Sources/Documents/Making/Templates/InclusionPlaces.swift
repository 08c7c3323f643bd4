import SourceText
import Templating

/// Puts a finding in a built-in partial at the tag by which an author's own template takes it in.
///
/// The built-in partials are right by themselves: what is wrong with one is where it was put, and its author can change
/// only that.
struct InclusionPlaces {
  private let sources: [String: TemplateSource]
  private let language: String
  private let own: Set<String>

  /// - Parameters:
  ///   - sources: Every template.
  ///   - language: The folder of the document.
  init(_ sources: [String: TemplateSource], _ language: String) {
    (self.sources, self.language) = (sources, language)
    own = Set(sources.values.filter { BuiltIn.isOwn($0) }.map(\.name))
  }

  /// The findings, those in built-in partials at the author's tag; one for each tag.
  func placed(_ findings: [Diagnostic], of document: String) -> [Diagnostic] {
    guard !own.isEmpty else { return findings }
    var placed: [Diagnostic] = []
    for finding in findings {
      guard let moved = moved(finding, document) else {
        placed.append(finding)
        continue
      }
      if !placed.contains(where: { ($0.file, $0.position) == (moved.file, moved.position) }) {
        placed.append(moved)
      }
    }
    return placed
  }

  private func moved(_ finding: Diagnostic, _ document: String) -> Diagnostic? {
    guard let partial = sources.values.first(where: { $0.file == finding.file })?.name,
      !own.contains(partial), let tag = tag(including: partial, from: document, depth: 16)
    else { return nil }
    var moved = finding
    (moved.file, moved.position, moved.excerpt) = (tag.file, tag.position, tag.excerpt)
    let place = finding.position.map { ":\($0.line):\($0.column)" } ?? ""
    moved.message += " (in \(finding.file)\(place))"
    return moved
  }

  /// The first tag of an own file that takes a partial in, or another built-in partial that does.
  private func tag(including partial: String, from document: String, depth: Int) -> Place? {
    guard depth > 0 else { return nil }
    let name = partial.split(separator: "/").last?.dropLast(3) ?? ""
    let including = sources.values.filter { source in
      source.name == document || source.name.hasPrefix("\(language)/partials/")
    }.sorted { $0.name < $1.name }.compactMap { source in
      Self.place(ofTagNaming: String(name), in: source).map { (source.name, $0) }
    }
    if let found = including.first(where: { own.contains($0.0) }) { return found.1 }
    return including.lazy.compactMap { tag(including: $0.0, from: document, depth: depth - 1) }.first
  }

  private static func place(ofTagNaming name: String, in source: TemplateSource) -> Place? {
    let lines = source.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      guard let tag = tag(naming: name, in: line) else { continue }
      let column = String(decoding: line[..<tag.lowerBound], as: UTF8.self).unicodeScalars.count + 1
      let width = String(decoding: line[tag], as: UTF8.self).unicodeScalars.count
      let text = String(decoding: line, as: UTF8.self).filter { $0 != "\r" }
      return Place(
        file: source.file, position: SourcePosition(line: index + 1, column: column),
        excerpt: Excerpt(line: text, column: column, width: width))
    }
    return nil
  }

  /// `{{>name}}` or `{{<name}}` in a line, with or without blanks around sign and name.
  private static func tag(naming name: String, in line: ArraySlice<UInt8>) -> Range<Int>? {
    for start in line.indices where line[start...].starts(with: "{{".utf8) {
      let sign = line[(start + 2)...].drop(while: isBlank)
      guard sign.first == UInt8(ascii: ">") || sign.first == UInt8(ascii: "<") else { continue }
      let rest = sign.dropFirst().drop(while: isBlank)
      guard rest.starts(with: name.utf8) else { continue }
      let end = rest.dropFirst(name.utf8.count).drop(while: isBlank)
      if end.starts(with: "}}".utf8) { return start..<end.startIndex + 2 }
    }
    return nil
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
