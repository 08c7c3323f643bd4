import SpineCase
import SpineScores

extension PathwayRules {
  /// What is to be done at once, and by when: whatever the class, and by the class.
  var actions: [Consideration] {
    [stability, saddle, catheter, onset, lastWalked, firstContact] + targets + child + steroid + [numbering]
  }

  private var isEmergency: Judgement {
    Judgement(urgency.mayBeEmergency, [])
  }

  private var stability: Consideration {
    Consideration(
      "stability-actions", "protecting the spine", .always,
      "Is the spine protected until its stability has been judged, and has early advice been asked for, to keep the "
        + "time lying flat short? A SINS of 0 to 6 never clears anyone to mobilise.",
      rule:
        "the spine is kept still where compression of the \(canal) is suspected or confirmed with neurology or signs of instability; a low "
        + "SINS cancels nothing", sources: [Source.nice, Source.ruling],
      wouldChange: ["a recorded opinion of the spine surgeon on stability"])
  }

  private var saddle: Consideration {
    Consideration(
      "examine-saddle", "constipation as an early sign",
      Judgement("neurology.bowel", "bowel", read.neurology.bowel) { $0 == .constipation },
      "Constipation: examine saddle sensation and anal tone today.",
      rule: "constipation alone asks for an examination of the sacral roots", sources: [Source.safety],
      wouldChange: ["saddle sensation and anal tone examined after the constipation began"])
  }

  private var catheter: Consideration {
    let bladder = Judgement("neurology.bladder", "bladder", read.neurology.bladder) { $0 == .catheter }
    let reason = Fact(
      "neurology.catheterReason", "reason for the catheter", read.neurology.catheterReason, \.code.rawValue)
    let since = Fact("neurology.catheterSince", "catheter since", read.neurology.catheterSince, \.iso)
    let cause = read.neurology.catheterReason.value?.code
    let needsWords = cause != .retention && cause != .neurogenic
    return Consideration(
      "catheter-without-reason", "a catheter and what it may hide",
      Judgement(bladder.holds == true ? needsWords : bladder.holds, bladder.facts + [reason, since]),
      catheterStatement(cause),
      rule:
        "a catheter counts as retention unless another reason is recorded, it was in place before the spinal symptoms, "
        + "and bowel, power and saddle sensation are normal; then the bladder cannot be judged",
      sources: [Source.safety, Source.ruling],
      wouldChange: ["the reason for the catheter", "how long it has been in"])
  }

  private func catheterStatement(_ cause: CatheterCause?) -> String {
    if read.catheterHidesBladder {
      return "The catheter was in place before the spinal symptoms: the bladder cannot be judged."
    }
    if cause == nil || cause == .notKnown {
      return "A catheter is in place and no reason is recorded: it counts as retention."
    }
    return
      "A catheter is in place. The record does not show both that it was there before the spinal symptoms and that "
      + "bowel, power and saddle sensation are normal, so it counts as retention."
  }

  private var onset: Consideration {
    clock(
      "onset-clock", "how long the deficit has lasted", "neurology.deficitOnset", "deficit for",
      read.neurology.deficitOnset)
  }

  private var lastWalked: Consideration {
    clock(
      "last-walked-clock", "how long ago the patient last walked", "neurology.lastWalked", "last walked",
      read.neurology.lastWalked)
  }

  /// A clock counts only where there is neurology; where that is not known, so is the clock.
  private func clock(
    _ id: String, _ topic: String, _ path: String, _ name: String, _ start: Field<Moment>
  ) -> Consideration {
    let neurology = questions.hasNeurology
    let clock = start.value.flatMap { OnsetClock(from: $0, asOf: read.asOf) }
    let absence = start.absence ?? (clock == nil ? .unknown : nil)
    let fact = Fact(path: path, name: name, value: clock?.words ?? absence?.words ?? "", absence: absence)
    return Consideration(
      id, topic, Judgement(clock == nil ? neurology.holds == false ? false : nil : true, [fact]),
      "Counted to \(read.asOf.iso): \(name) \(clock?.words ?? "")\(name.hasPrefix("last") ? " ago" : "").",
      rule: "counted to asOf; a date without a time gives a range", sources: [Source.ruling],
      wouldChange: clock.map { $0.minutes.count > 1 ? ["the time of day of both moments"] : [] } ?? [])
  }

  private var firstContact: Consideration {
    guard let contact = profile?.firstContact else {
      let none = Fact(path: "profile", name: "country profile", value: "not given", absence: .notRecorded)
      return Consideration(
        "first-contact", "whom to telephone first", Judgement(nil, [none]), "",
        rule: "role names and time targets are data of the country profile", sources: [Source.safety])
    }
    return Consideration(
      "first-contact", "a telephone call now", isEmergency,
      "Telephone \(contact.value) now; a document does not replace the call. No score lowers this.",
      rule: "an emergency, or one that is not excluded, is telephoned before it is written",
      sources: [contact.source])
  }

  /// The time targets of the country that this class touches, each with its own source.
  private var targets: [Consideration] {
    (profile?.targets ?? []).filter { urgency.asksFor($0) }.map { target in
      Consideration(
        "target-\(target.id)", "a time target", .always, "Time target: \(target.text).",
        rule: "time targets are those of the country profile", sources: [target.source])
    }
  }

  private var numbering: Consideration {
    let numbering = (read.lesions.value ?? []).enumerated().map { index, lesion in
      Judgement(
        "lesions[\(index)].numbering", "numbering of the levels", lesion.numbering, { _ in "recorded" },
        { _ in false })
    }
    let open = numbering.flatMap(\.facts).filter { $0.absence != nil }
    return Consideration(
      "numbering", "the numbering of the vertebrae",
      Judgement(!open.isEmpty || numbering.isEmpty, numbering.flatMap(\.facts)),
      "Levels are shown as typed: do they match the imaging report exactly? Numbering to be confirmed.",
      rule: "transitional vertebrae and numbering variants lead to the wrong level", sources: [Source.safety],
      wouldChange: ["the numbering confirmed on whole-spine imaging"])
  }
}
