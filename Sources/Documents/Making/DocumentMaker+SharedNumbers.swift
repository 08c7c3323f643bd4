public import SourceText
import SpineCase

extension DocumentMaker {
  /// Numbers that would make two files of one call or meeting look like one patient, or like one case: the same
  /// case number, or the same identifier of two people.
  ///
  /// One person may have several cases, whose identifiers then agree. Name and date of birth decide whether two
  /// files belong to one person; where either is not known that cannot be decided, and a warning is given.
  ///
  /// - Parameter sources: The cases, in their order.
  /// - Returns: Warnings at the later file, naming the earlier one; they name no value.
  public static func sharedNumbers(of sources: [Source]) -> [Diagnostic] {
    sharedNumbers(of: sources.map(CaseNumbers.init))
  }

  /// The same for the numbers of cases that need not be kept.
  public static func sharedNumbers(of cases: [CaseNumbers]) -> [Diagnostic] {
    var earlier = EarlierNumbers()
    return cases.flatMap { later in
      defer { earlier.add(later) }
      return [earlier.sharedCase(of: later), earlier.sharedPatient(of: later)].compactMap(\.self)
    }
  }
}

/// The numbers by which a case and its patient are found, with their places in the file.
public struct CaseNumbers: Sendable {
  let file: String
  let id: String
  let identifiers: [Identifier]
  let name: String?
  let born: BirthDate?
  private let places: [String: SourcePosition]

  /// The numbers of a case.
  public init(_ source: DocumentMaker.Source) {
    let read = source.reading.value
    (file, id) = (source.file, read.id)
    (identifiers, name, born) = (read.patient.identifiers, read.patient.name?.folded, read.patient.born.value)
    places = source.reading.places.filter { key, _ in
      ["case", "patient"].contains(key) || key.hasPrefix(.path(\.patient.identifiers))
    }
  }

  fileprivate func isSurelySamePerson(as other: Self) -> Bool {
    guard let name, let born else { return false }
    return name == other.name && born == other.born
  }

  fileprivate func warning(_ path: String, _ message: String) -> Diagnostic {
    Diagnostic(.warning, file: file, at: place(of: path), path: path, message)
  }

  /// Where a key stands, else the record around it, else the start of the file.
  private func place(of path: String) -> SourcePosition {
    var path = path[...]
    while places[String(path)] == nil, let dot = path.lastIndex(of: ".") { path = path[..<dot] }
    return places[String(path)] ?? .start
  }
}

/// The numbers of the files before one, found by the number: of some hundred files each is looked up once.
private struct EarlierNumbers {
  private var cases: [CaseNumbers] = []
  private var byID: [String: Int] = [:]
  private var byNumber: [String: [Int]] = [:]

  mutating func add(_ added: CaseNumbers) {
    if byID[added.id] == nil { byID[added.id] = cases.count }
    for number in Set(added.identifiers.map(\.comparable)) {
      byNumber[number, default: []].append(cases.count)
    }
    cases.append(added)
  }

  /// The first earlier file with the same case number: where many share one number, each is named once.
  func sharedCase(of later: CaseNumbers) -> Diagnostic? {
    byID[later.id].map {
      later.warning("case", "is also the case number of \(cases[$0].file); give each case its own")
    }
  }

  /// The first earlier file of another case with an identifier of this patient, unless both
  /// certainly belong to one person.
  func sharedPatient(of later: CaseNumbers) -> Diagnostic? {
    let found = Set(later.identifiers.flatMap { byNumber[$0.comparable] ?? [] }).sorted()
    for other in found.lazy.map({ cases[$0] }) where other.id != later.id {
      guard
        let own = later.identifiers.firstIndex(where: { other.identifiers.contains(where: $0.mayBeSame) }),
        !later.isSurelySamePerson(as: other)
      else { continue }
      return later.warning(
        "\(String.path(\.patient.identifiers))[\(own)].value",
        "is also an identifier of the patient in \(other.file), whose name or date of birth differs or is not known; "
          + "find out whose number it is")
    }
    return nil
  }
}

extension Identifier {
  /// Register and number as numbers are compared.
  fileprivate var comparable: String { "\(system.bare)\n\(value.bare)" }

  /// Whether two numbers may be one: from the same register, and from the same hospital or one that is not named.
  fileprivate func mayBeSame(as other: Identifier) -> Bool {
    guard comparable == other.comparable else { return false }
    // Each hospital counts its own patients: equal numbers from two named hospitals are two people.
    guard let own = assigner, let others = other.assigner else { return true }
    return own.bare == others.bare
  }
}

extension String {
  /// A number or name as numbers are compared: ignoring blanks, hyphens and letter case.
  fileprivate var bare: String { lowercased().filter { !$0.isWhitespace && $0 != "-" } }

  /// A name as names are compared.
  fileprivate var folded: String { lowercased().split(separator: " ").joined(separator: " ") }
}
