/// Text as SQLite keeps it: it ends a text at NUL, so that one would be cut there and its hash no longer fit.
func stored(_ text: String) -> String {
  guard text.utf8.contains(0) else { return text }
  return String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\0" ? "\u{FFFD}" : $0 }))
}
