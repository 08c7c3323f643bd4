/// An answer that is a primary site; each score gives it the row of the site's own group.
public protocol PrimarySiteAnswer: RawRepresentable where RawValue == String {
  /// The site.
  var site: PrimarySite { get }
  /// The answer for `site`.
  init(_ site: PrimarySite)
}

extension PrimarySiteAnswer {
  /// The answer for a site as a case words it; nil for any other word.
  public init?(rawValue: String) {
    guard let site = PrimarySite(rawValue: rawValue) else { return nil }
    self.init(site)
  }

  /// The site as a case words it.
  public var rawValue: String { site.rawValue }

  /// Every site, ordered by the rows of a published table.
  static func sites<Group: ScoreChoice>(by: Group.Type, _ group: (PrimarySite) -> Group) -> [Self] {
    Group.allCases.flatMap { row in PrimarySite.allCases.filter { group($0) == row }.map(Self.init) }
  }
}

extension Finding where Choice: PrimarySiteAnswer {
  /// The row of a primary site; every row while the site is not known.
  @inlinable
  public static func from(site: Known<PrimarySite>) -> Finding {
    .from(site.map(Choice.init))
  }
}
