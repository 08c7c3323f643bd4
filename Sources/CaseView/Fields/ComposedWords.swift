import SpineCase
import SpinePathway
import SpineScores
import Templating

extension CaseFields {
  /// How the keys print whose words are made of several values, by the path of each.
  static let composedWords: [String: Words] = {
    var words = personWords
    for group in [examinationWords, tumourWords, treatmentWords, boardWords] {
      words.merge(group) { first, _ in first }
    }
    return words
  }()

  private static var personWords: [String: Words] {
    var words: [String: Words] = [:]
    words[.path(\.patient.pregnancy)] = { view, w in w.value(view.read.patient.pregnancy, w.pregnancy) }
    words[.path(\.patient.identifiers)] = { view, w in
      let all = view.read.patient.identifiers.map { identifier in
        w.words(identifier) + (identifier.assigner.map { " (\($0))" } ?? "")
      }
      return w.text(all.isEmpty ? nil : all.joined(separator: "; "))
    }
    words[.path(\.patient.language)] = { view, w in
      w.text(view.read.patient.language.map(w.languageName))
    }
    words[.path(\.patient.nextOfKin)] = { view, w in w.text(nextOfKin(view.read.patient.nextOfKin)) }
    words[.path(\.wishes.resuscitation)] = { view, w in w.resuscitation(view.read.wishes.resuscitation) }
    words[.path(\.told.diagnosis.state)] = { view, w in w.told(view.read.told.diagnosis) }
    words[.path(\.told.spread.state)] = { view, w in w.told(view.read.told.spread) }
    words[.path(\.told.plan.state)] = { view, w in w.told(view.read.told.plan) }
    words[.path(\.told.outlook.state)] = { view, w in w.told(view.read.told.outlook) }
    words[.path(\.told.outlookWanted.state)] = { view, w in w.told(view.read.told.outlookWanted, "wants")
    }
    return words
  }

  private static var examinationWords: [String: Words] {
    var words: [String: Words] = [:]
    words[.path(\.neurology.sensoryLevel)] = { view, w in
      w.value(view.read.neurology.sensoryLevel, w.sensoryLevel)
    }
    words[.path(\.neurology.catheterReason)] = { view, w in
      w.value(view.read.neurology.catheterReason) {
        $0.words ?? w.phrases["catheterReason.\($0.code.rawValue)"]
      }
    }
    words[.path(\.neurology.myotomes)] = { view, w in
      w.line(view.read.neurology.myotomes.map { $0.map { w.power($0) } })
    }
    words[.path(\.neurology.established)] = { view, w in
      w.value(view.read.neurology.established, w.established)
    }
    return words
  }

  private static var tumourWords: [String: Words] {
    var words: [String: Words] = [:]
    words[.path(\.tumour.organMetastases)] = { view, w in organs(view.read.tumour.organMetastases, w) }
    words[.path(\.tumour.radiosensitivity)] = { view, w in radiosensitivity(view.read.tumour, w) }
    return words
  }

  private static var treatmentWords: [String: Words] {
    var words: [String: Words] = [:]
    words[.path(\.treatment.medicines)] = { view, w in
      w.line(view.read.treatment.medicines.map { $0.map(w.medicine) })
    }
    words[.path(\.treatment.anticoagulants)] = { view, w in
      w.line(view.read.treatment.anticoagulants.map { $0.map { w.lastDose($0.name, $0.lastDose) } })
    }
    words[.path(\.treatment.antiangiogenics)] = { view, w in
      w.line(view.read.treatment.antiangiogenics.map { $0.map { w.lastDose($0.name, $0.lastDose) } })
    }
    words[.path(\.treatment.allergies)] = { view, w in
      w.line(view.read.treatment.allergies.map { $0.map(w.allergy) })
    }
    words[.path(\.fitness.expectedSurvival)] = { view, w in
      w.value(view.read.fitness.expectedSurvival, w.survival)
    }
    for test in BloodTest.allCases {
      words[.path(\.bloods[test])] = { view, w in w.value(view.read.bloods[test], w.result) }
    }
    return words
  }

  private static var boardWords: [String: Words] {
    var words: [String: Words] = [:]
    words[.path(\.reported.external)] = { view, w in
      w.line(view.read.reported.external.map { $0.map(w.reportedScore) })
    }
    words[.path(\.board.earlierDiscussions)] = { view, w in
      w.line(view.read.board.earlierDiscussions.map { $0.map(w.discussion) })
    }
    words[.path(\.board.decision.tellLanguage)] = { view, w in
      w.text(view.read.board.decision.tellLanguage.map(w.languageName))
    }
    words[.path(\.board.decision.copyToPatient)] = { view, w in
      // A copy for the patient must pass the disclosure gate of the handout (checklists.md 2.3).
      PatientCopy(read: view.read, paper: .outcomeLetter).words(view.urgency.class, w.phrases).map(Value.text)
        ?? w.yesNo(view.read.board.decision.copyToPatient)
    }
    words[.path(\.referral.copyToPatient)] = { view, w in
      // A copy for the patient must pass the disclosure gate of the handout (checklists.md 2.3).
      PatientCopy(read: view.read, paper: .referralLetter).words(view.urgency.class, w.phrases).map(
        Value.text)
        ?? w.yesNo(view.read.referral.copyToPatient)
    }
    return words
  }
}
