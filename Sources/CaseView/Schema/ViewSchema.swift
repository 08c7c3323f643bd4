package import SpineCase
import SpineScores
import Synchronization
package import Templating

/// One field that templates may name: its declaration, and where its value comes from.
///
/// This is the only list: the checker, the slots, the printed list of fields and the documents all read it.
package struct ViewField<View: Sendable>: Sendable {
  package let name: String
  let kind: Kind
  let audience: Audience
  let mayBeAbsent: Bool
  package let meaning: String
  let example: String
  package let read: @Sendable (View, Wording) -> Value
  /// The absence that somebody recorded under its key; nil where nobody recorded anything, and for what is worked out.
  private(set) var recordedAbsence: @Sendable (View) -> Absence? = { _ in nil }

  /// Declares a field under a dotted name, for instance `neurology.frankel`.
  package init(
    _ name: String, _ kind: Kind, _ audience: Audience, _ meaning: String, example: String = "",
    always isAlwaysKnown: Bool = false, _ read: @escaping @Sendable (View, Wording) -> Value
  ) {
    (self.name, self.kind, self.audience) = (name, kind, audience)
    (mayBeAbsent, self.meaning, self.example) = (!isAlwaysKnown, meaning, example)
    self.read = read
  }

  /// The same field of a view that holds this one, below `prefix` where one is given.
  package func lifted<Outer: Sendable>(
    under prefix: String? = nil, _ inner: @escaping @Sendable (Outer) -> View
  ) -> ViewField<Outer> {
    let read = read
    return ViewField<Outer>(
      prefix.map { "\($0).\(name)" } ?? name, kind, audience, meaning, example: example, always: !mayBeAbsent
    ) { read(inner($0), $1) }
  }
}

extension ViewField {
  /// The same field with where its view says why it is not known.
  func absent(_ recorded: @escaping @Sendable (View) -> Absence?) -> ViewField {
    var field = self
    field.recordedAbsence = recorded
    return field
  }

  /// A list and, alongside it, the words of its absence under the name `<name>Absence`.
  package static func list<Element: Sendable>(
    _ name: String, _ audience: Audience, _ meaning: String, _ elements: ViewSchema<Element>,
    always isAlwaysKnown: Bool = false, _ read: @escaping @Sendable (View) -> Field<[Element]>
  ) -> [ViewField] {
    [
      ViewField(name, .list(elements.schema), audience, meaning, always: isAlwaysKnown) {
        $1.list(read($0), elements)
      },
      ViewField("\(name)Absence", .text, audience, "\(meaning): why they are not known", always: true) {
        view, wording in
        let field = read(view)
        return .text(wording.words(field.absence ?? .notRecorded, why: field.why))
      },
    ]
  }
}

/// The fields of a view, grouped into records by their dotted names.
package struct ViewSchema<View: Sendable>: Sendable {
  package let fields: [ViewField<View>]
  package let schema: Schema
  private let layout: Layout
  /// The places of the fields under each name, and under the name of each record above them.
  private let places: [String: [Int]]

  package init(_ fields: [ViewField<View>]) {
    self.fields = fields
    places = fields.enumerated().reduce(into: [:]) { places, field in
      let name = field.element.name
      for end in name.indices where name[end] == "." {
        places[String(name[..<end]), default: []].append(field.offset)
      }
      places[name, default: []].append(field.offset)
    }
    let layout = Layout(fields.enumerated().map { (Array($1.name.split(separator: ".")), $0) })
    self.layout = layout
    schema = layout.schema(of: fields)
  }

  /// The field of a name and the fields below it, in order; empty where there is none.
  package func fields(at name: String) -> [ViewField<View>] { (places[name] ?? []).map { fields[$0] } }

  /// The record of one view; each field is worded once it is asked for.
  package func record(_ view: View, _ wording: Wording) -> Record {
    Record(LayoutValues(layout, of: Worded(fields: fields, view: view, wording: wording)))
  }
}

/// A view with the words for it and the fields that are read from it.
private final class Worded<View: Sendable>: Sendable {
  let fields: [ViewField<View>]
  let view: View
  let wording: Wording

  init(fields: [ViewField<View>], view: View, wording: Wording) {
    (self.fields, self.view, self.wording) = (fields, view, wording)
  }

  /// The value of a field in words.
  func value(of field: Int) -> Value { fields[field].read(view, wording) }
}

/// The values of one level of names: each is worded when it is asked for the first time, and kept.
private final class LayoutValues<View: Sendable>: RecordValues {
  private let layout: ViewSchema<View>.Layout
  private let worded: Worded<View>
  private let known: Mutex<[Value?]>

  init(_ layout: ViewSchema<View>.Layout, of worded: Worded<View>) {
    (self.layout, self.worded) = (layout, worded)
    known = Mutex(Array(repeating: nil, count: layout.entries.count))
  }

  var count: Int { layout.entries.count }

  func value(at slot: Int) -> Value {
    if let value = known.withLock({ $0[slot] }) { return value }
    let value = read(layout.entries[slot].entry)
    known.withLock { $0[slot] = value }
    return value
  }

  private func read(_ entry: ViewSchema<View>.Layout.Entry) -> Value {
    switch entry {
    case .field(let index): worded.value(of: index)
    case .group(let group): .record(Record(LayoutValues(group, of: worded)))
    }
  }
}

extension ViewSchema {
  /// How dotted names nest: at each level a name stands for a field or for a group of fields.
  fileprivate struct Layout: Sendable {
    enum Entry: Sendable {
      case field(Int)
      case group(Layout)
    }

    var entries: [(name: String, entry: Entry)] = []

    init(_ paths: [(path: [Substring], field: Int)]) {
      var groups: [Substring: [(path: [Substring], field: Int)]] = [:]
      var order: [Substring] = []
      for (path, field) in paths {
        guard let head = path.first else { continue }
        if groups[head] == nil { order.append(head) }
        groups[head, default: []].append((Array(path.dropFirst()), field))
      }
      entries = order.map { head in
        let members = groups[head] ?? []
        if members.count == 1, let only = members.first, only.path.isEmpty {
          return (String(head), .field(only.field))
        }
        return (String(head), .group(Layout(members)))
      }
    }

    func schema(of fields: [ViewField<View>]) -> Schema {
      Schema(
        entries.map { name, entry in
          switch entry {
          case .field(let index):
            let field = fields[index]
            return Declaration(
              name: name, kind: field.kind, audience: field.audience, mayBeAbsent: field.mayBeAbsent,
              meaning: field.meaning, example: field.example)
          case .group(let group):
            return Declaration(
              name: name, kind: .record(group.schema(of: fields)), audience: group.widest(fields),
              mayBeAbsent: false)
          }
        })
    }

    /// The widest reader of any field in the group; the fields themselves say who may see each.
    private func widest(_ fields: [ViewField<View>]) -> Audience {
      entries.map { _, entry in
        switch entry {
        case .field(let index): fields[index].audience
        case .group(let group): group.widest(fields)
        }
      }.min() ?? .board
    }
  }
}
