public import Records
import SourceText
public import SpineCase

/// The form of a case: from a case to what stands in the controls, and back.
///
/// ```
/// let form = CaseForm(profiles: ["in"])
/// var values = form.values(of: reading)          // the controls, filled in
/// values["neurology.walking"] = "unable"
/// let draft = form.read(values, over: reading)   // the case that they describe, and what is wrong
/// ```
public struct CaseForm: Sendable {
  private let profiles: [String]
  private let standIns: [String: String]

  /// Creates the form.
  ///
  /// - Parameters:
  ///   - profiles: The country profiles there are.
  ///   - standIns: What counts while `case`, `asOf` or `profile` cannot be read, by its path: without them nothing
  ///     could be worked out. They are named among the problems all the same, and never written down.
  public init(profiles: [String], standIns: [String: String] = [:]) {
    (self.profiles, self.standIns) = (profiles, standIns)
  }

  /// The keys that the form carries along and never asks for.
  public static let carried: Set<String> = ["format", "signOff", "documents"]

  /// The controls as a case fills them in.
  public func values(of read: ClinicalCase) -> FormValues {
    var filling = FormFilling()
    filling.fill(Self.members, from: read.node, under: "")
    return filling.values
  }

  /// Reads what stands in the controls.
  ///
  /// Values that cannot be read keep nothing back: the rest is read without them, and each is named.
  ///
  /// - Parameters:
  ///   - values: What stands in the controls.
  ///   - base: The version that was opened, whose signatures and editions are carried along; nil for a new case.
  /// - Returns: The case as far as it can be read, and everything that is wrong.
  public func read(_ values: FormValues, over base: ClinicalCase?) -> FormReading {
    var (counted, problems) = (values, [FormProblem]())
    // Each round takes away what was wrong in the one before; a form has fewer wrong records than this.
    for _ in 0..<12 {
      var writing = FormWriting(counted)
      let root = root(of: &writing, over: base)
      problems += writing.problems
      do {
        let reading = try CaseReader(profiles: profiles).read(root, file: "")
        return FormReading(node: root, reading: reading, problems: problems.unique)
      } catch {
        // A signature that no longer fits is no fault of the form; the case counts without it.
        if let unsigned = error.unsigned {
          return FormReading(node: root, reading: unsigned, problems: problems.unique)
        }
        let found = error.diagnostics.map {
          FormProblem(path: writing.control(of: $0.path ?? ""), message: $0.message)
        }
        problems += found
        for problem in found + writing.problems { counted.take(away: problem.path) }
        for (path, value) in standIns where counted[path] == nil { counted[path] = value }
      }
    }
    return FormReading(node: Node(.mapping([])), reading: nil, problems: problems.unique)
  }

  private func root(of writing: inout FormWriting, over base: ClinicalCase?) -> Node {
    let own = writing.members(Self.members, under: "")
    var carried: [Member] = [Member(key: "format", value: Node(.text(CaseReader.format)))]
    if case .mapping(let members) = base?.node.content {
      carried += members.filter { Self.carried.contains($0.key) && $0.key != "format" }
    }
    return Node(.mapping(carried.prefix(1) + own + carried.dropFirst()))
  }

  static let members = ClinicalCase.schema.members.filter { !carried.contains($0.name) }
}

/// What a form says.
public struct FormReading: Sendable {
  /// What was filled in, as the record of a case, without what could not be read.
  public let node: Node
  /// The case; nil where not even its identifier and date can be read.
  public let reading: CaseReader.Reading?
  /// Everything that is wrong, in the order in which it was found.
  public let problems: [FormProblem]
}

extension FormValues {
  /// Takes away what a message is about; where nothing is filled in there, the record or row in which it is missing.
  fileprivate mutating func take(away path: String) {
    var path = path[...]
    while !path.isEmpty, !says(String(path)) {
      guard let end = path.lastIndex(where: { $0 == "." || $0 == "[" }) else { return }
      path = path[..<end]
    }
    if !path.isEmpty { clear(String(path)) }
  }
}

extension [FormProblem] {
  fileprivate var unique: [FormProblem] {
    var seen: Set<FormProblem> = []
    return filter { seen.insert($0).inserted }
  }
}
