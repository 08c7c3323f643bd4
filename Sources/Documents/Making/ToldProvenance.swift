package import Pages

/// What a document says of its making, to be said by the one that is made anew to compare the two: hashes and versions
/// differ between versions of the program and its templates, and say nothing of a patient.
package struct ToldProvenance: Hashable, Sendable {
  var caseHash: String?
  var templateHash: String?
  var tablesHash: String?
  var program: String?
  var templateVersion: String?
}

extension ToldProvenance {
  /// What the block of a document tells.
  ///
  /// A block that came back may hold anything, and what is taken from it is printed: so only hashes and version numbers
  /// are taken.
  package init(_ block: ProvenanceBlock) {
    self.init(
      caseHash: block["case-hash"].flatMap(Self.hash),
      templateHash: block["template-hash"].flatMap(Self.hash),
      tablesHash: block["tables-hash"].flatMap(Self.hash), program: block["program"].flatMap(Self.version),
      templateVersion: block["template"].flatMap { $0.split(separator: " ").last }.flatMap(Self.version))
  }

  private static func hash(_ text: String) -> String? {
    text.utf8.count == 64 && text.utf8.allSatisfy { digits.contains($0) || (0x61...0x66).contains($0) }
      ? text : nil
  }

  /// Numbers with points between them, `1.3.0`.
  private static func version(_ text: some StringProtocol) -> String? {
    let numbers = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let isVersion =
      (1...4).contains(numbers.count)
      && numbers.allSatisfy {
        (1...4).contains($0.count) && $0.allSatisfy(digits.contains)
      }
    return isVersion ? String(text) : nil
  }

  private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
}
