import SourceText
import SpineCase
import Testing

@Suite("Reading a letterhead")
struct LetterheadReaderTests {
  private static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0] + Array("IEND".utf8)
  private static let whole = """
    format: spineboard/letterhead/1
    names: [{text: Saltmere Hospital, language: en}, {text: "साल्टमियर", language: mr}]
    logo: {file: logo.png, alt: Three vertebrae}
    address: [4 Harbour Street]
    footer: [A footer]
    continuation: Saltmere
    neutral: {gap: 38}

    """

  private func read(_ text: String, logo: [UInt8]? = png) throws(CaseErrors) -> Letterhead {
    try LetterheadReader().read(Array(text.utf8), file: "l.yaml") { $0 == "logo.png" ? logo : nil }
  }

  private func complaints(_ text: String, logo: [UInt8]? = png) -> [String] {
    do {
      _ = try read(text, logo: logo)
      return []
    } catch {
      return error.diagnostics.map(\.description)
    }
  }

  @Test("Names with their languages, logo, address, footer, further pages and the neutral paper are read.")
  func wholeFile() throws {
    let letterhead = try read(Self.whole)
    #expect(letterhead.head.names.map(\.text) == ["Saltmere Hospital", "साल्टमियर"])
    #expect(letterhead.head.names.map(\.language) == ["en", "mr"])
    #expect(letterhead.head.logo?.alternative == "Three vertebrae")
    #expect(letterhead.head.logo?.image.form == .png)
    #expect(letterhead.head.address + letterhead.head.footer == ["4 Harbour Street", "A footer"])
    #expect(letterhead.head.continuation == "Saltmere")
    #expect(letterhead.head.gap == nil)
    #expect(letterhead.neutral == Letterhead.Head(gap: 38))
  }

  @Test("Every error is found at once, each at its place, and none shows a text of the file.")
  func errors() {
    let text = """
      format: spineboard/letterhead/1
      names: [{text: Saltmere}, {language: english!}]
      logo: {file: ../logo.png}
      adress: [x]
      gap: 4
      """
    #expect(
      complaints(text) == [
        "l.yaml:2:9: names[0].language: is missing",
        "l.yaml:2:27: names[1].text: is missing",
        "l.yaml:2:38: names[1].language: is not a tag of a language; write en, hi or pt-BR",
        "l.yaml:3:7: logo.alt: is missing",
        "l.yaml:3:14: logo.file: is not a file name; the logo must be in the letterhead's folder",
        "l.yaml:4:1: adress: is not a key here. Did you mean address?",
        "l.yaml:5:6: gap: '4' is not accepted; write a whole number from 5 to 120, without quotes",
      ])
  }

  @Test("A logo that cannot be read, is of another form, or is too large is refused at its name.")
  func logo() {
    let place = "l.yaml:3:14: logo.file: "
    #expect(
      complaints(Self.whole, logo: nil) == [
        place + "cannot be read; the logo must be in the letterhead's folder"
      ])
    let wrong = place + "is not a PNG or JPEG picture of at most 128 KiB"
    #expect(complaints(Self.whole, logo: Array("<svg/>".utf8)) == [wrong])
    #expect(
      complaints(Self.whole, logo: Self.png + [UInt8](repeating: 0, count: LogoImage.largest)) == [wrong])
    let broken = place + "is incomplete; copy the picture again"
    #expect(complaints(Self.whole, logo: Self.png.dropLast()) == [broken])
    #expect(complaints(Self.whole, logo: [0xFF, 0xD8, 0xFF, 0xE0]) == [broken])
    #expect(complaints(Self.whole, logo: [0xFF, 0xD8, 0xFF, 0xE0, 0xFF, 0xD9, 0x0A]) == [])
  }

  @Test(
    "A head that says nothing, or says it on paper that already does, is refused.",
    arguments: [
      ("address: [x]", "l.yaml:1:1: names: is missing; name who writes, or write gap: and the millimetres"),
      ("gap: 38\naddress: [x]", "l.yaml:1:1: gap: is for paper that already says who writes"),
      ("gap: 38mm", "l.yaml:2:6: gap: '38mm' is not accepted"),
      ("names: Saltmere", "l.yaml:2:8: names: is text; write a list"),
      ("names: none", "l.yaml:1:1: names: is missing; name who writes"),
    ])
  func contradiction(text: String, complaint: String) throws {
    let found = complaints("format: spineboard/letterhead/1\n" + text)
    try #require(found.count == 1)
    #expect(found[0].hasPrefix(complaint), "\(found)")
  }

  @Test("What has no room on the head of a page is refused.")
  func limits() {
    let lines = (0..<9).map { "x\($0)" }.joined(separator: ", ")
    let text = Self.whole.replacing("[4 Harbour Street]", with: "[\(lines)]")
      .replacing("continuation: Saltmere", with: "continuation: \(String(repeating: "x", count: 121))")
    #expect(
      complaints(text) == [
        "l.yaml:4:10: address: has more than 8 elements",
        "l.yaml:6:15: continuation: is longer than 120 characters",
      ])
  }

  @Test(
    "A picture is known by its first bytes.",
    arguments: [([0xFF, 0xD8, 0xFF, 0xE0], "image/jpeg"), (png, "image/png")])
  func form(bytes: [UInt8], mediaType: String) {
    #expect(LogoImage(bytes)?.form.mediaType == mediaType)
  }
}
