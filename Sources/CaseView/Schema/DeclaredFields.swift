import SpineCase
import SpineScores
import Templating

extension ViewField {
  /// The field that prints a declared key; nil where templates print none.
  ///
  /// - Parameters:
  ///   - key: The key as it is declared.
  ///   - value: Its value, of the view.
  ///   - words: How it prints where its value alone does not say it.
  init?<Record>(
    _ key: SchemaField<Record>, _ value: @escaping @Sendable (View) -> SchemaValue,
    _ words: (@Sendable (View, Wording) -> Value)? = nil
  ) {
    guard let name = key.name, let kind = Kind(key.kind) ?? (words == nil ? nil : .text),
      words != nil || key.shape.printsByItself
    else { return nil }
    let group = key.words
    self.init(
      name, kind, Audience(key.facts.readers ?? .clinician), key.facts.meaning, example: key.facts.example,
      always: key.isAlwaysKnown,
      words ?? { view, wording in wording.value(value(view), kind, group) })
  }

  /// The fields of the keys of a record whose values print by themselves, in the order of its schema.
  static func keys(of schema: RecordSchema<View>) -> [ViewField] where View: Sendable {
    schema.readers.compactMap { ViewField($0.key, $0.value) }
  }
}

extension CaseFields {
  /// How a key prints whose words are made of several values.
  typealias Words = @Sendable (CaseView, Wording) -> Value

  /// The fields of the keys of one record of the case that are named in a turn, in the order of the schema.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - turn: The turn.
  ///   - further: Fields that are worked out, each after the key whose property it stands behind.
  /// - Returns: The fields.
  static func keys(
    _ record: PartialKeyPath<ClinicalCase>, _ turn: Turn = .basic,
    with further: [(after: CaseProperty, field: ViewField<CaseView>)] = []
  ) -> [ViewField<CaseView>] {
    let keys = ClinicalCase.keys(of: record).filter { ($0.key.facts.turn ?? .basic) == turn }
    return keys.flatMap { place, key in
      let field = ViewField(key, { (view: CaseView) in view.values[place] }, composedWords[key.path])
        .map { field in field.absent { view in view.values[place].recordedAbsence } }
      return [field].compactMap { $0 } + further.filter { .path($0.after) == key.path }.map(\.field)
    }
  }
}

extension Shape {
  /// Whether the value of such a key prints without words of its own.
  fileprivate var printsByItself: Bool {
    switch self {
    case .record, .list(.record), .filledList, .dictionary: false
    case .coded, .numbers, .flag, .whole, .figure, .text, .pattern, .date, .moment, .list, .either: true
    }
  }
}

extension Kind {
  fileprivate init?(_ kind: PrintKind) {
    switch kind {
    case .text: self = .text
    case .paragraph: self = .paragraph
    case .number: self = .number
    case .date: self = .date
    case .grade: self = .grade
    case .telephone: self = .telephone
    case .condition: self = .condition
    case .record: return nil
    }
  }
}

extension Audience {
  fileprivate init(_ readers: Readership) {
    switch readers {
    case .patient: self = .patient
    case .clinician: self = .clinician
    case .board: self = .board
    }
  }
}

extension Wording {
  /// The value of a key in words, or the words of its absence.
  func value(_ value: SchemaValue, _ kind: Kind, _ group: String) -> Value {
    switch value {
    case .absent(let absence, let why): return .absent(words(absence, why: why))
    case .flag(let holds):
      if case .condition = kind { return .condition(holds) }
      return .text(words(value, group))
    default: return .text(words(value, group))
    }
  }

  private func words(_ value: SchemaValue, _ group: String) -> String {
    switch value {
    case .absent(let absence, let why): words(absence, why: why)
    case .text(let text), .titled(let text): text
    case .flag(let holds): phrases[holds ? "yes" : "no"]
    case .answer(let answer): phrases["\(group).\(answer)"]
    case .date(let date): words(date)
    case .moment(let moment): words(moment)
    case .birth(let birth): words(birth)
    case .whole(let number, let unit): words(String(number), unit)
    case .figure(let figure, let unit): words(figure.text, unit)
    case .list(let values):
      values.isEmpty ? phrases["none"] : values.map { words($0, group) }.joined(separator: "; ")
    case .record: ""
    }
  }

  private func words(_ figure: String, _ unit: CountUnit) -> String {
    switch unit {
    case .none: figure
    case .millilitres: "\(figure)\u{A0}ml"
    case .kilograms: "\(figure)\u{A0}kg"
    case .percent: "\(figure) %"
    case .outOf(let most): "\(figure)/\(most)"
    case .rated(let most): phrases("ofMaximum", figure, String(most))
    }
  }
}
