import Records
import SourceText
import SpineScores

extension Findings {
  /// Warns where a letter is copied to a patient who has not been told everything in it.
  func checkPatientCopy(_ read: ClinicalCase) {
    guard read.referral.copyToPatient.is(true) == true else { return }
    let topics = [("diagnosis", read.told.diagnosis), ("spread", read.told.spread), ("plan", read.told.plan)]
    let untold = topics.filter { $0.1.state.is(.yes) != true }.map(\.0)
    if !untold.isEmpty {
      warning(
        .path(\.referral.copyToPatient),
        "the letter names what the patient has not been told (\(untold.joined(separator: ", "))); tell first, or send no copy"
      )
    }
    if read.told.withheld.value != nil || read.told.nonDisclosureAskedBy.value != nil {
      warning(
        .path(\.referral.copyToPatient),
        "the letter says what is withheld from the patient, and who asked for it; send no copy")
    }
  }
}
