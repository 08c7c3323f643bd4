/// How the items of the lists of a file of a word processor are marked.
struct WordNumbering {
  /// Whether items are marked with bullets, and with numbers counted from one, alone.
  private(set) var isPlain = true
  /// Whether a list is numbered.
  private(set) var counts = false

  /// Signs that are no word, no number and none of the signs before one; symbols of an old font stand in the private area.
  private static let bullets = Set("•◦▪‣·–○■□●o \u{B7}".unicodeScalars)

  init(_ bytes: [UInt8]) {
    var start = "1"
    for case .open(let name, let attributes) in MarkupReader.xml(bytes) {
      // Bullets are symbols of a font of symbols.
      isPlain = isPlain && (name == "w:rFonts" || !WordLooks.styles.canHide(name, attributes))
      let value = attributes.first { $0.name == "w:val" }?.value ?? ""
      switch name {
      case "w:lvl": start = "1"
      case "w:start": start = value
      case "w:startOverride": isPlain = isPlain && value == "1"
      case "w:numFmt" where value != "bullet" && value != "none":
        counts = true
        isPlain = isPlain && start == "1"
      case "w:lvlText": isPlain = isPlain && Self.isPlain(value)
      case "w:lvlPicBulletId", "w:numPicBullet", "mc:AlternateContent": isPlain = false
      default: break
      }
    }
  }

  private static func isPlain(_ mark: String) -> Bool {
    var rest = mark.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "%" {
        guard rest.popFirst().map({ ("1"..."9").contains($0) }) == true else { return false }
      } else if !bullets.contains(scalar), !(0xE000...0xF8FF).contains(scalar.value),
        !".)".unicodeScalars.contains(scalar)
      {
        return false
      }
    }
    return true
  }
}
