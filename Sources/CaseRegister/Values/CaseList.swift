/// One row of the list of cases.
public struct CaseRow: Hashable, Sendable {
  /// The case.
  public let id: CaseID
  /// What was derived from its latest version, or from its draft where there is only one; blank where it is
  /// erased.
  public let facets: Facets
  /// The latest version; 0 where there is only a draft.
  public let version: Int
  /// When that version or draft was saved; of an erased case when it was erased.
  public let savedAt: Timestamp
  /// The account that saved it; of an erased case the one that erased it.
  public let savedBy: String
  /// Whether any account holds a draft of it.
  public let hasDraft: Bool
  /// Whether only the tombstone is left.
  public let isErased: Bool
}

/// What the list of cases is asked for; every condition narrows it.
public struct CaseQuery: Hashable, Sendable {
  /// Words of which each must begin a word of name, identifiers, reference, levels or site; blank asks for
  /// nothing.
  public var text: String
  /// Only this class of urgency.
  public var urgency: Int?
  /// Only this site of the primary tumour.
  public var site: String?
  /// Only cases with a lesion at this level.
  public var level: String?
  /// The page, from 0.
  public var page: Int
  /// Rows on a page, from 1 to 500.
  public var perPage: Int

  /// Creates a query; without an argument it is the first page of everything.
  public init(
    text: String = "", urgency: Int? = nil, site: String? = nil, level: String? = nil, page: Int = 0,
    perPage: Int = 50
  ) {
    (self.text, self.urgency, self.site, self.level) = (text, urgency, site, level)
    (self.page, self.perPage) = (page, perPage)
  }
}

/// One page of the list of cases.
public struct CaseList: Hashable, Sendable {
  /// The rows of the page, the most urgent first.
  public let rows: [CaseRow]
  /// How many rows there are on all pages.
  public let total: Int
}
