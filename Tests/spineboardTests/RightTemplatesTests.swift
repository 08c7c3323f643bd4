import Foundation
import Testing

/// Templates as a hospital would write them: a folder of `Tests/RightTemplates` each.
enum RightTemplate: String, CaseIterable, CustomTestStringConvertible {
  case reorderedLetter = "reordered-letter"
  case shortLetter = "short-letter"
  case letterheadText = "letterhead-text"
  case ownWords = "own-words"
  case ownSentence = "own-sentence"
  case simpleHandout = "simple-handout"
  case appointmentHandout = "appointment-handout"
  case hindiSheet = "hindi-sheet"
  case minutesOtherOrder = "minutes-other-order"
  case ownPage = "own-page"

  var testDescription: String { rawValue }

  static let root = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL
  var folder: String { Self.root.appending(path: "Tests/RightTemplates/\(rawValue)").path }

  /// How a document is made with it, and words that it then says.
  var making: (arguments: [String], words: String) {
    let letter = ["render", "referral-letter", Self.sample, "--final"]
    let handout = ["render", "patient-handout", Self.sample, "--final"]
    switch self {
    case .reorderedLetter: return (letter, "## Until the patient is seen")
    case .shortLetter: return (letter, "# Referral to the spine service")
    case .letterheadText: return (letter, "**Saltmere General Hospital**")
    case .ownWords: return (letter, "points out of")
    case .ownSentence: return (letter, "Referral")
    case .simpleHandout: return (handout, "Your back: what to look out for")
    case .appointmentHandout: return (handout, "Come back in six months.")
    case .hindiSheet: return (handout + ["--language", "hi"], "छह महीने बाद जाँच के लिए क्लिनिक आएँ")
    case .minutesOtherOrder: return (["minutes", Self.meeting], "## Every action")
    case .ownPage: return (letter, "Referral")
    }
  }

  private static let sample = root.appending(path: "Samples/cases/after-treatment/case.yaml").path
  private static let meeting = root.appending(path: "Samples/meetings/saltmere-2026-06-09/meeting.yaml").path
}

@Suite("Templates that are right")
struct RightTemplatesTests {
  @Test(
    "A hospital's own templates pass the check, and its documents are made with them.",
    arguments: RightTemplate.allCases)
  func accepted(right: RightTemplate) throws {
    let check = try Run(["templates", "check", right.folder])
    #expect(check.status == 0, "\(check.err)")
    let (arguments, words) = right.making
    let made = try Run(arguments + ["--templates", right.folder, "--to", "md"])
    #expect(made.status == 0, "\(made.err)")
    #expect(made.out.contains(words))
  }

  @Test("A page that asks for the lines and the picture itself prints each of them once.")
  func page() throws {
    let arguments = [
      "render", "mdt-summary", RightTemplate.root.appending(path: "Samples/cases/demo-0007/case.yaml").path,
    ]
    let own = try Run(arguments + ["--templates", RightTemplate.ownPage.folder])
    let builtIn = try Run(arguments)
    #expect(own.status == 0, "\(own.err)")
    for mark in ["class=\"ruled\"", "class=\"picture\""] {
      #expect(own.out.split(separator: mark).count == builtIn.out.split(separator: mark).count)
      #expect(own.out.split(separator: mark).count > 1)
    }
  }
}
