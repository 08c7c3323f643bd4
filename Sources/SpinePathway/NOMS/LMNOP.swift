/// LMNOP, a checklist of facts beside NOMS.
///
/// Location, mechanical instability, neurology, oncology, and the patient with fitness, wishes and the response to prior
/// treatment. It has no points, and no suggestion is drawn from it.
///
/// - SeeAlso: Paton GR, Frangou E, Fourney DR. *Can J Neurol Sci* 2011;38:396-403, doi:10.1017/s031716710001177x; Ivanishvili Z,
///   Fourney DR. *Global Spine J* 2014;4:129-136, doi:10.1055/s-0034-1375560: the abstracts of both were seen, their tables
///   were not.
public enum LMNOP {
  /// Where its letters are named.
  public static let source =
    "LMNOP: Paton 2011, Can J Neurol Sci 38:396-403, and Ivanishvili 2014, Global Spine J 4:129-136 (abstracts)"
}
