/// What is said of a key beside its form: meaning, readers, who is asked for it and when it matters.
package struct KeyFacts: Sendable {
  /// What it means, one line.
  package private(set) var meaning: String
  /// What it may look like when printed.
  package private(set) var example: String
  /// The name under which templates print it.
  package let view: ViewName
  /// The widest reader who may see it; nil for that of the record around it.
  package private(set) var readers: Readership?
  /// Who can supply it; nil where the record around it says so.
  package private(set) var asked: Asked?
  /// What must hold for anybody to be asked for it, whatever is recorded of it.
  package private(set) var onlyWhen: [Occasion] = []
  /// By whom and when it is missed where nobody recorded it; nil for by all and always.
  package private(set) var missed: Missed?
  /// Which documents list it among what is not known; nil for those that list the record around it.
  package private(set) var listed: Listed?
  /// In which turn lists of what is not known name it; nil for that of the record around it.
  package private(set) var turn: Turn?
  /// Which way its answers go; nil where nobody can say that one is worse.
  package private(set) var course: Course?
  /// The group of phrases that words its answers; nil for the key itself.
  package private(set) var words: String?
  /// The remarks above it in the skeleton.
  package private(set) var remarks: [String] = []
  /// What the skeleton fills in; nil where the form knows an example.
  package private(set) var sample: String?
  /// Whether the skeleton shows it as a key rather than as a remark.
  package private(set) var isFilledIn = false
  /// Whether its meaning is said after that of the record around it.
  private var isBelonging = false
  /// Whether it tells an earlier state, which cannot get worse.
  private var isPast = false
  /// Whether the form asks for it first.
  package private(set) var isCore = false

  init(meaning: String, example: String, view: ViewName, notes: [KeyNote]) {
    (self.meaning, self.example, self.view) = (meaning, example, view)
    for note in notes { add(note) }
  }

  private mutating func add(_ note: KeyNote) {
    switch note {
    case .readers(let readers): self.readers = readers
    case .asked(let owner): asked = .of(owner)
    case .notAsked: asked = .nobody
    case .only(let occasion): onlyWhen.append(occasion)
    case .missed(let documents, let occasion): missed = Missed(documents: documents, occasion: occasion)
    case .extra: missed = Missed(documents: .none, occasion: .never)
    case .listed(let listed): self.listed = listed
    case .words(let group): words = group
    case .turn(let turn): self.turn = turn
    case .course(let course): self.course = course
    case .past: isPast = true
    case .remark(let text): remarks.append(text)
    case .sample(let text): sample = text
    case .filledIn(let text): (sample, isFilledIn) = (text, true)
    case .belonging: isBelonging = true
    case .core: isCore = true
    }
  }

  /// The same with what the record around it says where the key itself says nothing.
  func inside(_ outer: KeyFacts) -> KeyFacts {
    var facts = self
    facts.readers = readers ?? outer.readers
    facts.asked = asked ?? outer.asked
    facts.onlyWhen = outer.onlyWhen + onlyWhen
    facts.missed = missed ?? outer.missed
    facts.listed = listed ?? outer.listed
    facts.turn = turn ?? outer.turn
    if outer.isPast { (facts.course, facts.isPast) = (nil, true) }
    if isBelonging { (facts.meaning, facts.isBelonging) = ("\(outer.meaning): \(meaning)", false) }
    if meaning.isEmpty { (facts.meaning, facts.example) = (outer.meaning, outer.example) }
    return facts
  }
}

/// One thing that a declaration says of its key.
package enum KeyNote: Sendable {
  /// The widest reader who may see it.
  case readers(Readership)
  /// Who can supply it.
  case asked(GapOwner)
  /// Nobody is asked for it by a list of gaps.
  case notAsked
  /// It is asked for only where this holds.
  case only(Occasion)
  /// Where nobody recorded it, these documents miss it, and only where this holds.
  case missed(MissingDocuments, Occasion)
  /// Good to know, printed where it is known; nobody is asked for it.
  case extra
  /// The documents that list it among what is not known.
  case listed(Listed)
  /// The group of phrases that words its answers.
  case words(String)
  /// In which turn lists of what is not known name it.
  case turn(Turn)
  /// Which way its answers go.
  case course(Course)
  /// It tells an earlier state, which cannot get worse.
  case past
  /// A remark above it in the skeleton.
  case remark(String)
  /// What the skeleton shows behind the key, as YAML.
  case sample(String)
  /// What the skeleton holds as a key rather than as a remark.
  case filledIn(String)
  /// Its meaning is said after that of the record around it: `Referrer: telephone`.
  case belonging
  /// The form asks for it first.
  case core
}

/// The name under which templates print a key.
package enum ViewName: Sendable, ExpressibleByStringLiteral {
  /// Its key.
  case key
  /// Another name in the same record.
  case named(String)
  /// The name of the record around it, for which it stands; of a record: its keys print without its name.
  case record
  /// A name from the top, without that of the record around it.
  case top(String)
  /// No field of its own.
  case none

  package init(stringLiteral name: String) { self = .named(name) }
}

/// The widest reader who may see a key.
package enum Readership: Sendable {
  case patient, clinician, board
}

/// Who is asked for a fact that is missing.
package enum Asked: Hashable, Sendable {
  case nobody
  case of(GapOwner)
}

/// By which documents and when a fact is missed that nobody recorded.
package struct Missed: Hashable, Sendable {
  /// The documents that miss it.
  package let documents: MissingDocuments
  /// When it matters.
  package let occasion: Occasion
}

/// The documents that miss a fact.
package enum MissingDocuments: Sendable {
  /// The summary for the board and the referral letter.
  case clinicians
  case letter, summary, none
}

/// The documents that list a fact among what is not known.
package enum Listed: Sendable {
  /// Every document with such a list.
  case everywhere
  case summary, letter
  /// The summary, once the board has recommended something.
  case decidedSummary
  /// None: its place in the document says that it is not known.
  case inPlace
}

/// The turns in which lists of what is not known name facts: first what every document tells, then what an operation, the
/// receiving centre and the board's outcome need besides.
package enum Turn: Int, Sendable, CaseIterable {
  case basic, operation, receiving, outcome
}

/// Which way the answers of a key go, for a comparison of two states.
package enum Course: Hashable, Sendable {
  /// The answers as the file spells them, the best first; those of one row are as bad.
  case worsening([[String]])
  /// A number of which more is worse, or else better.
  case figure(moreIsWorse: Bool)

  /// How bad an answer is, the greater the worse; nil where it cannot be said.
  package func badness(of answer: String) -> Int? {
    switch self {
    case .worsening(let rows): rows.firstIndex { $0.contains(answer) }
    case .figure(let moreIsWorse): Int(answer).map { moreIsWorse ? $0 : -$0 }
    }
  }
}

extension KeyNote {
  /// The answers, the best first; those of one row are as bad.
  static func worsening<Answer: CodedValue>(_ rows: [[Answer]]) -> KeyNote {
    .course(.worsening(rows.map { $0.map(\.rawValue) }))
  }

  /// What is better not there.
  static var worseIfTrue: KeyNote { .course(.worsening([["false"], ["true"]])) }

  /// A number of which more is worse.
  static var moreIsWorse: KeyNote { .course(.figure(moreIsWorse: true)) }

  /// A number of which more is better.
  static var moreIsBetter: KeyNote { .course(.figure(moreIsWorse: false)) }
}
