import SpineCase
import SpineScores
import Testing

/// The tumour's class, a clinician's own class and a pregnancy: what is read, and what is warned of.
@Suite("Histology, own classes and pregnancy")
struct DiseaseTests {
  static let texts: [(String, [HistologyClass])] = [
    ("small cell carcinoma", [.smallCell]), ("Small-Cell neuroendocrine carcinoma", [.smallCell]),
    ("SCLC", [.smallCell]), ("oat cell carcinoma", [.smallCell]), ("non-small cell carcinoma", []),
    ("non small-cell lung cancer", []), ("NSCLC", []), ("small cell lymphoma", []),
    ("Ewing's sarcoma", [.ewing]),
    ("PNET", [.ewing]), ("Wilms' tumour", [.wilms]), ("nephroblastoma", [.wilms]),
    ("neuroblastoma", [.neuroblastoma]), ("ganglioneuroblastoma", []),
    ("alveolar rhabdomyosarcoma", [.rhabdomyosarcoma]), ("germ cell tumour", [.germCell]),
    ("seminoma", [.seminoma]), ("non-seminoma", [.germCell]), ("clear cell carcinoma", []),
    ("large B-cell lymphoma", []), ("adenocarcinoma", []),
  ]

  @Test("A histology in words names its class by whole words, and never what is excluded.", arguments: texts)
  func inWords(_ text: String, _ expected: [HistologyClass]) throws {
    let read = try read("tumour: {primary: {site: other, histology: \"\(text)\"}}\n")
    #expect(read.tumour.classesInWords == expected)
    #expect(read.tumour.uncodedClasses == expected)
  }

  @Test("It is warned of until the code or the site says it, another code is a contradiction.")
  func coded() throws {
    func warned(_ site: String, _ code: String? = nil) throws -> [String] {
      let code = code.map { ", histologyClass: \($0)" } ?? ""
      return try warnings("tumour: {primary: {site: \(site), histology: small cell carcinoma\(code)}}\n")
    }
    #expect(try warned("prostate").count == 1)
    #expect(
      try warned("prostate").allSatisfy { $0.contains("cannot be relied on") && $0.contains("as-site") })
    #expect(try warned("prostate", "small-cell") == [])
    #expect(try warned("prostate", "as-site") == [])
    #expect(try warned("lung-small-cell") == [])
    #expect(try warned("prostate", "ewing").allSatisfy { $0.contains("'ewing' does not fit") })
  }

  @Test("PNET is a neuroendocrine tumour where it stands for the pancreas.")
  func pancreas() throws {
    #expect(try read("tumour: {primary: {site: pancreas, histology: PNET}}\n").tumour.classesInWords == [])
  }

  static let responses: [(site: String, code: String, RadiotherapyResponse)] = [
    ("prostate", "small-cell", .classified(.verySensitive)),
    ("unknown", "small-cell", .classified(.verySensitive)),
    ("germ-cell", "seminoma", .classified(.verySensitive)), ("sarcoma", "ewing", .notClassified),
    ("kidney", "wilms", .notClassified), ("other", "neuroblastoma", .notClassified),
    ("sarcoma", "rhabdomyosarcoma", .notClassified), ("seminoma", "germ-cell", .notClassified),
    ("kidney", "as-site", .classified(.resistant)), ("kidney", "unknown", .notKnown),
    ("kidney", "not-applicable", .notKnown), ("unknown", "as-site", .notKnown),
  ]

  @Test(
    "The class of the histology overrules the site, and what is said not to be known leaves none (ruling 17.4).",
    arguments: responses)
  func response(_ site: String, _ code: String, _ expected: RadiotherapyResponse) throws {
    let read = try read("tumour: {primary: {site: \(site), histologyClass: \(code)}}\n")
    #expect(read.tumour.publishedResponse == expected)
  }

  @Test("A named clinician's own class counts, is warned of where it differs, and needs a known tumour.")
  func ownClass() throws {
    func tumour(_ site: String, _ own: String) -> String {
      "tumour: {primary: {site: \(site)}, radiosensitivity: {class: \(own), judgedBy: Dr X, why: a reason}}\n"
    }
    #expect(try read(tumour("kidney", "sensitive")).tumour.response == .classified(.sensitive))
    #expect(try read(tumour("kidney", "sensitive")).tumour.overruledClass == .resistant)
    #expect(try warnings(tumour("kidney", "sensitive")).count == 1)
    #expect(try warnings(tumour("kidney", "resistant")) == [])
    #expect(try read(tumour("bladder", "resistant")).tumour.response == .classified(.resistant))
    #expect(try read(tumour("bladder", "resistant")).tumour.overruledClass == nil)
    #expect(try read(tumour("unknown", "resistant")).tumour.response == .notKnown)
  }

  @Test("A pregnancy is read as weeks, as a word, or as a record; not-known is an absence.")
  func pregnancy() throws {
    func read(_ value: String) throws -> Field<Pregnancy> {
      try SpineCaseTests.read("patient: {sex: female, pregnancy: \(value)}\n").patient.pregnancy
    }
    for value in ["{weeks: 18}", "{state: pregnant, weeks: 18}"] {
      let pregnancy = try read(value).value
      #expect(pregnancy?.state == .pregnant && pregnancy?.weeks == 18)
    }
    #expect(try read("possible").value?.state == .possible)
    #expect(try read("{state: excluded}").value?.state == .excluded)
    #expect(try read("not-known") == .absent(.unknown, why: nil))
    #expect(complaints("patient: {pregnancy: {weeks: 50}}\n").isEmpty == false)
    #expect(complaints("patient: {pregnancy: {state: excluded, weeks: 8}}\n").count == 1)
    #expect(try warnings("patient: {sex: male, pregnancy: possible}\n").count == 1)
  }

  static let patients: [(String, Bool)] = [
    ("{sex: female, born: 1990-01-01}", true), ("{born: 1990-01-01}", true), ("{}", true),
    ("{sex: female}", true),
    ("{sex: male, born: 1990-01-01}", false), ("{sex: female, born: 1960-01-01}", false),
    ("{sex: female, born: 2020-01-01}", false), ("{sex: other, born: 1990-01-01}", true),
  ]

  @Test("Whoever may be pregnant by sex and age is asked.", arguments: patients)
  func asked(_ patient: String, _ expected: Bool) throws {
    let body = patient == "{}" ? "" : "patient: \(patient)\n"
    #expect(try read(body).mayBePregnant == expected)
  }
}
