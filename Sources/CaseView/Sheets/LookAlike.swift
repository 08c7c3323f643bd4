/// Letters of other alphabets that are drawn as Latin ones.
///
/// A word that contains one reads like the Latin word, but a search does not find it. The table is the part of
/// Unicode's list of confusable characters (UTS 39) that is drawn alike in every common font.
package enum LookAlike {
  /// The Latin letter that a scalar looks like; otherwise the scalar itself.
  static func latin(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    if fullWidth.contains(scalar.value) { return Unicode.Scalar(scalar.value - fullWidthShift) ?? scalar }
    return table[scalar] ?? Self.base(of: scalar) ?? scalar
  }

  /// The letter a to z of one that is drawn with an accent or in another style; nil for any other scalar.
  private static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard !scalar.isASCII, scalar.properties.isAlphabetic, let name = scalar.properties.name,
      styles.contains(where: name.hasPrefix)
    else { return nil }
    let words = name.split(separator: " ")
    let letter = words.prefix { $0 != "WITH" }.last?.unicodeScalars
    guard letter?.count == 1, let first = letter?.first, ("A"..."Z").contains(first) else { return nil }
    return Unicode.Scalar(first.value + 0x20)
  }

  /// How the names of Latin letters in another style begin.
  private static let styles = [
    "LATIN ", "MATHEMATICAL ", "MODIFIER LETTER ", "SUPERSCRIPT LATIN ", "CIRCLED LATIN ",
    "PARENTHESIZED LATIN ", "SQUARED LATIN ", "NEGATIVE CIRCLED LATIN ", "NEGATIVE SQUARED LATIN ",
  ]

  /// A text in which letters of other alphabets inside a Latin word are the Latin ones that they resemble.
  ///
  /// For instance `\u{433}` as r in
  /// `te\u{433}minal`. Words of one alphabet stay.
  static func unmixed(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var text = scalars
    var start = 0
    while start < text.count {
      let word = text[start...].prefix(while: isOfWord)
      if word.contains(where: { $0.isASCII }), word.contains(where: { similar[$0] != nil }) {
        for index in word.indices { text[index] = similar[text[index]] ?? text[index] }
      }
      start = word.endIndex + 1
    }
    return text
  }

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? (0x61...0x7A).contains(scalar.value | 0x20)
      : scalar.properties.isAlphabetic || scalar.properties.isDefaultIgnorableCodePoint
  }

  /// Whether a scalar is a letter of another alphabet that looks like a Latin one.
  package static func isOne(_ scalar: Unicode.Scalar) -> Bool {
    fullWidth.contains(scalar.value) || table[scalar] != nil
  }

  // The full-width forms repeat ASCII from '!' to '~' in the same order.
  private static let fullWidth: ClosedRange<UInt32> = 0xFF01...0xFF5E
  private static let fullWidthShift: UInt32 = 0xFEE0

  private static let table: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    uniqueKeysWithValues: pairs.flatMap { zip($0.lookAlikes.unicodeScalars, $0.latin.unicodeScalars) })

  /// Row by row: Cyrillic small and capital, Greek small and capital, Armenian, dotless and long letters.
  private static let pairs: [(lookAlikes: String, latin: String)] = [
    ("аеорсухіјѕһԁԛԝѵ", "aeopcyxijshdqwv"), ("АВЕКМНОРСТУХІЈЅԌԚԜ", "ABEKMHOPCTYXIJSGQW"),
    ("αικνορτυχϲ", "aikvoptuxc"), ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"), ("օսցհ", "ough"), ("ıſɑɡ", "isag"),
  ]

  /// Letters that pass for a Latin one only inside a Latin word: Cyrillic, Greek, Cherokee, Lisu.
  private static let similar: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    uniqueKeysWithValues: [
      ("пгкмтвнилья", "nrkmtbhunbr"), ("σεηωμβδ", "oenwubd"),
      ("ᎪᏴᏟᎠᎬᏀᎻᎥᎫᏦᏞᎷᏢᎡᏚᎢᏙᎳᏃ", "abcdeghijklmprstvwz"),
      ("ꓐꓑꓓꓔꓖꓗꓙꓚꓜꓝꓟꓠꓡꓢꓣꓦꓧꓪꓫꓬꓮꓰꓲꓳꓴ", "bpdtgkjczfmnlsrvhwxyaeiou"),
    ].flatMap { zip($0.0.unicodeScalars, $0.1.unicodeScalars) })
}
