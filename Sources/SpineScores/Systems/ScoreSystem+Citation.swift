// swift-format-ignore
extension ScoreSystem {
  /// The paper that published the system.
  public var citation: Citation {
    switch self {
    case .ecog:
      Citation(text: "Oken MM et al. Am J Clin Oncol 1982;5:649-655")
    case .karnofsky:
      Citation(text: "Karnofsky DA, Burchenal JH. In MacLeod CM (ed), Evaluation of Chemotherapeutic Agents. "
        + "Columbia UP 1949:191-205")
    case .frankel:
      Citation(text: "Frankel HL et al. Paraplegia 1969;7:179-192")
    case .asia:
      Citation(text: "Kirshblum SC et al. J Spinal Cord Med 2011;34(6):535-546")
    case .escc:
      Citation(text: "Bilsky MH, Laufer I, Fourney DR et al. J Neurosurg Spine 2010;13(3):324-328",
        doi: "10.3171/2010.3.SPINE09459")
    case .sins:
      Citation(text: "Fisher CG et al (Spine Oncology Study Group). Spine 2010;35(22):E1221-E1229",
        doi: "10.1097/BRS.0b013e3181e16ae2")
    case .tokuhashi1990:
      Citation(text: "Tokuhashi Y, Matsuzaki H, Toriyama S, Kawano H, Ohsaka S. Spine 1990;15(11):1110-1113")
    case .tokuhashi2005:
      Citation(text: "Tokuhashi Y, Matsuzaki H, Oda H, Oshima M, Ryu J. Spine 2005;30(19):2186-2191",
        doi: "10.1097/01.brs.0000180401.06919.a5")
    case .tomita:
      Citation(text: "Tomita K, Kawahara N, Kobayashi T, Yoshida A, Murakami H, Akamaru T. Spine 2001;26(3):298-306",
        doi: "10.1097/00007632-200102010-00016")
    case .bauer:
      Citation(text: "Bauer HC, Wedin R. Acta Orthop Scand 1995;66:143", doi: "10.3109/17453679508995508")
    case .bauerModified:
      Citation(text: "Leithner A et al. Eur Spine J 2008;17:1488", doi: "10.1007/s00586-008-0763-1")
    case .katagiri2014:
      Citation(text: "Katagiri H et al. Cancer Med 2014;3:1359 (PMC4302686)")
    case .vanDerLinden:
      Citation(text: "van der Linden et al. Cancer 2005", doi: "10.1002/cncr.20756")
    }
  }

  /// The sources from which the rows were read, where that is not the paper itself.
  public var readFrom: [String] {
    switch self {
    case .ecog:          ["ECOG-ACRIN's own page, as copied by medicospace.com and a PTAB exhibit"]
    case .karnofsky:     ["myelomacomorbidityindex.org", "the sophiewell table"]
    case .frankel:       ["traumascores.com, quoting Frankel et al"]
    case .asia:          ["praxis-isncsci/algorithm, which implements the 2019 revision"]
    case .escc:          ["Radiopaedia", "RSNA RDES288", "Uei 2018, legend of the figure"]
    case .sins:          ["Oxford Medical Education", "Radiopaedia", "pacs.de", "RSNA/ACR RDES21"]
    case .tokuhashi1990: ["medicalalgorithms.com", "NICE CG75, evidence table"]
    case .tokuhashi2005: ["NICE CG75, Appendix 3, Table 2", "neurosurgerynotes", "sophiewell", "cliot (CRAN)", "Insula",
                          "mdapp"]
    case .tomita:        ["five agreeing implementations and tables",
                          "J Cancer Metastasis Treat 2019;5:45, Table 8 (growth examples and goals)"]
    case .bauer, .bauerModified: ["secondary sources for the points"]
    case .katagiri2014:  ["the abstract (survival by total)", "sophiewell, from the open-access table (points)"]
    case .vanDerLinden:  ["secondary sources for the points"]
    }
  }
}
