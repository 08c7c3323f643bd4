/// The histology, where it rather than the organ decides the response to conventional radiotherapy.
///
/// - SeeAlso: `clinical/scales.md` 17.4.
public enum HistologyClass: String, Codable, Sendable, Hashable, CaseIterable {
  case smallCell = "small-cell"
  case seminoma
  case germCell = "germ-cell"
  case ewing, wilms, neuroblastoma, rhabdomyosarcoma
  case asSite = "as-site"

  /// The class in words.
  public var title: String {
    switch self {
    case .smallCell: "Small-cell carcinoma"
    case .seminoma: "Seminoma"
    case .germCell: "Germ-cell tumour other than seminoma"
    case .ewing: "Ewing sarcoma"
    case .wilms: "Wilms tumour"
    case .neuroblastoma: "Neuroblastoma"
    case .rhabdomyosarcoma: "Rhabdomyosarcoma"
    case .asSite: "None that changes the class of the site"
    }
  }

  /// Whether it overrules the class of the site.
  public var overrulesSite: Bool { self != .asSite }

  /// The response to conventional radiotherapy of a tumour of this class; the site's own where the histology does
  /// not change it.
  ///
  /// Nil where no source that was seen gives one, which is never "sensitive".
  public func radiosensitivity(at site: PrimarySite?) -> Radiosensitivity? {
    switch self {
    // "Small cell cancers" of any site are extremely sensitive (scales.md 17.4, after Badve 2021).
    case .smallCell, .seminoma: .verySensitive
    // No source seen classifies these, and the class of the organ must not stand in for them.
    case .germCell, .ewing, .wilms, .neuroblastoma, .rhabdomyosarcoma: nil
    case .asSite: site?.radiosensitivity
    }
  }
}

extension PrimarySite {
  /// The histology class that the site itself names; nil where it is only an organ.
  public var histologyClass: HistologyClass? {
    switch self {
    case .lungSmallCell: .smallCell
    case .seminoma: .seminoma
    case .germCell: .germCell
    default: nil
    }
  }
}
