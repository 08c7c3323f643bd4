/// What the list shows of a case and a search finds, derived from the case by the caller.
///
/// The register holds it in plain text, beside the sealed bytes, so that SQLite can sort and search it;
/// erasure removes it. A NUL character in a text is replaced by U+FFFD, and a line break in an item of a list
/// by a blank.
public struct Facets: Sendable, Hashable {
  /// The case's own identifier, such as `DEMO-0007`.
  public var reference: String
  /// The patient's name; nil where it is not known.
  public var name: String?
  /// Numbers under which somebody may look for the patient.
  public var identifiers: [String]
  /// Levels of the spine with a lesion, such as `T8`.
  public var levels: [String]
  /// The site of the primary tumour.
  public var site: String?
  /// The class of urgency: 0 is the most urgent.
  ///
  /// The list sorts by it, then by deadline, then by reference.
  public var urgency: Int
  /// The word for the class.
  public var urgencyWord: String
  /// Until when somebody must act; nil sorts after every time.
  public var deadline: Timestamp?
  /// Whether the case lacks what its class depends on.
  public var isIncomplete: Bool

  /// Creates the facets of a case.
  public init(
    reference: String, name: String? = nil, identifiers: [String] = [], levels: [String] = [],
    site: String? = nil, urgency: Int, urgencyWord: String, deadline: Timestamp? = nil, isIncomplete: Bool
  ) {
    (self.reference, self.name, self.identifiers, self.levels) = (reference, name, identifiers, levels)
    (self.site, self.urgency, self.urgencyWord) = (site, urgency, urgencyWord)
    (self.deadline, self.isIncomplete) = (deadline, isIncomplete)
  }

  /// What stands in the list where nobody could derive anything: first, for what is not known may be urgent.
  static let unknown = Facets(reference: "", urgency: 0, urgencyWord: "", isIncomplete: true)
}
