import Records
import SourceText
import SpineCase
import Templating

/// What the front matter of a template says.
struct TemplateFacts: Sendable {
  let document: String
  let language: String
  let audience: Audience
  let title: String
  let version: String
  /// Who reviewed the wording, and when; nil until somebody named has.
  let reviewed: String?
  /// The fields without which the document is a draft.
  let requirements: [Requirement]

  /// A field that the front matter requires.
  struct Requirement: Hashable, Sendable {
    /// Its dotted name.
    let name: String
    /// Where the name stands in the template.
    let position: SourcePosition
  }

  /// The dotted names of the fields without which the document is a draft.
  var requires: [String] { requirements.map(\.name) }

  /// Reads the front matter of a template.
  ///
  /// - Throws: ``DocumentErrors`` with every key that is missing or wrong.
  init(_ matter: FrontMatter?, file: String) throws(DocumentErrors) {
    guard let matter else {
      throw DocumentErrors(
        file: file, "has no front matter; begin with a block of document, language, audience")
    }
    let members = try Self.members(matter, file: file)
    var missing: [String] = []
    func text(_ key: String) -> String {
      if let text = members[key]?.scalar { return text }
      missing.append(key)
      return ""
    }
    (document, language, title) = (text("document"), text("language"), text("title"))
    version = text("version")
    let audienceName = text("audience")
    guard let audience = Audience.named(audienceName), missing.isEmpty else {
      throw DocumentErrors(
        file: file,
        missing.isEmpty
          ? "audience '\(audienceName)' is not one. Use patient, clinician or board"
          : "the front matter lacks \(missing.joined(separator: ", "))")
    }
    self.audience = audience
    reviewed = members["reviewed"]?.scalar
    requirements = (members["requires"]?.scalars ?? []).map { name, place in
      Requirement(
        name: name,
        position: SourcePosition(line: matter.position.line + place.line - 1, column: place.column))
    }
  }

  private static func members(_ matter: FrontMatter, file: String) throws(DocumentErrors) -> [String: Node] {
    let root: Node
    do {
      root = try RecordReader().read(Array(matter.text.utf8), file: file, format: .yaml)
    } catch {
      throw DocumentErrors(error.diagnostics)
    }
    guard case .mapping(let members) = root.content else {
      throw DocumentErrors(file: file, "the front matter is not a record of keys and values")
    }
    return Dictionary(members.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
  }
}

extension Audience {
  /// The audience by the word that front matter uses.
  static func named(_ name: String) -> Audience? {
    allCases.first { "\($0)" == name }
  }
}

extension Node {
  fileprivate var scalar: String? {
    switch content {
    case .text(let text), .plain(let text): text
    default: nil
    }
  }

  fileprivate var scalars: [(name: String, place: SourcePosition)] {
    guard case .sequence(let nodes) = content else { return [] }
    return nodes.compactMap { node in node.scalar.map { ($0, node.position) } }
  }
}
