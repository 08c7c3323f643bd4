import SpineCase
package import SpinePathway

extension Wording {
  /// A sentence of a rule in the words of the language.
  package func say(_ sentence: Sentence) -> String {
    sentences[sentence.key].filled { sentence.arguments[$0].map(say) }
  }

  /// Whole sentences, one after the other.
  package func say(_ sentences: [Sentence]) -> String {
    joined(sentences.map(say), .sentence)
  }

  /// What stands in place of a name in braces.
  package func say(_ argument: Argument) -> String {
    switch argument {
    case .text(let text): text
    case .code(let code): sentences.code(code) ?? code
    case .date(let date): words(date)
    case .moment(let moment): moment.iso
    case .absence(let absence): words(absence)
    case .sentence(let sentence): say(sentence)
    case .list(let parts, let joint): joined(parts.map(say), joint)
    }
  }

  /// A fact with its value: `walking: aided`.
  package func say(_ fact: Fact) -> String { say(fact.sentence) }

  /// What would change a conclusion, entry by entry.
  package func say(_ changes: [Consideration.Change]) -> [String] {
    changes.flatMap { change -> [String] in
      switch change {
      case .sentence(let sentence): [say(sentence)]
      case .entries(let key): sentences.entries(key).map { $0.filled { _ in nil } }
      }
    }
  }

  /// Parts with what the language puts between them.
  package func joined(_ parts: [String], _ joint: Joint) -> String {
    parts.joined(separator: say(joint.sentence()))
  }
}
