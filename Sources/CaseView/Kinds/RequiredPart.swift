package import Templating

/// A part that every template of a kind of document must have, with what of it must print in every case.
///
/// What counts is what prints, not by which file: a hospital may word a part itself, but not leave it out.
package struct RequiredPart: Sendable {
  /// What it is, for messages: `the urgency`.
  package let words: String
  /// The region in which it stands; nil where it may stand in any.
  package let region: String?
  /// The partial of the built-in templates that prints it; nil where the document itself does.
  package let partial: String?
  /// What must print.
  package let prints: [Print]
  /// How many items of lists its region must hold in every case.
  package private(set) var items = 0
  /// Whether it is asked of translations alone.
  package private(set) var isOfTranslations = false

  init(_ words: String, in region: String? = nil, by partial: String? = nil, _ prints: [Print] = []) {
    (self.words, self.region, self.partial, self.prints) = (words, region, partial, prints)
  }

  /// The part with at least so many items of lists.
  func items(_ count: Int) -> Self {
    var part = self
    part.items = count
    return part
  }

  /// The part where a template is a translation.
  var ofTranslations: Self {
    var part = self
    part.isOfTranslations = true
    return part
  }

  /// Something that must print wherever some conditions hold.
  package struct Print: Sendable {
    /// Fields of which one must print; empty where any words that stand under the last condition do.
    package let fields: [String]
    /// The conditions; empty where it must print in every case.
    package let conditions: [Condition]
  }

  /// What a section asks of one field.
  package struct Condition: Hashable, Sendable {
    package let name: String
    package let branch: SectionSite.Branch

    package init(name: String, branch: SectionSite.Branch) { (self.name, self.branch) = (name, branch) }

    /// The condition holds, or the list has elements.
    package static func holds(_ name: String) -> Self { Self(name: name, branch: .holds) }
    /// The condition does not hold, or the list is empty.
    package static func fails(_ name: String) -> Self { Self(name: name, branch: .fails) }
  }

  /// Conditions of which exactly one holds in every case: the classes of an urgency.
  package static let exclusive: [[String]] = ["", "cases.", "emergencies.", "others."].map { list in
    urgencyClasses.map { "\(list)urgency.\($0)" }
  }

  package static let urgencyClasses = [
    "isEmergency", "isNotExcluded", "isUrgent24Hours", "isUrgentStability", "isEstablished", "isRoutine",
  ]
}

extension RequiredPart.Print {
  /// One of these fields prints in every case.
  package static func always(_ fields: String...) -> Self { Self(fields: fields, conditions: []) }

  /// One of these fields prints wherever the conditions hold.
  static func field(_ fields: String..., where conditions: RequiredPart.Condition...) -> Self {
    Self(fields: fields, conditions: conditions)
  }

  /// Words, or one of these fields, print wherever the conditions hold.
  static func words(where conditions: RequiredPart.Condition...) -> Self {
    Self(fields: [], conditions: conditions)
  }

  /// The same for the elements of a list, whose fields are named below it.
  func inside(_ list: String) -> Self {
    Self(
      fields: fields.map { "\(list).\($0)" },
      conditions: [.holds(list)]
        + conditions.map { .init(name: "\(list).\($0.name)", branch: $0.branch) })
  }
}

extension [RequiredPart.Print] {
  /// What must print of each element of a list.
  static func each(of list: String, _ prints: [RequiredPart.Print]) -> Self { prints.map { $0.inside(list) } }
}
