import SourceText
import Templating

/// Collects what a program prints, with values escaped for HTML as the Mustache specification requires.
struct HTMLSink: RenderSink {
  var bytes: [UInt8] = []
  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func literal(_ bytes: ArraySlice<UInt8>) { self.bytes += bytes }
  mutating func region(_ hole: Int, _ bytes: [UInt8]) { self.bytes += bytes }
  mutating func value(_ hole: Int, _ text: String, isAbsence: Bool) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
      case UInt8(ascii: "<"): bytes += Array("&lt;".utf8)
      case UInt8(ascii: ">"): bytes += Array("&gt;".utf8)
      case UInt8(ascii: "\""): bytes += Array("&quot;".utf8)
      default: bytes.append(byte)
      }
    }
  }
}

/// Collects the pieces one by one, with sections in braces, so that a test sees their order.
struct TraceSink: RenderSink {
  var pieces: [String] = []

  mutating func literal(_ bytes: ArraySlice<UInt8>) { pieces.append(String(decoding: bytes, as: UTF8.self)) }
  mutating func region(_ hole: Int, _ bytes: [UInt8]) { pieces.append("region \(hole)") }
  mutating func value(_ hole: Int, _ text: String, isAbsence: Bool) {
    pieces.append("\(isAbsence ? "absent" : "value") \(hole) \(text)")
  }
  mutating func sectionOpens(_ section: Int) { pieces.append("{\(section)") }
  mutating func sectionCloses(_ section: Int) { pieces.append("\(section)}") }
}

extension Declaration {
  /// A field for tests, for every reader unless said otherwise.
  static func field(
    _ name: String, _ kind: Kind = .text, _ audience: Audience = .patient, mayBeAbsent: Bool = false
  ) -> Declaration {
    Declaration(name: name, kind: kind, audience: audience, mayBeAbsent: mayBeAbsent, example: "<\(name)>")
  }
}

extension TemplateLibrary {
  /// A library of templates given by name.
  init(texts: [String: String]) {
    self.init(texts.sorted { $0.key < $1.key }.map { TemplateSource(name: $0.key, text: $0.value) })
  }
}

extension Diagnostic {
  /// The finding without the source line.
  var firstLine: String { String(description.prefix { $0 != "\n" }) }
}
