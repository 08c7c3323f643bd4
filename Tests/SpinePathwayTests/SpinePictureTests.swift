import SpineCase
import SpinePathway
import SpineScores
import Testing

@Suite("The picture of the spine")
struct SpinePictureTests {
  static let words = SpinePicture.Words(
    title: "Spine", involved: "involved", described: "described here",
    ofInvolved: "{0} of {1} involved", more: "{0} more involved", levelNotRecorded: "level not recorded",
    index: "index level", irradiated: "irradiated before",
    notKnown: "not known", none: "none",
    regions: [.junctional: "junctional", .mobile: "mobile", .semirigid: "semirigid", .rigid: "rigid"])

  static func picture(_ lesions: String?) throws -> SpinePicture {
    var text = CaseText()
    text.lesions = lesions
    let read = try text.read()
    return SpinePicture(read, scores: CaseScores(read))
  }

  @Test("It draws every level once, each with its region's pattern.")
  func levels() throws {
    let svg = try Self.picture("[\(CaseText.lesion())]").svg(Self.words)
    for level in SpinalLevel.allCases { #expect(svg.ranges(of: ">\(level.rawValue)</text>").count == 1) }
    #expect(svg.ranges(of: "fill=\"url(#spine-junctional)\"").count == 12)
    #expect(svg.ranges(of: "fill=\"url(#spine-rigid)\"").count == 5)
  }

  @Test("Its text alternative names the involved levels, the index level and what was irradiated.")
  func alternative() throws {
    let lesions =
      "[\(CaseText.lesion("T8-T9", more: ", worstLevel: T9")), \(CaseText.lesion("L4", escc: "\"2\"", prior: "[{levels: L3-L5}]"))]"
    let picture = try Self.picture(lesions)
    #expect(
      picture.alternative(Self.words)
        == "Spine. involved: T8, T9, L4. index level: L4. irradiated before: L3-L5.")
    #expect(picture.svg(Self.words).contains("role=\"img\" aria-label=\"Spine. involved: T8, T9, L4."))
    #expect(picture.svg(Self.words).ranges(of: "stroke-dasharray").count == 2)
  }

  @Test(
    "Where more vertebrae are involved than lesions describe, it says how many, and draws the others as not known.",
    arguments: [("3", 2), ("1", 0), ("unknown", 0)])
  func undescribed(vertebrae: String, others: Int) throws {
    let text = """
      format: spineboard/case/1
      case: C-1
      asOf: 2026-06-04
      profile: in
      tumour: {vertebrae: \(vertebrae)}
      lesions: [{levels: L1, priorRadiotherapy: none}]

      """
    let read = try CaseReader(profiles: ["in"]).read(Array(text.utf8), file: "c.yaml").value
    let picture = SpinePicture(read, scores: CaseScores(read))
    #expect(picture.undescribed == others)
    let first = others == 0 ? "involved: L1;" : "described here: L1 (1 of 3 involved);"
    #expect(picture.caption(Self.words).hasPrefix(first))
    let svg = picture.svg(Self.words)
    #expect(svg.contains(">2 more involved:</text>") == (others > 0))
    #expect(svg.contains(">level not recorded</text>") == (others > 0))
    #expect(svg.ranges(of: "fill=\"#ffffff\"").count == (others > 0 ? 1 : 0))
  }

  @Test("What is not known is said, never drawn as none.")
  func notKnown() throws {
    #expect(
      try Self.picture(nil).alternative(Self.words)
        == "Spine. involved: not known. index level: not known. irradiated before: not known.")
    #expect(
      try Self.picture("[\(CaseText.lesion())]").alternative(Self.words).hasSuffix("irradiated before: none.")
    )
  }

  @Test("The legend says what is not known too.")
  func legend() throws {
    let svg = try Self.picture("[\(CaseText.lesion(prior: ""))]").svg(Self.words)
    #expect(svg.contains(">irradiated before:</text>"))
    #expect(svg.ranges(of: ">not known</text>").count == 1)
    #expect(svg.contains(">involved</text>"))
    let none = try Self.picture(nil).svg(Self.words)
    #expect(none.contains(">involved:</text>"))
    for svg in [svg, none] {
      let height = try #require(svg.firstMatch(of: /viewBox="0 0 118 ([0-9]+)"/)).output.1
      let last = svg.matches(of: /\sy="([0-9]+)"/).compactMap { Int($0.output.1) }.max()
      #expect(try #require(last) < (try #require(Int(height))))
    }
    #expect(none.ranges(of: ">not known</text>").count == 2)
  }

  @Test("It is deterministic, escapes its words and holds no reference, style or script.")
  func safe() throws {
    var words = Self.words
    words.title = "<script>\"&\u{202E}"
    let picture = try Self.picture("[\(CaseText.lesion())]")
    let svg = picture.svg(words, prefix: "a\"b c")
    #expect(svg == picture.svg(words, prefix: "a\"b c"))
    #expect(svg.contains("&lt;script&gt;&quot;&amp; "))
    #expect(svg.contains("id=\"abc-mobile\""))
    for forbidden in ["<script", "style=", "href", "<!--", "class=", "\u{202E}"] {
      #expect(!svg.contains(forbidden))
    }
  }
}
