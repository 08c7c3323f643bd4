package import SpineCase

extension Wording {
  /// The register and the number, such as `ABHA 12-3456-7890-1234`; for Aadhaar, that it
  /// is only the end of the number.
  package func words(_ identifier: Identifier) -> String {
    let isEnd = identifier.isAadhaar && identifier.value.allSatisfy(\.isNumber)
    return isEnd
      ? phrases("aadhaarEnd", identifier.system, identifier.value)
      : "\(identifier.system) \(identifier.grouped)"
  }
}
