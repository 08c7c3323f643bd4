import SourceText
package import SpineCase

extension ClinicalCase {
  /// The case as a patient's sheet of one kind may show it.
  ///
  /// What has not been told is not there, whatever a template names. On the sheet of warning signs, which is for those
  /// who have not been told, a contact, place, register or identifier that holds a word of an illness gives way to
  /// neutral words, so that the sheet can always be made; the telephone number stays. The case goes by `id`, its
  /// identifier as the sheet may show it.
  package func shown(on kind: DocumentKind, as id: String, _ words: SheetWords) -> ClinicalCase {
    guard kind.isForPatient else { return self }
    var shown = self
    shown.id = id
    shown.patient.identifiers = patient.identifiers.filter { $0.mayStand(on: kind, words) }
    shown.patient.language = patient.language.flatMap { words.neutral(language: $0, on: kind) }
    shown.signOff = kind.isForUntold ? signOff.map { $0.neutral(words) } : signOff
    shown.handout = kind.isForUntold ? handout.neutral(words) : handout.told(told)
    return shown
  }
}

extension Identifier {
  /// Whether this number may stand on a patient's sheet: a national identity number, or one
  /// that reveals something, may not.
  fileprivate func mayStand(on kind: DocumentKind, _ words: SheetWords) -> Bool {
    !isAadhaar && !isGroupedAsAadhaar && words.registers.first(inside: system) == nil
      && words.first(in: system, on: kind) == nil && words.first(inIdentifier: value, on: kind) == nil
  }

  /// Whether the number is written like an Aadhaar number, India's national identity:
  /// twelve digits in three groups.
  private var isGroupedAsAadhaar: Bool {
    let groups = value.split { " -".contains($0) }
    return groups.count == 3 && groups.allSatisfy { $0.count == 4 && $0.allSatisfy(\.isNumber) }
  }
}

extension Handout {
  /// What the handout may say: the findings once the spread has been told, steps and what to bring once the plan has.
  fileprivate func told(_ told: Told) -> Handout {
    var shown = self
    if told.spread.state.is(.yes) != true { shown.found = .notRecorded }
    if told.plan.state.is(.yes) != true { (shown.plan, shown.bring) = (.notRecorded, .notRecorded) }
    return shown
  }

  /// Whom to call and who explained the sheet, unless a word of it names an illness; nothing else.
  fileprivate func neutral(_ words: SheetWords) -> Handout {
    var shown = self
    (shown.found, shown.plan, shown.bring) = (.notRecorded, .notRecorded, .notRecorded)
    (shown.moving, shown.medicines, shown.help) = (.notRecorded, .notRecorded, .notRecorded)
    (shown.call, shown.outOfHours) = (call.neutral(words), outOfHours.neutral(words))
    shown.explainedBy = words.neutral(explainedBy)
    if let hospital = hospital.value, words.neutral(hospital) == nil { shown.hospital = .notRecorded }
    return shown
  }
}

extension SignOff {
  /// The signature with no name or role that names an illness.
  fileprivate func neutral(_ words: SheetWords) -> SignOff {
    var shown = self
    shown.name = words.neutral(name) ?? ""
    shown.role = words.neutral(role) ?? ""
    return shown
  }
}

extension Contact {
  fileprivate func neutral(_ words: SheetWords) -> Contact {
    var shown = self
    for text in [
      \Contact.name, \.role, \.registration, \.organisation, \.address, \.telephone, \.email, \.hours,
    ] {
      shown[keyPath: text] = words.neutral(self[keyPath: text])
    }
    return shown
  }
}

extension SheetWords {
  /// The text, or nil where it may not stand on the sheet of warning signs.
  fileprivate func neutral(_ text: String?) -> String? {
    text.flatMap { first(in: $0, on: .warningSigns) == nil ? $0 : nil }
  }

  /// The language as the case gives it; only the language itself where a later part of the tag holds such a word.
  fileprivate func neutral(language: String, on kind: DocumentKind) -> String? {
    first(in: language, on: kind) == nil ? language : LanguageTag(language)?.language
  }
}
