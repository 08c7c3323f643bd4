import SpineCase
import SpinePathway
import SpineScores
import Templating

extension CaseFields {
  /// The time elapsed up to the moment at which the facts of the case hold.
  static let clocks: [ViewField<CaseView>] = [
    elapsed("clock.deficit", "How long the deficit has lasted") { $0.neurology.deficitOnset },
    elapsed("clock.lastWalked", "How long ago the patient last walked") { $0.neurology.lastWalked },
    ViewField("clock.mri", .date, .clinician, "The latest MRI of the whole spine") { view, w in
      if view.read.clock.mri.value != nil { return w.moment(view.read.clock.mri) }
      let scans = (view.read.investigations.value ?? []).filter { $0.kind == .mriWholeSpine }
      return w.text(scans.compactMap(\.on.value).max().map { w.words($0) })
    },
  ]

  /// A duration, absent where its beginning is.
  private static func elapsed(
    _ name: String, _ meaning: String, _ start: @escaping @Sendable (ClinicalCase) -> Field<Moment>
  ) -> ViewField<CaseView> {
    ViewField(name, .text, .clinician, meaning, example: "37 hours") { view, w in
      w.value(
        start(view.read).flatMap { start in
          OnsetClock(from: start, asOf: view.read.asOf).map(Field.known) ?? .absent(.unknown, why: nil)
        }
      ) { w.say($0.sentence) }
    }
  }
}
