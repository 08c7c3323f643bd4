/// The scripts in which a language is written, by its tag.
public struct LanguageScripts: Hashable, Sendable {
  /// The scripts; the first is the usual one.
  public let scripts: [Script]

  /// The scripts of a language: that which its tag names, as `pa-Arab` does, else the usual ones of the language in the
  /// region that it names, as `pa-PK` does, or anywhere; nil where none is known here.
  public init?(of tag: String) {
    let parts = tag.lowercased().split(separator: "-").map(String.init)
    guard let language = parts.first else { return nil }
    let named = parts.dropFirst().first { $0.utf8.count == 4 && $0.utf8.allSatisfy { $0 > 0x40 } }
    let region = parts.dropFirst().first { $0.utf8.count == 2 }
    let regional = region.flatMap { Self.usual["\(language)-\($0)"] }
    let codes = named.map { Self.written[$0] ?? [$0] } ?? regional ?? Self.usual[language]
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

  /// The usual scripts by language, and by language and region where a region has another.
  private static let usual: [String: [String]] = {
    var usual: [String: [String]] = [:]
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      guard let script = words.first?.lowercased() else { continue }
      for language in words.dropFirst() { usual[language] = written[script] ?? [script] }
    }
    return usual
  }()

  /// A script a line, with the languages that are usually written in it: all of two letters, and of three letters those of
  /// South Asia and others with many speakers; behind a hyphen the regions in which they are written otherwise.
  ///
  /// Each entry is as in likelySubtags of Unicode CLDR, read from Babel 2.19.0 and, for the languages, held against
  /// language_data 1.4.0 as well. `Hani` stands for the `Hans` and `Hant` of Chinese.
  private static let table = """
    Latn aa af ak an ay az bi bm br bs ca ceb ch co cs cy da de ee en eo es et eu ff fi fil fj fo fr fy ga gd gl gn
    Latn gv ha haw ho hr ht hu hz ia id ie ig ik in io is it jv jw kg kha ki kj kl kr ku kw ky-tr la lb lg li ln lt
    Latn lu lus lv mg mh mi mo ms mt na nb nd ng nl nn no nr nso nv ny oc om pi pl pt qu rm rn ro rw sc se sg sk sl
    Latn sm sn so sq sr-me sr-ro sr-tr ss st su sv sw tk tl tn to tr ts ty uz ve vi vo wa wo xh yo za zu
    Deva awa bho brx doi hi hne kok mag mai mr ne new pi-in raj sa sd-in
    Arab ar az-iq az-ir bal ckb fa ha-cm ha-sd kk-af kk-cn kk-ir kk-mn ks ku-iq ku-ir ku-lb ky-cn lrc ms-cc mzn
    Arab pa-pk ps sd tg-pk ug ur uz-af
    Cyrl ab av az-ru ba be bg ce cu cv kk ku-am ku-az ku-ge ku-tm kv ky mk mn os ru sr tg tt ug-kz ug-mn uk uz-cn
    Armi arc
    Armn hy
    Beng as bn mni
    Cans cr iu oj
    Cher chr
    Ethi am ti
    Geor ka
    Grek el
    Gujr gu
    Guru pa
    Hani yue zh
    Hebr he iw ji yi
    Jpan ja
    Khmr km
    Knda kn tcy
    Kore ko
    Laoo lo
    Mlym ml
    Mong mn-cn
    Mymr my pi-mm shn
    Nkoo nqo
    Olck sat
    Orya or
    Sinh pi-lk si
    Syrc syr
    Taml ta
    Telu te
    Thaa dv
    Thai pi-th th
    Tibt bo dz
    Yiii ii
    """
}
