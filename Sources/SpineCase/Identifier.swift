import Records
import SourceText

/// A number that a named register gave the patient.
public struct Identifier: Hashable, Sendable {
  /// The register that gave the number.
  public var system: String
  /// The number as text, leading zeros kept.
  public var value: String

  /// Whether the register is Aadhaar, India's register of residents.
  ///
  /// Of such a number a case holds the last four digits, and no patient's sheet prints any of it.
  public var isAadhaar: Bool {
    let letters = system.lowercased().filter(\.isLetter)
    return Self.aadhaarNames.contains { letters.contains($0) } || letters == "uid"
  }

  /// How the name of the register is written.
  private static let aadhaarNames = ["aadhaar", "aadhar", "adhaar", "adhar", "uidai", "आधार"]
}

extension Identifier {
  init(_ reader: MappingReader) {
    system = reader.requiredName("system")
    value = reader.requiredName("value")
    if isAadhaar { checkAadhaar(reader) }
    if system.uppercased() == "ABHA" { checkHealthAccount(reader) }
  }

  /// Refuses more of an Aadhaar number than its last four digits.
  private func checkAadhaar(_ reader: MappingReader) {
    guard value.count(where: \.isNumber) > 4, let node = reader.node("value") else { return }
    reader.fail(
      "value", at: node.position,
      "holds more than four digits of an Aadhaar number; write its last four digits and nothing else of it")
  }

  /// Warns of an ABHA number (Ayushman Bharat Health Account) that has not its 14 digits.
  private func checkHealthAccount(_ reader: MappingReader) {
    guard value.count(where: \.isNumber) != 14, let node = reader.node("value") else { return }
    reader.findings.warning(
      at: node.position, reader.path(of: "value"),
      "is not an ABHA number, which has 14 digits; check it, or name the system 'ABHA address'")
  }
}

extension Patient {
  /// The number that stands for the patient on every page and sheet: the first that is no Aadhaar number.
  public var pageIdentifier: Identifier? { identifiers.first { !$0.isAadhaar } }
}
