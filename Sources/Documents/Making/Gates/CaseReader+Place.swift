package import SourceText
package import SpineCase

extension CaseReader.Reading {
  /// Where a key stands, else the record around it; nil where neither is written.
  package func place(of path: String) -> SourcePosition? {
    var path = path[...]
    while true {
      if let place = places[String(path)] { return place }
      guard let end = path.lastIndex(where: { $0 == "." || $0 == "[" }) else { return nil }
      path = path[..<end]
    }
  }
}
