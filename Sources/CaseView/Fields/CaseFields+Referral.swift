import SourceText
import SpineCase
import Templating

extension CaseFields {
  /// The referral letter and the patient's own sheet.
  static let letters: [ViewField<CaseView>] = referral + handout

  private static let referral =
    keys(\.referral) + [
      ViewField(
        "referral.asksForPalliativeCare", .condition, .clinician, "Whether palliative care is asked for",
        always: true
      ) { view, _ in .condition(view.read.referral.askKind.is(.palliativeCare) == true) }
    ]

  private static let handout: [ViewField<CaseView>] =
    keys(\.handout)
    + ViewField.list("handout.plan", .patient, "The plan, step by step", step) { $0.read.handout.plan }
    + ViewField.list("handout.bring", .patient, "What to bring", line) { $0.read.handout.bring } + [
      ViewField(
        "handout.hasTelephone", .condition, .patient, "Whether there is a number to call", always: true
      ) {
        view, _ in .condition(view.read.handout.call.telephone != nil)
      },
      dialable("handout.call") { $0.read.handout.call.telephone },
      dialable("handout.outOfHours") { $0.read.handout.outOfHours.telephone },
      ViewField("handout.call.who", .text, .patient, "Whom the number reaches", always: true) { view, w in
        .text(who(view.read.handout.call, w))
      },
      ViewField("handout.call.when", .text, .patient, "When the number is answered", always: true) {
        view, w in
        .text(view.read.handout.call.hours ?? w.phrases["askForHours"])
      },
      ViewField("handout.outOfHours.who", .text, .patient, "Whom the other number reaches", always: true) {
        view, w in
        .text(who(view.read.handout.outOfHours, w))
      },
      ViewField(
        "handout.hasOutOfHours", .condition, .patient, "Whether another number counts at night", always: true
      ) {
        view, _ in .condition(view.read.handout.outOfHours.telephone != nil)
      },
      ViewField(
        "handout.hasHospital", .condition, .patient, "Whether the nearest hospital is named", always: true
      ) {
        view, _ in .condition(view.read.handout.hospital.value != nil)
      },
      ViewField("handout.hasFound", .condition, .patient, "Whether the findings are worded", always: true) {
        view, _ in
        .condition(view.read.handout.found.value != nil)
      },
      ViewField("handout.hasMoving", .condition, .patient, "Whether advice on moving is given", always: true)
      {
        view, _ in .condition(view.read.handout.moving.value != nil)
      },
      ViewField("handout.hasMedicines", .condition, .patient, "Whether medicines are explained", always: true)
      {
        view, _ in .condition(view.read.handout.medicines.value != nil)
      },
      ViewField(
        // Such a text goes into a box that asks somebody to read it out (layouts.md, patient's sheets).
        "handout.hasForeignText", .condition, .patient,
        "Whether a text for the patient was typed in another script than the sheet's", always: true
      ) { view, w in .condition(view.read.handout.hasTextForeign(to: w.phrases.language)) },
      ViewField("handout.hasHelp", .condition, .patient, "Whether help is named", always: true) { view, _ in
        .condition(view.read.handout.help.value != nil)
      },
      // The sheet then says not to stop the tablets suddenly (checklists.md 3.3); it prints no dose.
      ViewField("handout.onSteroid", .condition, .patient, "Whether a steroid was given", always: true) {
        view, _ in
        .condition(view.read.treatment.steroid.state.is(.given) == true)
      },
    ]

  private static let step = ViewSchema<HandoutStep>([
    ViewField("step", .text, .patient, "What happens", always: true) { step, _ in .text(step.step) },
    ViewField("on", .date, .patient, "When") { $1.patientMoment($0.on) },
    ViewField("place", .text, .patient, "Where") { $1.text($0.place) },
    ViewField("who", .text, .patient, "Who") { $1.text($0.who) },
  ])

  private static let line = ViewSchema<String>([
    ViewField("text", .text, .patient, "One thing", always: true) { text, _ in .text(text) }
  ])

  /// Whether a number can be the target of a link; one with an extension in words is printed but not linked.
  static func dialable(
    _ prefix: String, _ number: @escaping @Sendable (CaseView) -> String?
  ) -> ViewField<CaseView> {
    ViewField(
      "\(prefix).isDialable", .condition, .patient, "Whether the number can be dialled as it is written",
      always: true
    ) { view, _ in .condition(number(view).flatMap(TelephoneTarget.target) != nil) }
  }

  private static func who(_ contact: Contact, _ wording: Wording) -> String {
    contact.name ?? contact.role ?? contact.organisation ?? wording.phrases["yourTeam"]
  }
}

extension Wording {
  /// A date as patients read it: weekday, month in words, 12-hour clock; the reason for a missing date was written
  /// for the patient and is printed.
  fileprivate func patientMoment(_ field: Field<Moment>) -> Value {
    if case .absent(let absence, let why?) = field { return .absent("\(words(absence)) (\(why))") }
    return value(field) { patientMoment($0) }
  }

  /// A moment as patients read it: the weekday, the month in words, the time in the 12-hour clock.
  func patientMoment(_ moment: Moment) -> String {
    let day = patientDay(moment.date)
    return moment.time.map { "\(day), \(patientClock($0.minutes))" } ?? day
  }

  /// A day as patients read it: the weekday before it, so that nobody has to count.
  func patientDay(_ date: CalendarDate) -> String {
    date.day == nil ? words(date) : "\(phrases.list("weekdays")[date.weekday]) \(words(date))"
  }

  /// The parts of the day that languages name, by the minute at which each begins.
  private static let dayParts = [
    (from: 0, phrase: "earlyTime"), (from: 240, phrase: "morningTime"), (from: 720, phrase: "afternoonTime"),
    (from: 960, phrase: "eveningTime"), (from: 1200, phrase: "nightTime"),
  ]

  private func patientClock(_ minutes: Int) -> String {
    // '12am' and '12pm' are easily confused, so patients read midday and midnight in words (checklists.md 3.1).
    if minutes == 720 { return phrases["midday"] }
    if minutes == 0 { return phrases["midnight"] }
    let (hour, minute) = (minutes / 60 % 12, minutes % 60)
    let digits =
      "\(hour == 0 ? 12 : hour)" + (minute == 0 ? "" : ":" + (minute < 10 ? "0\(minute)" : "\(minute)"))
    let part = Self.dayParts.last { $0.from <= minutes }?.phrase ?? "earlyTime"
    return phrases(part, digits)
  }
}
