/// The number of a `tel:` link.
public enum TelephoneTarget {
  /// The digits of a telephone number with a `+` before them where it has one; nil where it is not one, or where a
  /// telephone could not dial it as it is: with an extension, with brackets, in digits of another script, or with
  /// an invisible character in it (RFC 3966).
  public static func target(of telephone: String) -> String? {
    guard telephone.utf8.allSatisfy({ $0 < 0x80 }), let number = TelephoneNumber(telephone),
      number.extension == nil, !number.hasBrackets
    else { return nil }
    return (number.isInternational ? "+" : "") + number.digits
  }
}
