import Records
import SourceText
import SpineScores

extension Acceptance {
  init(_ reader: MappingReader) {
    by = reader.words("by", .knownName)
    at = reader.moment("at")
    bed = reader.words("bed")
  }
}

extension Transfer {
  init(_ reader: MappingReader) {
    position = reader.coded("position")
    collar = reader.flag("collar")
    escort = reader.words("escort")
  }
}

extension Resuscitation {
  init(_ reader: MappingReader) {
    state = reader.coded("state")
    by = reader.name("by")
    on = reader.date("on")
  }
}

extension PathwayTimes {
  init(_ reader: MappingReader) {
    presented = reader.moment("presented")
    coordinatorCalled = reader.moment("coordinatorCalled")
    mri = reader.moment("mri")
    treatmentStarted = reader.moment("treatmentStarted")
    targetMet = reader.flag("targetMet")
    targetMissedBecause = reader.words("targetMissedBecause")
  }
}

extension MyotomePower {
  init?(_ reader: MappingReader) {
    right = reader.amount("right", 0...5)
    left = reader.amount("left", 0...5)
    guard let level = reader.requiredCoded("level", Myotome.self) else { return nil }
    self.level = level
  }
}

extension Findings {
  /// Warns where a letter is copied to a patient who has not been told all that stands in it.
  func checkPatientCopy(_ read: ClinicalCase) {
    guard read.referral.copyToPatient.is(true) == true else { return }
    let topics = [("diagnosis", read.told.diagnosis), ("spread", read.told.spread), ("plan", read.told.plan)]
    let untold = topics.filter { $0.1.state.is(.yes) != true }.map(\.0)
    if !untold.isEmpty {
      warning(
        "referral.copyToPatient",
        "the letter names what the patient has not been told (\(untold.joined(separator: ", "))); tell first, or send no copy"
      )
    }
    if read.told.withheld.value != nil || read.told.nonDisclosureAskedBy.value != nil {
      warning(
        "referral.copyToPatient",
        "the letter says what is withheld from the patient, and who asked for it; send no copy")
    }
  }
}
