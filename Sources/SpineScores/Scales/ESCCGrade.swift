// swift-format-ignore
/// The epidural spinal cord compression grade (Bilsky): 0, 1a, 1b, 1c, 2, 3, higher is more compression.
///
/// Grades are labels, not numbers; "1" alone is no grade. Axial T2 MRI at the site of most severe compression.
///
/// - SeeAlso: Bilsky MH et al. *J Neurosurg Spine* 2010;13(3):324-328, doi:10.3171/2010.3.SPINE09459.
public enum ESCCGrade: String, Grade {
  case grade0 = "0", grade1a = "1a", grade1b = "1b", grade1c = "1c", grade2 = "2", grade3 = "3"

  /// ESCC of 2010.
  public static let system = ScoreSystem.escc

  /// Whether the grade is high in every source: 2 or 3. 1c is disputed: it counts as low, which never clears it.
  public var isHighGrade: Bool { self == .grade2 || self == .grade3 }

  /// The wording of the grade.
  public var label: String {
    switch self {
    case .grade0:  "Bone disease alone"
    case .grade1a: "Epidural impingement without deformation of the thecal sac"
    case .grade1b: "Deformation of the thecal sac without spinal cord abutment"
    case .grade1c: "Deformation of the thecal sac with spinal cord abutment, but without cord compression"
    case .grade2:  "Spinal cord compression, but with CSF visible around the cord"
    case .grade3:  "Spinal cord compression, no CSF visible around the cord"
    }
  }
}

// swift-format-ignore
extension ESCCGrade: PublishedScale {
  static let publication = Publication(
    title: "Epidural spinal cord compression grade (ESCC, Bilsky)", shortTitle: "ESCC", edition: 2010, tier: .confirmed,
    citation: Citation(text: "Bilsky MH, Laufer I, Fourney DR et al. J Neurosurg Spine 2010;13(3):324-328",
        doi: "10.3171/2010.3.SPINE09459"),
    readFrom: ["Radiopaedia", "RSNA RDES288", "Uei 2018, legend of the figure"],
    conflicts: [
      Note("1c (cord abutment): some sources count it as low, others as unclear or as in need of separation before "
        + "radiosurgery. It counts as low here and never clears anyone: discuss at the MDT.", source: "ruling of this project"),
      Note("\"1\" alone is no grade, and the labels of a version with 12 grades (2a-2d, 3a-3d) are refused.",
        source: "ruling of this project"),
      Note("A public graphic adds \"circumferential epidural extension and/or\" to grade 3; that is not in the source.",
        source: "ruling of this project")],
    limits: [
      "It is not a neurological grade: severity of paralysis did not correlate with it (Uei 2018, "
        + "doi:10.1097/BRS.0000000000002378, seen in a secondary source).",
      "Below the conus, at about L2, it describes a cauda equina and not a cord (ruling of this project)."])
}
