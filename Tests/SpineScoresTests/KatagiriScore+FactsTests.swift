import SpineScores
import Testing

@Suite("Facts that fill the Katagiri score")
struct KatagiriFactsTests {
  @Test("One critical value settles the item and outranks abnormal ones.")
  func critical() {
    var values = KatagiriLaboratoryTests.normal
    values.crp = .value(.milligramsPerDecilitre(9))
    values.platelets = .value(.perMicrolitre(99_999))
    #expect(Finding<KatagiriScore.Laboratory>.from(values) == .known(.critical))
    values.ldh = .absent(.notDone)
    values.calcium = .absent(.notDone)
    #expect(Finding<KatagiriScore.Laboratory>.from(values) == .known(.critical))
  }

  @Test("An abnormal value leaves critical possible while a critical one is not known.")
  func abnormal() {
    var values = KatagiriLaboratoryTests.normal
    values.albumin = .value(.gramsPerLitre(36.9))
    #expect(Finding<KatagiriScore.Laboratory>.from(values) == .known(.abnormal))
    values.calcium = .absent(.notDone)
    #expect(
      Finding<KatagiriScore.Laboratory>.from(values) == .oneOf([.abnormal, .critical], because: .notDone))
  }

  @Test("Normal values and one not known leave the rows that it could make.")
  func normal() {
    var values = KatagiriLaboratoryTests.normal
    #expect(Finding<KatagiriScore.Laboratory>.from(values) == .known(.normal))
    values.crp = .absent(.declined)
    #expect(
      Finding<KatagiriScore.Laboratory>.from(values) == .oneOf([.normal, .abnormal], because: .declined))
    values.crp = KatagiriLaboratoryTests.normal.crp
    values.bilirubin = .absent(.notAvailable)
    #expect(
      Finding<KatagiriScore.Laboratory>.from(values) == .oneOf([.normal, .critical], because: .notAvailable))
  }

  @Test("A number that no measurement gives is not known.", arguments: [0, -3, .nan, .infinity])
  func impossible(_ number: Double) {
    var values = KatagiriLaboratoryTests.normal
    values.platelets = .value(.perMicrolitre(number))
    #expect(
      Finding<KatagiriScore.Laboratory>.from(values) == .oneOf([.normal, .critical], because: .unknown))
  }

  @Test("The other items follow their facts.")
  func otherItems() {
    #expect(
      ECOGPerformanceStatus.allCases.map { Finding<KatagiriScore.Performance>.from(ecog: .value($0)).answer }
        == [.upToTwo, .upToTwo, .upToTwo, .threeOrFour, .threeOrFour])
    #expect(Finding<KatagiriScore.Chemotherapy>.from(previous: .value(true)) == .known(.previous))
    #expect(Finding<KatagiriScore.Chemotherapy>.from(previous: .value(false)) == .known(.noChemotherapy))
    #expect(Finding<KatagiriScore.Skeletal>.from(vertebrae: .value(1), foci: .value(0)) == .known(.solitary))
    #expect(Finding<KatagiriScore.Skeletal>.from(vertebrae: .value(2), foci: .value(0)) == .known(.multiple))
    #expect(
      Finding<KatagiriScore.Visceral>.from(present: .value(true), disseminated: .absent(.unknown))
        == .oneOf([.nodular, .disseminated], because: .unknown))
  }

  private func primary(
    _ site: Known<PrimarySite>, hormone: Known<Bool> = .absent(.notRecorded),
    target: Known<Bool> = .absent(.notRecorded), stated: Known<KatagiriScore.Primary> = .absent(.notRecorded)
  ) -> Finding<KatagiriScore.Primary> {
    .from(site: site, hormoneDependent: hormone, targetTreated: target, stated: stated)
  }

  @Test("Hormones decide breast and prostate, a target drug decides the lung.")
  func deciders() {
    #expect(primary(.value(.breast), hormone: .value(true)) == .known(.slow))
    #expect(primary(.value(.prostate), hormone: .value(false)) == .known(.moderate))
    #expect(primary(.value(.breast)) == .oneOf([.slow, .moderate], because: .notRecorded))
    #expect(primary(.value(.lungNonSmallCell), target: .value(true)) == .known(.moderate))
    #expect(primary(.value(.lung), target: .value(false)) == .known(.rapid))
    #expect(primary(.value(.lung)) == .oneOf([.moderate, .rapid], because: .notRecorded))
  }

  @Test("Sites of the table have their class.")
  func sites() {
    let classes = Dictionary(grouping: PrimarySite.allCases) { primary(.value($0)).answer }
    #expect(classes[.slow] == [.thyroid, .myeloma, .lymphoma])
    #expect(classes[.moderate] == [.kidney, .sarcoma])
    #expect(
      classes[.rapid] == [
        .liver, .stomach, .oesophagus, .pancreas, .colon, .rectum, .headAndNeck, .melanoma, .unidentified,
      ])
  }

  @Test("A site is named by the table where it has a class, or has one once it is known what decides.")
  func named() {
    let unnamed = PrimarySite.allCases.filter { !$0.isNamedByKatagiri }
    #expect(unnamed.allSatisfy { primary(.value($0)) == .notKnown(.notRecorded) })
    let deciders: [PrimarySite] = [.breast, .prostate, .lung, .lungNonSmallCell, .lungSmallCell]
    #expect(
      PrimarySite.allCases.allSatisfy {
        !$0.isNamedByKatagiri || deciders.contains($0) || primary(.value($0)).answer != nil
      })
    #expect(deciders.allSatisfy { $0.isNamedByKatagiri })
  }

  @Test("A site whose class was not seen takes the stated one, else every row stays possible.")
  func unseen() {
    #expect(primary(.value(.ovary), stated: .value(.moderate)) == .known(.moderate))
    #expect(primary(.value(.ovary)) == .notKnown(.notRecorded))
    #expect(primary(.absent(.notDone)) == .notKnown(.notDone))
    #expect(primary(.absent(.notDone), stated: .value(.rapid)) == .known(.rapid))
  }
}
