public import CommonMark
public import SourceText
public import Templating

/// Why a record was not rendered, with the place in the template; it holds no part of a value.
public struct MarkdownRefusal: Error, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// A value would not come out unchanged, however it is escaped.
    case unprovable
    /// A value in the target of a link is not a telephone number.
    case notATelephone
    /// A value of a style sheet is not a whole number.
    case notANumber
    /// There are more values than can be told apart.
    case tooManyValues
    /// The merged text is longer than a document may be.
    case tooLong
    /// Lists inside one another have more elements together than a document may go through.
    case tooManyElements
    /// The merged text was refused.
    case markdown(CommonMarkError)
  }

  /// What is wrong.
  public let reason: Reason
  /// The field, named from the outermost record down; nil where no single one can be named.
  public let field: String?
  /// The place in a template; nil where none is known.
  public let place: Place?
  /// The placeholder.
  let hole: Int?

  /// The refusal as a message about the template.
  public var diagnostic: Diagnostic {
    place?.diagnostic(.error, message) ?? Diagnostic(file: "template", message)
  }
}

extension MarkdownRefusal {
  init(_ reason: Reason, _ hole: Hole?) {
    self.init(reason: reason, field: hole?.name, place: hole?.place, hole: hole?.id)
  }
}
