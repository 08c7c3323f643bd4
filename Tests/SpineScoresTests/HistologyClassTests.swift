import SpineScores
import Testing

@Suite("The class of a histology")
struct HistologyClassTests {
  @Test(
    "The class, never the organ, gives the response to radiotherapy, unless it leaves it to the site.",
    arguments: [
      (HistologyClass.smallCell, Radiosensitivity.verySensitive), (.seminoma, .verySensitive),
      (.germCell, nil),
      (.ewing, nil), (.wilms, nil), (.neuroblastoma, nil), (.rhabdomyosarcoma, nil),
    ] as [(HistologyClass, Radiosensitivity?)])
  func response(_ histology: HistologyClass, _ expected: Radiosensitivity?) {
    #expect(histology.overrulesSite)
    for site in PrimarySite.allCases { #expect(histology.radiosensitivity(at: site) == expected) }
    #expect(histology.radiosensitivity(at: nil) == expected)
  }

  @Test(
    "A histology that changes nothing leaves the class of the site.",
    arguments: PrimarySite.allCases)
  func asSite(_ site: PrimarySite) {
    #expect(!HistologyClass.asSite.overrulesSite)
    #expect(HistologyClass.asSite.radiosensitivity(at: site) == site.radiosensitivity)
  }

  @Test("Where the site is unknown, a histology that changes nothing gives no class.")
  func noSite() {
    #expect(HistologyClass.asSite.radiosensitivity(at: nil) == nil)
  }

  @Test(
    "Three sites are histologies; every other site is an organ.",
    arguments: PrimarySite.allCases)
  func site(_ site: PrimarySite) {
    let histologies: [PrimarySite: HistologyClass] = [
      .lungSmallCell: .smallCell, .seminoma: .seminoma, .germCell: .germCell,
    ]
    #expect(site.histologyClass == histologies[site])
  }

  @Test("Each class has the name that a pathologist gives it.")
  func titles() {
    let titles: [HistologyClass: String] = [
      .smallCell: "Small-cell carcinoma", .seminoma: "Seminoma",
      .germCell: "Germ-cell tumour other than seminoma",
      .ewing: "Ewing sarcoma", .wilms: "Wilms tumour", .neuroblastoma: "Neuroblastoma",
      .rhabdomyosarcoma: "Rhabdomyosarcoma", .asSite: "None that changes the class of the site",
    ]
    for histology in HistologyClass.allCases { #expect(histology.title == titles[histology]) }
  }
}
