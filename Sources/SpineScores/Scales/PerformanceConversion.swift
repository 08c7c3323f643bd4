/// A published table that translates between ECOG and Karnofsky.
///
/// Three circulate and disagree. They make notes only; nothing is ever scored from them.
public struct PerformanceConversion: Hashable, Codable, Sendable, Identifiable {
  /// The word for it in data.
  public let id: String
  /// The name to print.
  public let title: String
  /// Where it was published.
  public let citation: Citation
  /// For ECOG 0, 1, 2, 3 and 4 in turn, the Karnofsky percentages that the table sets against it.
  public let karnofsky: [ClosedRange<Int>]

  /// A table; `karnofsky` has one range for each of ECOG 0...4.
  public init(id: String, title: String, citation: Citation, karnofsky: [ClosedRange<Int>]) {
    self.id = id
    self.title = title
    self.citation = citation
    self.karnofsky = karnofsky
  }

  /// The Karnofsky statuses that the table sets against an ECOG grade, ascending.
  public func karnofsky(for ecog: ECOGPerformanceStatus) -> [KarnofskyPerformanceStatus] {
    zip(ECOGPerformanceStatus.allCases, karnofsky).filter { $0.0 == ecog }.flatMap { _, range in
      KarnofskyPerformanceStatus.allCases.filter { range.contains($0.percent) }
    }
  }

  /// The ECOG grade that the table sets against a Karnofsky status; nil where it sets none.
  public func ecog(for status: KarnofskyPerformanceStatus) -> ECOGPerformanceStatus? {
    zip(ECOGPerformanceStatus.allCases, karnofsky).first { $0.1.contains(status.percent) }?.0
  }

  /// The three published tables.
  public static let published = [conventional, ma2010, prasad2018]

  /// The table in common use.
  public static let conventional = PerformanceConversion(
    id: "conventional", title: "the conventional table",
    citation: Citation(
      text: "table in the style of ECOG-ACRIN; crosswalk attributed to Buccheri 1996",
      address: "myelomacomorbidityindex.org"),
    karnofsky: [90...100, 70...80, 50...60, 30...40, 10...20])

  /// Ma 2010, from 1,385 patients: hit rate 75 %, weighted kappa 0.84.
  public static let ma2010 = PerformanceConversion(
    id: "ma-2010", title: "Ma 2010",
    citation: Citation(text: "Ma. Eur J Cancer 2010;46:3175", doi: "10.1016/j.ejca.2010.06.126"),
    karnofsky: [100...100, 80...90, 60...70, 40...50, 10...30])

  /// Prasad 2018, from 5,844 pairs in 1,501 patients: hit rate 78.1 %, weighted kappa 0.749.
  public static let prasad2018 = PerformanceConversion(
    id: "prasad-2018", title: "Prasad 2018",
    citation: Citation(text: "Prasad 2018", doi: "10.5306/wjco.v9.i7.140"),
    karnofsky: [100...100, 80...90, 70...70, 50...60, 10...40])

  /// The notes for a case without a Karnofsky status: what Tokuhashi's condition would be by each table.
  public static func notes(for ecog: ECOGPerformanceStatus) -> [Note] {
    published.map { table in
      let statuses = table.karnofsky(for: ecog)
      let rows = Tokuhashi.Condition.allCases.filter { row in
        statuses.contains { Finding<Tokuhashi.Condition>.from(karnofsky: .value($0)).answer == row }
      }
      let range = statuses.map(\.rawValue).joined(separator: ", ")
      let words = rows.map(\.rawValue).joined(separator: " or ")
      return Note(
        "ECOG \(ecog.rawValue) by \(table.title): Karnofsky \(range), Tokuhashi condition \(words); not scored",
        source: table.citation.doi.map { "doi:\($0)" } ?? table.citation.text)
    }
  }
}
