/// What a field may look like when printed, from the made-up patients of the samples.
///
/// A declaration's own example comes first; these are for the fields that have none.
package enum FieldExamples {
  private static let tables = [cases, findings, meetings, shared]

  /// The example of a field by its dotted name; nil where none is known.
  ///
  /// A name that no table holds is looked up without its first parts: an agenda's `emergencies.patient.name` looks
  /// like `patient.name`, and one telephone number like any other.
  package static func example(of name: String) -> String? {
    if name.hasSuffix("Absence") { return "not recorded" }
    let parts = name.split(separator: ".")
    for start in parts.indices {
      let ending = parts[start...].joined(separator: ".")
      for table in tables { if let example = table[ending] { return example } }
    }
    return nil
  }
}
