import Records
import SourceText

extension Identifier {
  /// Refuses more of an Aadhaar number than its last four digits.
  func checkAadhaar(_ reader: MappingReader) {
    guard value.count(where: \.isNumber) > 4, let node = reader.node("value") else { return }
    reader.fail(
      "value", at: node.position,
      "holds more than four digits of an Aadhaar number; write only its last four digits")
  }

  /// Warns of an ABHA number (Ayushman Bharat Health Account) that does not have 14 digits.
  func checkHealthAccount(_ reader: MappingReader) {
    let count = value.count(where: \.isNumber)
    guard count != 14 else { return }
    warn(
      reader,
      "is not an ABHA number, which has 14 digits (this has \(count)); check it, or name the system 'ABHA address'"
    )
  }

  /// Warns of an NHS number that does not have ten digits, or whose check digit is wrong.
  ///
  /// - SeeAlso: NHS data dictionary, NHS number: the tenth digit is 11 less the remainder modulo 11 of the sum of the
  ///   first nine, weighted 10 to 2; 11 counts as 0, and 10 is never given.
  func checkHealthServiceNumber(_ reader: MappingReader) {
    let digits = value.compactMap(\.wholeNumberValue)
    guard digits.count == 10 else {
      warn(reader, "is not an NHS number, which has 10 digits (this has \(digits.count)); check it")
      return
    }
    let sum = zip(digits, stride(from: 10, through: 2, by: -1)).reduce(0) { $0 + $1.0 * $1.1 }
    if (11 - sum % 11) % 11 != digits[9] {
      warn(reader, "is not an NHS number: its last digit does not fit the others; check it for a slip")
    }
  }

  private func warn(_ reader: MappingReader, _ message: String) {
    guard !value.isEmpty, let node = reader.node("value") else { return }
    reader.findings.warning(at: node.position, reader.path(of: "value"), message)
  }
}

extension Findings {
  /// Warns where a patient has numbers but none that a page may carry.
  func checkIdentifiers(_ patient: Patient) {
    guard !patient.identifiers.isEmpty, patient.pageIdentifier == nil else { return }
    warning(
      .path(\.patient.identifiers),
      "has only an Aadhaar number, which no page carries; add the hospital's own number"
    )
  }
}
