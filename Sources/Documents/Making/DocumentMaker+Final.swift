import CaseView
import SourceText
import SpineCase
import SpineScores
import Templating

extension Template {
  /// The required fields that a view does not supply, in the order of the front matter.
  ///
  /// A name that means a record counts as missing where every field of the record is.
  func gaps<View>(in view: View, of schema: ViewSchema<View>) -> [RequiredGap] {
    facts.requirements.compactMap { requirement in
      let name = requirement.name
      let fields = schema.fields(at: name)
      guard let first = fields.first, fields.allSatisfy({ $0.read(view, wording).isAbsent }) else {
        return nil
      }
      return RequiredGap(
        name: name, meaning: first.name == name ? first.meaning : name,
        absence: first.read(view, wording).absence ?? wording.words(.notRecorded), requirement: requirement)
    }
  }

  /// What keeps a document from being final, each with its place in the record and in the template.
  ///
  /// - Parameters:
  ///   - facts: The facts of the document.
  ///   - file: The case or meeting file.
  ///   - places: Where its keys stand.
  /// - Returns: A finding for each, in the order of the front matter; empty where the document is final.
  func openPoints(
    _ facts: DocumentFacts, file: String, places: [String: SourcePosition]
  ) -> [Diagnostic] {
    if facts.isFinal { return [] }
    let kind = facts.kind.rawValue
    var points = facts.gaps.map { gap in
      let path = CaseKey.of(gap.name)
      let place = "\(templateFile):\(gap.requirement.position.line)"
      return Diagnostic(
        file: file, at: Self.place(of: path, among: places), path: path,
        "is not known; a final \(kind) requires \(gap.name) (\(place))")
    }
    if facts.isHeldByStaff {
      points.append(
        Diagnostic(
          file: file, at: Self.place(of: .path(\.told.plan.state), among: places),
          path: .path(\.told.plan.state),
          "is not 'yes'; the staff keep a \(kind) until the patient has been told the plan"))
    }
    if let point = signaturePoint(facts, file: file, places: places) { points.append(point) }
    return points
  }

  /// What is wrong with the signature; nil where a valid one says everything that it must.
  private func signaturePoint(
    _ facts: DocumentFacts, file: String, places: [String: SourcePosition]
  ) -> Diagnostic? {
    let place = places["signOff"] ?? .start
    if let lapsed = facts.signature.lapsed {
      let path = lapsed.path(among: places)
      return Diagnostic(
        file: file, at: places[path] ?? place, path: path,
        lapsed.message(facts.kind, isEmergencyLetter: facts.isEmergencyLetter))
    }
    if facts.signOff == nil {
      return Diagnostic(
        file: file, at: place, path: "signOff",
        facts.signature.isTakenBack
          ? "has been withdrawn; a final \(facts.kind.rawValue) needs a new one ('spineboard sign')"
          : "is missing; a final \(facts.kind.rawValue) needs the name, role, registration and time of the signature"
      )
    }
    guard facts.lacksReason else { return nil }
    return Diagnostic(
      file: file, at: place, path: "signOff.incompleteBecause",
      "is missing; say why this emergency letter is signed although something is not known")
  }

  /// The place of a key, or else of the record around it, or else the start of the file.
  private static func place(of path: String, among places: [String: SourcePosition]) -> SourcePosition {
    var path = path[...]
    while true {
      if let place = places[String(path)] { return place }
      guard let dot = path.lastIndex(of: ".") else { return .start }
      path = path[..<dot]
    }
  }
}
