import Records
import SourceText
import Testing

/// The lines that reading a text prints; empty if it is read.
func complaints(_ bytes: [UInt8], _ format: RecordFormat, limits: RecordReader.Limits = .init()) -> [String] {
  do throws(RecordErrors) {
    _ = try RecordReader(limits: limits).read(bytes, file: "f", format: format)
    return []
  } catch {
    #expect(!error.diagnostics.isEmpty)
    #expect(error.diagnostics == error.diagnostics.sorted())
    #expect(error.diagnostics.allSatisfy { $0.severity == .error && $0.file == "f" && $0.excerpt == nil })
    return error.diagnostics.map { diagnostic in
      // Only duplicate keys are distinguished by their path; the path of other faults has a separate test.
      var shown = diagnostic
      if !diagnostic.message.contains("is already on line"), !diagnostic.message.contains("more than once") {
        shown.path = nil
      }
      return shown.description
    }
  }
}

func complaints(_ text: String, _ format: RecordFormat) -> [String] { complaints(Array(text.utf8), format) }

func read(_ text: String, _ format: RecordFormat) throws -> Node {
  try RecordReader().read(Array(text.utf8), file: "f", format: format)
}

extension Node {
  /// The value without its places, in a form that tells every kind of content from every other.
  var outline: String {
    switch content {
    case .null: "null"
    case .boolean(let value): "\(value)"
    case .number(let digits): "number \(digits)"
    case .text(let text): "text \(text.debugDescription)"
    case .plain(let text): "plain \(text.debugDescription)"
    case .sequence(let elements): "[" + elements.map(\.outline).joined(separator: ", ") + "]"
    case .mapping(let members):
      "{" + members.map { "\($0.key.debugDescription): \($0.value.outline)" }.joined(separator: ", ") + "}"
    }
  }

  /// The member of a record with a key.
  subscript(key: String) -> Member? {
    guard case .mapping(let members) = content else { return nil }
    return members.first { $0.key == key }
  }
}
