import SpineScores

/// The sources of the rules, each one work that was read; a document numbers each once.
enum Source {
  static let article = "Badve 2021, J Clin Orthop 6(2):16-22 (the article)"
  static let fisher = ScoreSystem.sins.citation.inFull
  static let laufer = "Laufer 2013, Oncologist 18(6):744-751, doi:10.1634/theoncologist.2012-0293"
  static let nomsAbstract = "Bilsky 2010, NOMS, abstract (synapse.mskcc.org, works/4013)"
  static let statPearls = "StatPearls NBK441950"
  static let nomsPage = "the public page of NOMS"
  static let patchell = PatchellCriterion.source
  static let maranzano2005 = "Maranzano 2005, J Clin Oncol 23(15):3358-3365"
  static let maranzano2009 = "Maranzano 2009 (Cochrane CD006716.pub3)"
  static let scorad = "SCORAD, JAMA 2019;322:2084"
  static let reirradiation = "doi:10.1186/s13014-018-0968-3"
  static let validation = "ISRN 2017 1320684"
  static let operated = "PMC7118051"
  static let nice = "NICE NG234 (2023), as quoted in BMJ 2023;383:p1973"
  static let ruling = "ruling of this project"
  static let safety = "safety ruling of this project"
  static let noSource = "no source seen; the operating team decides"
}
