/// Makes distinct cases of the letter, always the same ones: one JSON text each, about 3.5 kB.
struct LetterCases {
  private var random: SplitMix

  /// The first `count` cases of a seed.
  static func all(_ count: Int, seed: UInt64 = 20_261_125) -> [[UInt8]] {
    var cases = LetterCases(random: SplitMix(state: seed))
    return (1...count).map { Array(cases.next($0).compact.utf8) }
  }

  private mutating func next(_ number: Int) -> JSONText {
    let level = random.pick(LetterWords.levels)
    let grade = random.pick(["0", "1a", "1b", "1c", "2", "3"])
    let tumour = random.pick(LetterWords.tumours)
    let deficit = (grade == "2" || grade == "3") && random.chance(80)
    return .record([
      "schema": "bench/1", "letter": letter(number), "patient": patient(), "tumour": self.tumour(tumour),
      "spine": spine(level, grade), "neuro": neuro(deficit), "performance": performance(), "sins": sins(),
      "scores": scores(deficit), "history": history(level), "medications": medications(),
      "investigations": investigations(level, grade, tumour.1), "questions": questions(), "plan": plan(),
    ])
  }

  private mutating func letter(_ number: Int) -> JSONText {
    .record([
      "reference": "REF-2026-\(padded(number, 5))", "date": date(2026...2026),
      "urgency": text(["routine", "urgent", "emergency"]),
      "to": .record([
        "name": "Dr \(random.pick(LetterWords.family))", "role": text(LetterWords.recipients),
        "centre": text(LetterWords.centres),
        "address": "\(random.number(1...300)) Hospital Road, Ward \(random.number(1...40))",
      ]),
      "from": .record([
        "name": "Dr \(name())", "role": "Consultant Orthopaedic Surgeon",
        "unit": "District Hospital No. \(random.number(1...90)), Department of Orthopaedics",
        "registration": "MC-\(random.number(10_000...99_999))", "phone": phone(),
        "email": "spine.board\(number)@example.org",
      ]),
    ])
  }

  private mutating func patient() -> JSONText {
    let allergies = random.pick(["", "", "penicillin (rash)", "iodinated contrast (urticaria)"])
    return .record([
      "name": .text(name()), "id": "H\(random.number(100_000...999_999))", "dob": date(1940...1985),
      "age": .number(random.number(41...86)), "sex": text(["female", "male"]),
      "address": "Flat \(random.number(1...99)), \(random.number(1...400)) Station Road", "phone": phone(),
      "language": text(["English", "Hindi", "Marathi", "Tamil", "Bengali", "Urdu"]),
      "allergies": .text(allergies), "hasAllergies": .truth(!allergies.isEmpty),
    ])
  }

  private mutating func tumour(_ tumour: (String, String, String)) -> JSONText {
    let visceral = random.pick(["none", "removable", "unremovable"])
    return .record([
      "primary": .text(tumour.0), "histology": .text(tumour.1), "radiosensitivity": .text(tumour.2),
      "diagnosed": date(2024...2025), "known": .truth(tumour.0 != "unknown"),
      "receptor": text(LetterWords.receptors), "visceral": .text(visceral),
      "visceralMets": .truth(visceral != "none"), "extraspinalBone": .number(random.number(0...4)),
    ])
  }

  private mutating func spine(_ level: String, _ grade: String) -> JSONText {
    let levels = random.pick(random.number(1...4), of: LetterWords.levels)
    return .record([
      "levels": .text(levels.joined(separator: ", ")), "index": .text(level), "count": .number(levels.count),
      "escc": .text(grade), "highGrade": .truth(grade == "2" || grade == "3"),
      "retropulsion": .truth(random.chance(30)), "posteriorWall": text(["intact", "breached"]),
    ])
  }

  private mutating func neuro(_ deficit: Bool) -> JSONText {
    .record([
      "deficit": .truth(deficit), "frankel": text(deficit ? ["A", "B", "C", "D"] : ["E"]),
      "asia": text(deficit ? ["A", "B", "C", "D"] : ["E"]), "onset": "\(random.number(1...21)) days ago",
      "motor": "\(random.number(20...99))/100", "bladder": text(["continent", "catheterised", "urgency"]),
      "ambulatory": .truth(!deficit),
    ])
  }

  private mutating func performance() -> JSONText {
    .record([
      "ecog": .number(random.number(0...4)), "karnofsky": .number(random.number(3...10) * 10),
      "pain": .number(random.number(1...10)),
    ])
  }

  private mutating func sins() -> JSONText {
    let found = LetterWords.sins.map { random.pick($0.findings) }
    let total = found.reduce(0) { $0 + $1.1 }
    let parts = found.map { JSONText.record(["finding": .text($0.0), "score": .number($0.1)]) }
    return .record([
      "location": parts[0], "pain": parts[1], "lesion": parts[2], "alignment": parts[3], "collapse": parts[4],
      "posterolateral": parts[5], "total": .number(total),
      "category": .text(total <= 6 ? "stable" : total <= 12 ? "potentially unstable" : "unstable"),
    ])
  }

  private mutating func scores(_ deficit: Bool) -> JSONText {
    let (revised, tomita) = (random.number(0...15), random.number(2...10))
    return .record([
      "tokuhashi": .record([
        "original": .number(random.number(0...12)), "revised": .number(revised),
        "band": .text(revised <= 8 ? "0-8" : revised <= 11 ? "9-11" : "12-15"),
        "prognosis": .text(revised <= 8 ? "< 6 months" : revised <= 11 ? ">= 6 months" : ">= 1 year"),
      ]),
      "tomita": .record([
        "score": .number(tomita),
        "goal": .text(tomita <= 3 ? "long-term local control" : tomita <= 7 ? "palliation" : "terminal care"),
      ]),
      "patchell": .truth(deficit && random.chance(50)), "nomsPlan": text(LetterWords.plans),
    ])
  }

  private mutating func history(_ level: String) -> JSONText {
    let (onset, symptoms) = (random.pick(LetterWords.onset), random.pick(LetterWords.symptoms))
    return .record([
      "presenting": "Back pain for \(random.number(1...30)) weeks at \(level), \(onset), with \(symptoms).",
      "comorbidities": text(LetterWords.conditions), "priorSurgery": .truth(random.chance(30)),
      "priorSurgeryText": "L\(random.number(2...5)) laminectomy in \(random.number(2005...2020))",
      "priorRadiotherapy": .truth(random.chance(40)),
      "priorRadiotherapyText":
        "\(random.pick([20, 30])) Gy in \(random.pick([5, 10])) fractions to \(level), \(random.number(2019...2025))",
      "anticoagulated": .truth(random.chance(25)),
      "anticoagulant": text(["apixaban 5 mg bd", "warfarin, INR 2.4"]),
    ])
  }

  private mutating func medications() -> JSONText {
    .list(
      random.pick(6, of: LetterWords.medications).map {
        .record(["name": .text($0.0), "dose": .text($0.1), "frequency": .text($0.2)])
      })
  }

  private mutating func investigations(_ level: String, _ grade: String, _ histology: String) -> JSONText {
    let count = random.number(1...6)
    let done = [
      (
        "MRI whole spine with contrast",
        "epidural soft tissue at \(level), ESCC grade \(grade); \(count) further levels with marrow replacement"
      ),
      ("CT thorax, abdomen and pelvis", "no visceral crisis; \(count) pulmonary nodules below 10 mm"),
      ("CT-guided biopsy of \(level)", histology),
      ("Bone scan", "\(count) sites of uptake, \(level) among them"),
      (
        "Full blood count",
        "Hb \(random.number(7...15)).\(count) g/dL, platelets \(random.number(60...400)) x10^9/L"
      ),
      ("Renal function", "creatinine \(count).2 mg/dL, eGFR \(random.number(25...110)) mL/min"),
      ("Serum calcium (corrected)", "2.\(random.number(10...95)) mmol/L"),
      ("PSA", "\(random.number(1...300)).\(count) ng/mL"),
      ("Serum protein electrophoresis", "no monoclonal band"),
    ]
    let chosen = random.pick(5, of: done)
    return .list(
      chosen.map { .record(["name": .text($0.0), "date": date(2026...2026), "result": .text($0.1)]) })
  }

  private mutating func questions() -> JSONText {
    let asked = random.pick(3, of: LetterWords.questions)
    return .list(
      asked.enumerated().map { .record(["n": .number($0.offset + 1), "text": .text($0.element)]) })
  }

  private mutating func plan() -> JSONText {
    .record([
      "bracing": text(["TLSO", "hard collar", "none"]),
      "mobilisation": text(["bed rest, log roll", "sit out in brace", "free mobilisation"]),
      "steroid": text(["dexamethasone 16 mg/day, tapering", "none"]),
      "transport": text(["supine, spinal board", "sitting"]), "contactBy": date(2026...2026),
      "meeting": "Spine board \(dateText(2026...2026))",
    ])
  }

  private mutating func text(_ list: [String]) -> JSONText { .text(random.pick(list)) }
  private mutating func name() -> String {
    "\(random.pick(LetterWords.given)) \(random.pick(LetterWords.family))"
  }
  private mutating func phone() -> JSONText {
    "+91 \(random.number(10_000...99_999)) \(random.number(10_000...99_999))"
  }
  private mutating func date(_ years: ClosedRange<Int>) -> JSONText { .text(dateText(years)) }
  private mutating func dateText(_ years: ClosedRange<Int>) -> String {
    "\(random.number(years))-\(padded(random.number(1...12), 2))-\(padded(random.number(1...28), 2))"
  }
  private func padded(_ number: Int, _ width: Int) -> String {
    let digits = "\(number)"
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
