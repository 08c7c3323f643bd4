import FoundationEssentials
import Glibc
import Records
import SourceText
import Templating

/// Reads one file; messages name it by the folder's own name, `Templates/en/referral-letter.md`.
func readSource(_ name: String, in folder: String) throws -> TemplateSource {
  let url = URL(filePath: folder).appending(path: name)
  let shown =
    isSample(name) ? String(name.dropFirst(3)) : URL(filePath: folder).lastPathComponent + "/" + name
  return TemplateSource(name: name, file: shown, bytes: Array(try Data(contentsOf: url)))
}

/// Whether a file is a case or meeting of `Samples/`, which is beside the templates' folder.
func isSample(_ name: String) -> Bool { name.hasPrefix("../Samples/") }

/// Whether a file is the page that describes the language of the templates, in whose examples tags stand.
func isGuide(_ name: String) -> Bool { name == "README.md" }

/// What is malformed in the templates among the sources; style sheets and data are only embedded.
func malformed(_ sources: [TemplateSource]) -> [Diagnostic] {
  let templates = sources.filter { !isGuide($0.name) }.filter {
    $0.name.hasSuffix(".md") || $0.name.hasSuffix(".html")
  }
  let others = sources.filter { !$0.name.hasSuffix(".md") && !$0.name.hasSuffix(".html") }
  let unreadable = others.filter { String(validating: $0.bytes, as: UTF8.self) == nil }
  return TemplateLibrary(templates).malformed()
    + unreadable.map { Diagnostic(file: $0.file, "the file is not UTF-8. Save it as UTF-8") }
}

/// The Swift file that holds the sources as literals, in the order of their names.
///
/// ```
/// let source = TemplateSource(name: "en/letter.md", text: "Dear {{name}},\n")
/// if malformed([source]).isEmpty {
///   print(swiftText(of: [source]))  // extension DocumentTemplates { static let embedded: ...
/// }
/// ```
func swiftText(of sources: [TemplateSource]) -> String {
  var lines = [
    "// Written by embed-templates from the files of Templates/ and Samples/; changes here are lost.",
    "",
    "extension DocumentTemplates {",
  ]
  let templates = sources.filter { !isSample($0.name) && !isGuide($0.name) }
  lines += list("embedded", of: templates.map { ($0.name, $0.bytes) })
  lines += list("embeddedGuide", of: sources.filter { isGuide($0.name) }.map { ($0.name, $0.bytes) })
  lines += list("embeddedSamples", of: sources.filter { isSample($0.name) }.map { ($0.file, $0.bytes) })
  lines += ["}", ""]
  return lines.joined(separator: "\n")
}

/// A list of files under a name.
private func list(_ name: String, of files: [(name: String, bytes: [UInt8])]) -> [String] {
  ["  static let \(name): [EmbeddedTemplate] = ["]
    + files.map { file in
      let record = record(of: file.bytes, named: file.name).map { literal($0.utf8) } ?? "nil"
      return
        "    EmbeddedTemplate(name: \(literal(file.name.utf8)), text: \(literal(file.bytes)), record: \(record)),"
    } + ["  ]"]
}

/// The words of a language as JSON, each scalar as the text that was typed; nil for any other file, and for words that
/// cannot be read, which the program then says.
private func record(of bytes: [UInt8], named name: String) -> String? {
  let parts = name.split(separator: "/")
  guard parts.count == 2, ["words.yaml", "rules.yaml"].contains(parts[1]) else { return nil }
  return (try? RecordReader().read(bytes, file: name, format: .yaml)).map(json)
}

private func json(of node: Node) -> String {
  switch node.content {
  case .mapping(let members):
    "{\(members.map { "\(quoted($0.key)):\(json(of: $0.value))" }.joined(separator: ","))}"
  case .sequence(let nodes): "[\(nodes.map(json).joined(separator: ","))]"
  case .text(let text), .plain(let text), .number(let text): quoted(text)
  case .boolean, .null: node.spelling.map(quoted) ?? "null"
  }
}

private func quoted(_ text: String) -> String {
  var quoted = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"", "\\": quoted += "\\" + String(scalar)
    case "\n": quoted += "\\n"
    case "\t": quoted += "\\t"
    default: quoted.unicodeScalars.append(scalar)
    }
  }
  return quoted + "\""
}

/// A string literal that holds these bytes, which are UTF-8, exactly.
private func literal(_ bytes: some Sequence<UInt8>) -> String {
  var text = "\""
  for scalar in String(decoding: Array(bytes), as: UTF8.self).unicodeScalars {
    switch scalar {
    case "\"", "\\": text += "\\" + String(scalar)
    case "\n": text += "\\n"
    case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value == 0xFEFF:
      text += "\\u{" + String(scalar.value, radix: 16) + "}"
    default: text.unicodeScalars.append(scalar)
    }
  }
  return text + "\""
}

/// Prints the messages, which the build shows, and ends with a failure.
func stop(_ messages: [String]) -> Never {
  print(messages.joined(separator: "\n"))
  exit(EXIT_FAILURE)
}
