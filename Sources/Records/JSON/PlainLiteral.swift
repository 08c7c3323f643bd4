/// The plain YAML scalars that mean nothing or a truth value, each with its spelling.
///
/// YAML 1.1 knows many more truth values (`no`, `off`, `y`); they stay words here, or the country code `no` would
/// become false.
enum PlainLiteral: String, Hashable, Sendable {
  case empty = ""
  case tilde = "~"
  case null = "null"
  case capitalNull = "Null"
  case shoutedNull = "NULL"
  case `true` = "true"
  case `false` = "false"

  var spelling: String { rawValue }

  var content: Node.Content {
    switch self {
    case .empty, .tilde, .null, .capitalNull, .shoutedNull: .null
    case .true: .boolean(true)
    case .false: .boolean(false)
    }
  }
}
