/// The scripts in which a language is written, by its tag.
public struct LanguageScripts: Hashable, Sendable {
  /// The scripts; the first is the usual one.
  public let scripts: [Script]

  /// The scripts of a language: that which its tag names, as `pa-Arab` does, else the usual ones of the language; nil where
  /// neither is known here.
  public init?(of tag: String) {
    let parts = tag.lowercased().split(separator: "-").map(String.init)
    guard let language = parts.first else { return nil }
    let named = parts.dropFirst().first { $0.utf8.count == 4 && $0.utf8.allSatisfy { $0 > 0x40 } }
    let codes = named.map { Self.written[$0] ?? [$0] } ?? Self.usual[language]
    let scripts = codes?.compactMap { Script(code: $0) } ?? []
    guard !scripts.isEmpty else { return nil }
    self.scripts = scripts
  }

  /// Whether one of them has this letter; false for what is no letter.
  public func has(_ scalar: Unicode.Scalar) -> Bool { Script(scalar).map(scripts.contains) ?? false }

  /// Codes of ISO 15924 for a manner of writing, or for several scripts together.
  private static let written: [String: [String]] = [
    "hans": ["hani"], "hant": ["hani"], "jpan": ["hani", "hira", "kana"], "hrkt": ["hira", "kana"],
    "kore": ["hang", "hani"], "aran": ["arab"], "latf": ["latn"], "latg": ["latn"], "cyrs": ["cyrl"],
    "syre": ["syrc"], "syrj": ["syrc"], "syrn": ["syrc"], "hanb": ["hani", "bopo"],
  ]

  /// The usual scripts by language.
  private static let usual: [String: [String]] = {
    var usual: [String: [String]] = [:]
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      guard let script = words.first?.lowercased() else { continue }
      for language in words.dropFirst() { usual[language] = written[script] ?? [script] }
    }
    return usual
  }()

  /// A script a line, with the languages that are usually written in it (Unicode CLDR 45, likely subtags).
  private static let table = """
    Latn af ak az bm bs ca ceb cs cy da de ee en es et eu ff fi fil fo fr ga gd gl gn ha haw hr ht hu id ig is it jv
    Latn kl la lb lg ln lt lu lv mg mi ms mt nb nd nl nn no nso ny om pl pt qu rm rn ro rw sg sk sl sm sn so sq ss st
    Latn su sv sw tk tl tn to tr ts uz ve vi wo xh yo zu lus kha
    Deva hi mr ne sa kok mai bho doi brx raj awa hne new mag
    Beng bn as mni
    Arab ar fa ur ps sd ks ug ckb lrc mzn bal
    Cyrl be bg ce cv kk ky mk mn ru sr tg tt uk os ba
    Guru pa
    Gujr gu
    Orya or
    Taml ta
    Telu te
    Knda kn tcy
    Mlym ml
    Sinh si
    Olck sat
    Tibt bo dz
    Mymr my shn
    Thai th
    Laoo lo
    Khmr km
    Geor ka
    Armn hy
    Grek el
    Hebr he yi
    Syrc syr
    Armi arc
    Thaa dv
    Nkoo nqo
    Ethi am ti
    Cher chr
    Cans iu cr
    Jpan ja
    Kore ko
    Hani zh yue
    Yiii ii
    """
}
