import SpineScores
import Testing

@testable import SpinePathway

@Suite("The NOMS table")
struct NOMSTableTests {
  @Test("Every combination stands in exactly one row (Laufer 2013).")
  func tiles() {
    for compression in Compression.allCases {
      for oncologic in Radiosensitivity.allCases {
        for stability in Stability.allCases {
          for tolerates in [true, false] {
            let rows = NOMSRow.all.filter {
              $0.compression == compression && $0.classes.contains(oncologic)
                && $0.stability.contains(stability) && $0.tolerates.contains(tolerates)
            }
            #expect(rows.count == 1)
          }
        }
      }
    }
  }

  @Test("Nothing ends in stereotactic radiosurgery for a high grade without decompression.")
  func law() {
    for row in NOMSRow.all where row.compression == .high && row.suggests.endsInSRS {
      #expect(row.suggests == .decompressStabiliseThenSRS)
    }
  }

  @Test("Stabilisation comes first wherever the spine is unstable; whoever tolerates no operation gets none.")
  func axes() {
    for row in NOMSRow.all {
      if row.stability == [.unstable] { #expect(row.suggests.beginsWithProcedure) }
      if row.tolerates == [false] { #expect(!row.suggests.rawValue.hasPrefix("stabilise")) }
      if row.tolerates == [false] { #expect(!row.suggests.rawValue.hasPrefix("decompress")) }
    }
  }
}
