import SourceText

/// What people write for a language instead of its tag: its name, or another code.
enum LanguageName {
  /// Why a text is doubtful as the language of a reader; nil for a usable tag.
  static func doubt(_ text: String) -> String? {
    guard let tag = LanguageTag(text)?.language else {
      let hint = named(in: text).map { "did you mean \($0)? W" } ?? "w"
      return
        "is not a language tag; \(hint)rite two or three letters, such as en, hi or mr. Until then the patient's sheet "
        + "is made in English"
    }
    guard let shorter = byCode[tag.lowercased()] else { return nil }
    return
      "is not the code of this language; did you mean \(shorter)? Until then the patient's sheet is made in English"
  }

  /// The tag of the one language that a text names; nil where it names none or several.
  private static func named(in text: String) -> String? {
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    let tags = Set(words.compactMap { byName[$0] })
    return tags.count == 1 ? tags.first : nil
  }

  private static let byName = Dictionary(
    rows.flatMap { row in row.names.map { ($0, row.tag) } }, uniquingKeysWith: { first, _ in first })
  private static let byCode = Dictionary(
    rows.flatMap { row in row.codes.map { ($0, row.tag) } }, uniquingKeysWith: { first, _ in first })

  private static let rows = table.split(separator: "\n").compactMap { line -> Row? in
    let parts = line.split(separator: ":")
    let codes = parts.first?.split(separator: " ") ?? []
    guard parts.count == 2, codes.count == 2 else { return nil }
    return Row(
      tag: String(codes[0]), codes: codes[1].split(separator: ",").map(String.init),
      names: parts[1].split(separator: " ").map { $0.lowercased() })
  }

  private struct Row {
    let tag: String
    /// Codes that are not its tag: three letters where there is a shorter one (ISO 639-2, 639-3), or a country's
    /// (ISO 3166).
    ///
    /// `-` stands for none.
    let codes: [String]
    /// Names in English and in the language's own script, in lower case.
    let names: [String]
  }

  /// One language per line: its tag, codes that are not its tag, its names.
  ///
  /// South Asia first, then Europe, then others that patients in both regions speak. Sources: ISO 639-1, 639-2;
  /// IANA registry of language subtags.
  private static let table = """
    as asm: assamese অসমীয়া
    bn ben,bd: bengali bangla বাংলা
    brx -: bodo बड़ो
    doi -: dogri डोगरी
    gu guj: gujarati gujrati ગુજરાતી
    hi hin: hindi हिन्दी हिंदी
    kn kan: kannada ಕನ್ನಡ
    ks kas: kashmiri कॉशुर کٲشُر
    kok gom,knn: konkani कोंकणी
    mai -: maithili मैथिली
    ml mal: malayalam മലയാളം
    mni -: manipuri meitei মৈতৈলোন্
    mr mar: marathi मराठी
    ne nep,np: nepali नेपाली
    or ori: odia oriya ଓଡ଼ିଆ
    pa pan: punjabi panjabi ਪੰਜਾਬੀ پنجابی
    sa san: sanskrit संस्कृतम्
    sat -: santali santhali ᱥᱟᱱᱛᱟᱲᱤ
    sd snd: sindhi سنڌي
    si sin: sinhala sinhalese සිංහල
    ta tam: tamil தமிழ்
    tcy -: tulu ತುಳು
    te tel: telugu తెలుగు
    ur urd: urdu اردو
    bho -: bhojpuri भोजपुरी
    raj -: rajasthani राजस्थानी
    dv div: dhivehi maldivian ދިވެހި
    dz dzo: dzongkha རྫོང་ཁ
    ps pus: pashto پښتو
    my mya,bur: burmese မြန်မာ
    bo bod,tib: tibetan བོད་སྐད
    en eng,gb: english
    sq sqi,alb,al: albanian shqip
    hy hye,arm: armenian հայերեն
    eu eus,baq: basque euskara
    be bel: belarusian беларуская
    bs bos: bosnian bosanski
    bg bul: bulgarian български
    ca cat: catalan català
    hr hrv: croatian hrvatski
    cs ces,cze,cz: czech čeština
    da dan,dk: danish dansk
    nl nld,dut: dutch nederlands
    et est: estonian eesti
    fi fin: finnish suomi
    fr fra,fre: french français
    gl glg: galician galego
    ka kat,geo: georgian ქართული
    de deu,ger: german deutsch
    el ell,gre,gr: greek ελληνικά
    hu hun: hungarian magyar
    is isl,ice: icelandic íslenska
    ga gle: irish gaeilge
    it ita: italian italiano
    lv lav: latvian latviešu
    lt lit: lithuanian lietuvių
    lb ltz: luxembourgish lëtzebuergesch
    mk mkd,mac: macedonian македонски
    mt mlt: maltese malti
    nb nob: bokmål
    no nor: norwegian norsk
    pl pol: polish polski
    pt por: portuguese português
    ro ron,rum: romanian română
    rom -: romani romany
    ru rus: russian русский
    gd gla: gaelic gàidhlig
    sr srp: serbian српски srpski
    sk slk,slo: slovak slovenčina
    sl slv: slovenian slovene slovenščina
    es spa: spanish español castellano
    sv swe: swedish svenska
    tr tur: turkish türkçe
    uk ukr,ua: ukrainian українська
    cy cym,wel: welsh cymraeg
    yi yid: yiddish ייִדיש
    ar ara: arabic العربية
    fa fas,per: persian farsi فارسی
    ku kur: kurdish kurdî کوردی
    so som: somali soomaali
    sw swa: swahili kiswahili
    am amh: amharic አማርኛ
    ti tir: tigrinya ትግርኛ
    he heb,iw: hebrew עברית
    zh zho,chi,cn: chinese mandarin cantonese 中文
    ja jpn,jp: japanese 日本語
    ko kor: korean 한국어
    vi vie: vietnamese
    th tha: thai ไทย
    tl tgl: tagalog
    id ind: indonesian
    ms msa,may: malay melayu
    """
}
