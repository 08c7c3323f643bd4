import Records
import SourceText

/// A number that a named register gave the patient.
public struct Identifier: Hashable, Sendable {
  /// The register that gave the number.
  public var system: String
  /// The number as text, leading zeros kept.
  public var value: String
  /// Who gave the number, such as the hospital of an MRN; nil where the register implies it or nobody wrote it
  /// down.
  public var assigner: String?

  /// Creates a number of a register.
  public init(system: String, value: String, assigner: String? = nil) {
    (self.system, self.value, self.assigner) = (system, value, assigner)
  }

  /// Whether the register is Aadhaar, India's register of residents.
  ///
  /// A case holds only the last four digits of such a number, and no patient's sheet prints any of it.
  public var isAadhaar: Bool {
    let letters = system.lowercased().filter(\.isLetter)
    // Alone only: inside a longer name "uid" may be anything.
    return Self.aadhaarNames.contains { letters.contains($0) } || letters == "uid"
  }

  /// How the name of the register is written.
  static let aadhaarNames = ["aadhaar", "aadhar", "adhaar", "adhar", "uidai", "आधार"]
}

extension Identifier {
  /// The number in the groups in which it is read out: ABHA 2 4 4 4 with hyphens, the NHS number 3 3 4 with blanks.
  ///
  /// Only a number of the right length that holds nothing else is grouped; any other is left as typed. No digit is
  /// left out or added, and leading zeros stay.
  ///
  /// - SeeAlso: The NHS service manual, "NHS numbers", for 3 3 4; the National Health Authority of India prints ABHA
  ///   numbers as 12-3456-7890-1234.
  public var grouped: String {
    guard let form, let parts else { return value }
    return parts.joined(separator: form.separator)
  }

  /// Whether the number is one that is read out in groups.
  public var isGrouped: Bool { parts != nil }

  private var parts: [String]? {
    guard let form, value.allSatisfy({ $0.isASCII && $0.isNumber || " -".contains($0) }) else { return nil }
    var digits = value.filter(\.isNumber)[...]
    guard digits.count == form.lengths.reduce(0, +) else { return nil }
    return form.lengths.map { length in
      defer { digits = digits.dropFirst(length) }
      return String(digits.prefix(length))
    }
  }

  /// Whether the register is that of India's health accounts; an ABHA address is not such a number.
  public var isHealthAccount: Bool {
    let words = systemWords
    return (words.contains("abha") || words.starts(with: ["ayushman", "bharat", "health"]))
      && !words.contains("address")
  }

  /// Whether the register is that of the NHS in England, Wales and the Isle of Man, rather than of a hospital of the NHS.
  public var isHealthServiceNumber: Bool {
    let words = systemWords
    return words.first == "nhs" && (words.count == 1 || ["number", "no", "num"].contains(words[1]))
  }

  /// The words of the register's name in lower case.
  private var systemWords: [String] {
    system.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private var form: (lengths: [Int], separator: String)? {
    if isHealthAccount { return ([2, 4, 4, 4], "-") }
    return system.uppercased().hasPrefix("NHS") ? ([3, 3, 4], " ") : nil
  }
}

extension Patient {
  /// The number that stands for the patient on every page and sheet: the first that is not an Aadhaar number.
  public var pageIdentifier: Identifier? { identifiers.first { !$0.isAadhaar } }

  /// The numbers on every page of a clinicians' document: the hospital's own, and the ABHA number where there is one.
  public var pageIdentifiers: [Identifier] {
    let account = identifiers.first { $0.isHealthAccount && $0 != pageIdentifier }
    return [pageIdentifier, account].compactMap { $0 }
  }
}
