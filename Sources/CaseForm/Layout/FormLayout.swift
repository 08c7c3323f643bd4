package import Records
package import SourceText
import SpineCase

/// The order, labels and help of the form in one language, from `form.yaml`; it names every path of the schema once.
package struct FormLayout: Sendable {
  /// The groups in their order.
  package let groups: [FormGroup]
  /// The label of every path that is asked for, without the numbers of rows.
  package let labels: [String: String]
  /// The words of each coded answer, by path and code.
  private let answers: [String: [String: String]]

  /// Reads a layout from the tree of its file.
  ///
  /// - Parameters:
  ///   - root: The tree of `form.yaml`.
  ///   - file: Its name for messages.
  /// - Throws: ``LayoutErrors`` with every path that is missing, unknown or named twice, every answer without words.
  package init(_ root: Node, file: String) throws(LayoutErrors) {
    var reading = LayoutReading(root, file: file)
    groups = reading.groups()
    labels = reading.labels
    let findings = reading.finish()
    guard findings.isEmpty else { throw LayoutErrors(diagnostics: findings) }
    let items = groups.flatMap(\.items).flatMap(\.withThoseBelow)
    answers = Dictionary(
      items.map { ($0.path, Dictionary($0.answers.map { ($0.code, $0.words) }) { first, _ in first }) }
    ) { first, _ in first }
  }

  /// The words of a coded answer; its code where the form does not ask for it.
  package func words(for code: String, at path: String) -> String { answers[path]?[code] ?? code }

  /// The group and the label of a control, whose name has the numbers of rows.
  package func label(of control: String) -> String {
    let path = Self.path(of: control)
    let row = control.firstIndex(of: "[").flatMap { open in
      Int(control[control.index(after: open)...].prefix { $0 != "]" })
    }
    let label = labels[path] ?? path
    return row.map { "\(label) (\($0 + 1))" } ?? label
  }

  /// The path of a control in the schema.
  package static func path(of control: String) -> String {
    control.split(separator: "[", omittingEmptySubsequences: false).enumerated().map { place, part in
      place == 0 ? String(part) : String(part.drop { $0 != "]" }.dropFirst())
    }.joined()
  }
}

extension FormItem {
  fileprivate var withThoseBelow: [FormItem] { [self] + items.flatMap(\.withThoseBelow) }
}

/// Everything that is wrong with a layout.
package struct LayoutErrors: Error {
  /// What is wrong, in the order of the file.
  package let diagnostics: [Diagnostic]
}
