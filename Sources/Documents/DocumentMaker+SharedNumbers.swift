public import SourceText
import SpineCase

extension DocumentMaker {
  /// Numbers by which two files of one call or meeting would be taken for one patient, or for one case: the same case
  /// number, or the same identifier of two people.
  ///
  /// One person may have several cases, and the identifiers agree then. Whether two files are of one person is asked of
  /// name and date of birth; where one of them is not known, it cannot be said, and is warned of.
  ///
  /// - Parameter sources: The cases, in their order.
  /// - Returns: Warnings at the later file, naming the earlier one; they name no value.
  public static func sharedNumbers(of sources: [Source]) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for (index, later) in sources.enumerated() {
      for earlier in sources[..<index] {
        if later.reading.value.id == earlier.reading.value.id {
          found.append(
            later.warning("case", "is also the case number of \(earlier.file); give each case its own"))
        } else if let path = later.sharedIdentifier(with: earlier), !later.isSurelySamePerson(as: earlier) {
          found.append(
            later.warning(
              path,
              "is also an identifier of the patient in \(earlier.file), whose name or date of birth differs or is not known; "
                + "find out whose number it is"))
        }
      }
    }
    return found
  }
}

extension DocumentMaker.Source {
  /// The path of an identifier that the patient of another file has too; nil where there is none.
  fileprivate func sharedIdentifier(with other: Self) -> String? {
    let others = Set(other.reading.value.patient.identifiers.map(\.register))
    return reading.value.patient.identifiers.firstIndex { others.contains($0.register) }
      .map { "patient.identifiers[\($0)].value" }
  }

  fileprivate func isSurelySamePerson(as other: Self) -> Bool {
    let (own, others) = (reading.value.patient, other.reading.value.patient)
    guard let name = own.name?.folded, let born = own.born.value else { return false }
    return name == others.name?.folded && born == others.born.value
  }
}

extension Identifier {
  /// The number with its register, as numbers are compared: without blanks, hyphens and the size of letters.
  fileprivate var register: String {
    [system, assigner ?? "", value].map { $0.lowercased().filter { !" -".contains($0) } }.joined(
      separator: "|")
  }
}

extension String {
  /// A name as names are compared.
  fileprivate var folded: String { lowercased().split(separator: " ").joined(separator: " ") }
}
