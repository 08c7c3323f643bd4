import SpineCase

/// One fact of the form, or a record or list of them, with its words.
package struct FormItem: Sendable {
  /// The path of its key as the schema writes it: `lesions.sins.pain`.
  package let path: String
  /// The words beside the control.
  package let label: String
  /// A sentence that helps; nil where none is needed.
  package let help: String?
  /// The unit behind a number; nil where it has none.
  package let unit: String?
  /// Whether it stands behind "More about this".
  package let isMore: Bool
  /// How it is filled in.
  package let kind: ShapeKind
  /// Whether "not known" is one of its answers.
  package let mayBeAbsent: Bool
  /// Whether it is text of several lines.
  package let hasLines: Bool
  /// The words of each coded answer, in the order of the schema.
  package let answers: [(code: String, words: String)]
  /// What stands below a record or in each row of a list.
  package let items: [FormItem]
}

/// One group of the form: what stands under one heading.
package struct FormGroup: Sendable {
  /// Its name in addresses.
  package let id: String
  /// Its heading.
  package let title: String
  /// A sentence below the heading; nil where none is needed.
  package let help: String?
  /// Whether it stands on the quick page.
  package let isQuick: Bool
  /// What it asks for, in order.
  package let items: [FormItem]
}
