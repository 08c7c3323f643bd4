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
    sources.indices.flatMap { index in
      let (later, earlier) = (sources[index], sources[..<index])
      return [sharedCase(of: later, among: earlier), sharedPatient(of: later, among: earlier)].compactMap(
        \.self)
    }
  }

  /// The first earlier file with the same case number: of many with one number each is named once.
  private static func sharedCase(of later: Source, among earlier: ArraySlice<Source>) -> Diagnostic? {
    earlier.first { $0.reading.value.id == later.reading.value.id }
      .map { later.warning("case", "is also the case number of \($0.file); give each case its own") }
  }

  /// The first earlier file of another case with an identifier of this patient, unless both are surely of one person.
  private static func sharedPatient(of later: Source, among earlier: ArraySlice<Source>) -> Diagnostic? {
    for other in earlier where other.reading.value.id != later.reading.value.id {
      guard let path = later.sharedIdentifier(with: other), !later.isSurelySamePerson(as: other) else {
        continue
      }
      return later.warning(
        path,
        "is also an identifier of the patient in \(other.file), whose name or date of birth differs or is not known; "
          + "find out whose number it is")
    }
    return nil
  }
}

extension DocumentMaker.Source {
  /// The path of an identifier that the patient of another file has too; nil where there is none.
  fileprivate func sharedIdentifier(with other: Self) -> String? {
    let others = other.reading.value.patient.identifiers
    return reading.value.patient.identifiers.firstIndex { own in others.contains(where: own.mayBeSame) }
      .map { "patient.identifiers[\($0)].value" }
  }

  fileprivate func isSurelySamePerson(as other: Self) -> Bool {
    let (own, others) = (reading.value.patient, other.reading.value.patient)
    guard let name = own.name?.folded, let born = own.born.value else { return false }
    return name == others.name?.folded && born == others.born.value
  }
}

extension Identifier {
  /// Whether two numbers may be one: of the same register, and of the same hospital or of one that is not named.
  fileprivate func mayBeSame(as other: Identifier) -> Bool {
    guard system.bare == other.system.bare, value.bare == other.value.bare else { return false }
    guard let own = assigner, let others = other.assigner else { return true }
    return own.bare == others.bare
  }
}

extension String {
  /// A number or name as numbers are compared: without blanks, hyphens and the size of letters.
  fileprivate var bare: String { lowercased().filter { !$0.isWhitespace && $0 != "-" } }

  /// A name as names are compared.
  fileprivate var folded: String { lowercased().split(separator: " ").joined(separator: " ") }
}
