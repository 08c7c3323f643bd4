import Pages
import SpineCase

extension UnbrokenNumbers {
  /// The numbers among these that are printed in groups.
  init(_ identifiers: [Identifier]) {
    self.init(grouped: identifiers.filter(\.isGrouped).map(\.grouped))
  }
}
