import SpineScores
import Testing

@Suite("Primary sites")
struct PrimarySiteTests {
  // swift-format-ignore
  /// The table of rulings: site, Tokuhashi 1990, Tokuhashi 2005, Tomita, conventional radiotherapy.
  static let rulings: [(site: String, original: Int, revised: Int, tomita: Int?, response: String?)] = [
    ("breast",              2, 5, 1,   "sensitive"),
    ("prostate",            2, 5, 1,   "sensitive"),
    ("thyroid",             2, 5, 1,   "resistant"),
    ("thyroid-anaplastic",  2, 5, nil, nil),
    ("kidney",              1, 3, 2,   "resistant"),
    ("lung-non-small-cell", 0, 0, 4,   "resistant"),
    ("lung-small-cell",     0, 0, 4,   "very-sensitive"),
    ("lung",                0, 0, 4,   nil),
    ("liver",               1, 1, 4,   "resistant"),
    ("gallbladder",         1, 1, nil, nil),
    ("stomach",             0, 0, 4,   nil),
    ("oesophagus",          1, 0, nil, nil),
    ("pancreas",            1, 0, nil, nil),
    ("colon",               1, 2, 4,   "resistant"),
    ("rectum",              2, 4, nil, "resistant"),
    ("bladder",             1, 0, nil, nil),
    ("uterus",              1, 3, 2,   nil),
    ("cervix",              1, 3, nil, nil),
    ("ovary",               1, 2, nil, "sensitive"),
    ("carcinoid",           1, 5, nil, "sensitive"),
    ("head-and-neck",       1, 2, nil, nil),
    ("melanoma",            1, 2, nil, "resistant"),
    ("sarcoma",             1, 2, nil, "resistant"),
    ("osteosarcoma",        1, 0, nil, "resistant"),
    ("myeloma",             1, 2, nil, "very-sensitive"),
    ("plasmacytoma",        1, 2, nil, "very-sensitive"),
    ("lymphoma",            1, 2, nil, "very-sensitive"),
    ("leukaemia",           1, 2, nil, "very-sensitive"),
    ("seminoma",            1, 2, nil, "very-sensitive"),
    ("germ-cell",           1, 2, nil, nil),
    ("other",               1, 2, nil, nil),
    ("unidentified",        1, 1, 4,   nil),
  ]

  @Test("Each site stands in the rows of the rulings.", arguments: rulings)
  func ruling(_ row: (site: String, original: Int, revised: Int, tomita: Int?, response: String?)) throws {
    let site = try #require(PrimarySite(rawValue: row.site))
    #expect(site.originalTokuhashi.row.points == row.original)
    #expect(site.revisedTokuhashi.row.points == row.revised)
    #expect(site.tomitaGrowth?.row.points == row.tomita)
    #expect(site.radiosensitivity?.rawValue == row.response)
  }

  @Test("There are no sites but those, each with its own name.")
  func sites() {
    #expect(PrimarySite.allCases.map(\.rawValue) == Self.rulings.map(\.site))
    #expect(Set(PrimarySite.allCases.map(\.title)).count == PrimarySite.allCases.count)
    #expect(PrimarySite.germCell.title == "Germ-cell tumour")
  }
}
