import SpineCase
import SpineScores

/// Whether something holds of a case - true, false or not known - with the facts that say so.
///
/// `&&`, `||` and `!` are Kleene's: false decides a conjunction and true a disjunction, whatever else is not known. What
/// is decided rests on the facts of the sides that decide it.
struct Judgement: Hashable, Sendable {
  /// True or false where it is known, nil where it cannot be said.
  let holds: Bool?
  /// The facts looked at, in the order in which they were, each once.
  let facts: [Fact]

  init(_ holds: Bool?, _ facts: [Fact]) {
    self.holds = holds
    // There are a few of them, most with different paths: comparing each two takes less than hashing them.
    self.facts = facts.reduce(into: []) { once, fact in if !once.contains(fact) { once.append(fact) } }
  }

  /// A question to one field; of a lesion at some levels where it is one of a lesion.
  init<Value>(
    _ path: String, _ name: FactName, of levels: SpinalSpan? = nil, _ field: Field<Value>,
    _ value: (Value) -> Argument, _ test: (Value) -> Bool
  ) {
    self.init(field.value.map(test), [Fact(path, name, of: levels, field, value)])
  }

  /// A question about one field of yes or no.
  init(_ path: String, _ name: FactName, of levels: SpinalSpan? = nil, _ field: Field<Bool>) {
    self.init(path, name, of: levels, field, \.argument) { $0 }
  }

  /// A question about one field with a closed list of answers.
  init<Value: CodedValue>(
    _ path: String, _ name: FactName, of levels: SpinalSpan? = nil, _ field: Field<Value>,
    _ test: (Value) -> Bool
  ) {
    self.init(path, name, of: levels, field, { .code($0.rawValue) }, test)
  }

  /// What holds for every case.
  static let always = Judgement(true, [])

  static func && (left: Self, right: Self) -> Self {
    let deciding = [left, right].filter { $0.holds == false }
    if !deciding.isEmpty { return Judgement(false, deciding.flatMap(\.facts)) }
    return Judgement(left.holds == nil || right.holds == nil ? nil : true, left.facts + right.facts)
  }

  // By De Morgan, so that one place decides which facts a judgement rests on.
  static func || (left: Self, right: Self) -> Self { !(!left && !right) }

  static prefix func ! (operand: Self) -> Self {
    Judgement(operand.holds.map { !$0 }, operand.facts)
  }

  /// Whether any of them holds; false where there is none.
  static func any(_ judgements: [Judgement]) -> Judgement {
    judgements.reduce(Judgement(false, []), ||)
  }

  /// The facts without which it cannot be said; none where it can.
  var notKnown: [Fact] { holds == nil ? facts.filter { $0.absence != nil } : [] }
}
