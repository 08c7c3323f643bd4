/// A JSON value to write; members keep their order.
enum JSONText {
  case text(String)
  case number(Int)
  case truth(Bool)
  case list([JSONText])
  case record(KeyValuePairs<String, JSONText>)

  /// The value without blanks.
  var compact: String {
    switch self {
    case .text(let text): "\"\(text)\""
    case .number(let number): "\(number)"
    case .truth(let truth): "\(truth)"
    case .list(let elements): "[\(elements.map(\.compact).joined(separator: ","))]"
    case .record(let members):
      "{\(members.map { "\"\($0.key)\":\($0.value.compact)" }.joined(separator: ","))}"
    }
  }
}

extension JSONText: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral {
  /// A text without anything that JSON escapes.
  init(stringLiteral text: String) { self = .text(text) }
  /// A number.
  init(integerLiteral number: Int) { self = .number(number) }
}
