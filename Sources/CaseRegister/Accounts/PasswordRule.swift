/// What a password must be: long rather than odd, and none that is tried first (NIST SP 800-63B, 5.1.1.2).
enum PasswordRule {
  /// Characters that a password has at least.
  static let shortest = 12

  /// More would only make the hash of a hostile text slow.
  static let longest = 1024

  /// Whether a password is refused, for an account of this name.
  static func isWeak(_ password: String, for name: String) -> Bool {
    guard password.count >= shortest, password.utf8.count <= longest else { return true }
    let plain = plain(password)
    guard plain.count >= 4 else { return true }
    if name.count >= 3, plain.contains(Self.plain(name)), plain.count < Self.plain(name).count + shortest {
      return true
    }
    return isRepetition(plain) || isSequence(plain) || common.contains(where: { isOnly($0, in: plain) })
  }

  /// Lower case, and the digits that stand for letters as these.
  private static func plain(_ text: String) -> String {
    let letters: [Character: Character] = [
      "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "@": "a", "$": "s",
    ]
    return String(text.lowercased().filter { !$0.isWhitespace }.map { letters[$0] ?? $0 })
  }

  /// Fewer than five different characters, or a short piece again and again.
  private static func isRepetition(_ text: String) -> Bool {
    let all = Array(text)
    if Set(all).count < 5 { return true }
    return (1...all.count / 2).contains { size in
      all.indices.dropFirst(size).allSatisfy { all[$0] == all[$0 - size] }
    }
  }

  /// Rows of a keyboard, the alphabet and the digits, forward or backward.
  private static func isSequence(_ text: String) -> Bool {
    rows.contains { row in
      let endless = row + row + row
      let plain = plain(endless)
      return plain.contains(text) || String(plain.reversed()).contains(text)
    }
  }

  /// Whether but for six characters the password is one word that everybody uses, be it again and again.
  private static func isOnly(_ word: String, in text: String) -> Bool {
    let word = Array(plain(word))
    let all = Array(text)
    var rest = 0
    var place = 0
    var isFound = false
    while place < all.count {
      if all[place...].starts(with: word) {
        (place, isFound) = (place + word.count, true)
      } else {
        (place, rest) = (place + 1, rest + 1)
      }
    }
    return isFound && rest <= 6
  }

  private static let rows = [
    "1234567890", "0123456789", "qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertyuiopasdfghjklzxcvbnm",
    "abcdefghijklmnopqrstuvwxyz", "1q2w3e4r5t6y7u8i9o0p", "1qaz2wsx3edc4rfv5tgb6yhn",
  ]

  /// Words at the head of the published lists of passwords, and those of a hospital.
  private static let common = [
    "password", "passwort", "motdepasse", "contraseña", "qwerty", "qwertyuiop", "letmein", "welcome",
    "administrator", "admin", "iloveyou", "sunshine", "princess", "football", "baseball", "superman",
    "batman", "starwars", "pokemon", "computer", "internet", "changeme", "trustno1", "dragon", "monkey",
    "master", "secret", "abc123", "hospital", "consultant", "doctor", "surgeon", "nurse", "clinic",
    "medicine", "patient", "oncology", "spine", "spineboard", "tumour", "tumor", "krishna", "ganesh",
    "india", "liverpool", "chelsea", "arsenal", "summer", "winter", "spring", "autumn", "january",
    "february", "september", "october", "november", "december", "monday", "friday",
  ]
}
