/// A script in which documents are written.
package enum Script: Hashable, Sendable {
  case latin
  case devanagari

  /// The script of a language's documents; nil where it is not known here.
  package init?(of language: String) {
    switch LanguageTag(language)?.language {
    case "en": self = .latin
    case "hi", "mr", "ne": self = .devanagari
    default: return nil
    }
  }

  /// The script of the first letter of a text; an entity such as `&quot;` is none.
  package init?(in text: String) {
    var isEntity = false
    for scalar in text.unicodeScalars {
      if scalar == "&" { isEntity = true }
      if !isEntity, let script = Script(scalar) {
        self = script
        return
      }
      if scalar == ";" { isEntity = false }
    }
    return nil
  }

  private init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: self = .latin
    case 0x904...0x963, 0x971...0x97F, 0xA8E0...0xA8FF: self = .devanagari
    default: return nil
    }
  }
}
