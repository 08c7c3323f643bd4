/// The string literals of a source file, without remarks and without what is put into them.
struct SwiftLiterals {
  private(set) var all: [String] = []
  private var rest: Substring

  init(_ source: String) {
    rest = source[...]
    readCode(untilParenthesis: false)
  }

  private mutating func readCode(untilParenthesis: Bool) {
    var depth = 0
    while let character = rest.popFirst() {
      switch character {
      case "/" where rest.first == "/": rest = rest.drop { $0 != "\n" }
      case "\"": readLiteral()
      case "(": depth += 1
      case ")":
        if depth == 0, untilParenthesis { return }
        depth -= 1
      default: break
      }
    }
  }

  private mutating func readLiteral() {
    var text = ""
    while let character = rest.popFirst(), character != "\"" {
      guard character == "\\" else {
        text.append(character)
        continue
      }
      let escaped = rest.popFirst()
      if escaped == "(" {
        readCode(untilParenthesis: true)
        text.append("…")
      } else if escaped == "n" {
        text.append("\n")
      } else if let escaped {
        text.append(escaped)
      }
    }
    all.append(text)
  }
}
