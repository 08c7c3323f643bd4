import CaseView
public import SpineCase

extension DocumentMaker {
  /// The sheet of one owner.
  public struct GapSheet: Sendable {
    /// Who can supply what stands on it.
    public let owner: GapOwner
    /// The identifier of the case where it is about one patient; nil on the sheet of a department.
    public let caseID: String?
    /// The identifiers of the cases on it.
    public let cases: [String]
    /// How many facts it asks for.
    public let count: Int
    /// The sheet as Markdown and as one page.
    public let document: Document
  }

  /// Makes one sheet for each owner who can supply something, in the order of the owners.
  ///
  /// A department gets one sheet with the identifiers of its cases; those who look after one patient get a sheet
  /// about that patient alone, so that no sheet tells anybody about someone else's patient.
  ///
  /// - Parameter report: What the cases lack.
  /// - Returns: The sheets; none where nothing is missing.
  /// - Throws: ``DocumentErrors`` with every reason why a sheet is not made.
  public func gapSheets(of report: GapReport) throws(DocumentErrors) -> [GapSheet] {
    var sheets: [GapSheet] = []
    for owner in GapOwner.allCases {
      let own = report.cases(lackingOf: owner)
      for group in owner.isOfOnePatient ? own.map({ [$0] }) : own.isEmpty ? [] : [own] {
        sheets.append(try sheet(of: group, for: owner, report))
      }
    }
    return sheets
  }

  private func sheet(
    of cases: [GapReport.CaseGaps], for owner: GapOwner, _ report: GapReport
  ) throws(DocumentErrors) -> GapSheet {
    let template = report.template
    let wording = template.wording
    let caseID = owner.isOfOnePatient ? cases.first?.id : nil
    guard let latest = cases.map(\.view.read.asOf).max(by: { $0.date < $1.date }) else {
      throw DocumentErrors([])
    }
    var facts = template.documentFacts(
      caseID: caseID ?? owner.rawValue, asOf: latest, signature: .none, patientLanguage: nil, edition: .first,
      contents: cases.map(\.content))
    facts.options = options(of: cases.map(\.view.read))
    (facts.options.owner, facts.options.gapsFor) = (owner, report.kinds)
    facts.options.meetings = Set(cases.compactMap(\.meeting)).sorted()
    let words = wording.phrases["owner.\(owner.rawValue)"]
    var heading = PageHeading(
      patient: caseID == nil
        ? "\(words), \(wording.caseCount(cases.count))" : Self.identity(cases[0].view.read, wording),
      status: facts.status(wording), title: "\(template.facts.title), \(caseID ?? words)")
    (heading.asOf, heading.setup) = (latest, setup)
    // A sheet about one patient says nothing about other files, not even that they exist.
    let view = GapSheetView(
      owner: owner, cases: cases, unreadable: caseID == nil ? report.refused.count : 0, document: facts)
    let document = try template.document(
      GapSheetFields.schema.record(view, wording), of: facts, heading: heading, openPoints: [])
    return GapSheet(
      owner: owner, caseID: caseID, cases: cases.map(\.id), count: cases.map(\.rows.count).reduce(0, +),
      document: document)
  }
}

extension GapReport {
  /// The cases that lack what an owner can supply, in their order, each reduced to just that.
  package func cases(lackingOf owner: GapOwner) -> [CaseGaps] { cases.compactMap { $0.only(owner) } }
}

extension GapReport.CaseGaps {
  /// The same, reduced to what one owner can supply; nil where that is nothing.
  fileprivate func only(_ owner: GapOwner) -> Self? {
    let own = rows.filter { $0.gap.owner == owner }
    guard !own.isEmpty else { return nil }
    return Self(
      file: file, view: view, content: content, meeting: meeting, urgency: urgency, neededBy: neededBy,
      rows: own)
  }
}
