/// The words of a document as it is made anew held against those of a file that came back.
struct TextComparison {
  /// Where they differ, in the order of the document, each place once; empty where they do not.
  private(set) var places: [TextPlace] = []
  /// How many words of either have no counterpart in the other.
  private(set) var count = 0
  /// Whether they do not differ.
  var isSame: Bool { places.isEmpty }

  private let made: [PlacedWord]
  private let found: [PlacedWord]
  /// Whether the file has any marks that do not print: then it has each that the document made anew has, and no other.
  private let hasMarks: Bool
  /// The next word of each.
  private var (next, place) = (0, 0)

  /// Within how many words the two are sought to agree again after they differ.
  private static let window = 240
  /// How many words must agree for that.
  private static let agreement = 4
  /// Marks that a program puts before an item of a list.
  private static let marks: Set<[Unicode.Scalar]> = Set("•◦▪‣·–".unicodeScalars.map { [$0] })

  /// Compares.
  ///
  /// - Parameters:
  ///   - made: The words as they should be.
  ///   - found: The words of the file.
  init(_ made: [PlacedWord], _ found: [PlacedWord]) {
    (self.made, self.found) = (made, found)
    hasMarks = found.contains { $0.marked != nil }
    while next < made.count || place < found.count { step() }
  }

  private mutating func step() {
    if lacksMark {
      next += 1
    } else if let after = match(next, place) {
      (next, place) = after
    } else if next < made.count, made[next].isOptional {
      next += 1
    } else if place < found.count, isMark(place) {
      place += 1
    } else {
      differ()
    }
  }

  /// Whether the file lacks a mark, although its next word looks like one: the item itself begins with "1." or "-".
  private var lacksMark: Bool {
    guard next + 1 < made.count, made[next].isOptional, made[next].text == made[next + 1].text else {
      return false
    }
    return !agrees(next, place) && agrees(next + 1, place)
  }

  /// A mark of a list at the start of a line that the document made anew does not have.
  ///
  /// Before a number a dash would be a minus.
  private func isMark(_ index: Int) -> Bool {
    guard Self.marks.contains(found[index].text), index == 0 || found[index - 1].endsLine else {
      return false
    }
    let isDash = found[index].text == ["\u{2013}"]
    return !isDash || index + 1 < found.count && found[index + 1].text.first?.isDigit != true
  }

  /// Notes that the two differ, and goes to where they agree again.
  private mutating func differ() {
    note()
    for distance in 1...Self.window {
      for back in 0...distance {
        let (made, found) = (next + distance - back, place + back)
        guard agrees(made, found) else { continue }
        count += distance
        (next, place) = (made, found)
        return
      }
    }
    count += made.count - next + found.count - place
    (next, place) = (made.count, found.count)
  }

  /// Whether the two go on together from here, or both end.
  private func agrees(_ made: Int, _ found: Int) -> Bool {
    var (made, found) = (made, found)
    if made >= self.made.count || found >= self.found.count {
      return made == self.made.count && found == self.found.count
    }
    for _ in 0..<Self.agreement {
      if made == self.made.count, found == self.found.count { return true }
      guard let after = match(made, found) else { return false }
      (made, found) = after
    }
    return true
  }

  /// Notes the place: of the part and the heading that of the document made anew, since a forged file may name its own.
  private mutating func note() {
    let here = found[min(place, found.count)...].first?.place ?? found.last?.place ?? TextPlace()
    var noted = made[min(next, made.count)...].first?.place ?? made.last?.place ?? TextPlace()
    if here == .comment || here == .notes { noted = here }
    (noted.line, noted.page) = (here.line, here.page)
    if !places.contains(noted) { places.append(noted) }
  }

  /// The words after those that are the same from here; nil where they are not.
  ///
  /// A word that was parted at the end of a line is the same as the whole one, unless it was parted within a number.
  private func match(_ first: Int, _ second: Int) -> (Int, Int)? {
    guard first < made.count, second < found.count, !hasMarks || made[first].marked == found[second].marked
    else { return nil }
    var (first, second) = (first, second)
    var (left, right) = (made[first].text[...], found[second].text[...])
    while true {
      let same = zip(left, right).prefix { $0 == $1 }.count
      guard same == min(left.count, right.count) else { return nil }
      (left, right) = (left.dropFirst(same), right.dropFirst(same))
      if left.isEmpty, right.isEmpty { return (first + 1, second + 1) }
      if left.isEmpty {
        guard let more = more(of: made, after: first, before: right) else { return nil }
        (first, left) = (first + 1, more)
      } else {
        guard let more = more(of: found, after: second, before: left) else { return nil }
        (second, right) = (second + 1, more)
      }
    }
  }

  /// The second half of a word that was parted at the end of a line, of which `rest` is still to come.
  private func more(
    of words: [PlacedWord], after index: Int, before rest: ArraySlice<Unicode.Scalar>
  ) -> ArraySlice<Unicode.Scalar>? {
    guard words[index].endsLine, index + 1 < words.count, let last = words[index].text.last,
      let next = rest.first, !hasMarks || words[index + 1].marked == nil
    else { return nil }
    return last.isDigit && next.isDigit ? nil : words[index + 1].text[...]
  }
}

extension Unicode.Scalar {
  /// Whether it is a digit of any script.
  fileprivate var isDigit: Bool { properties.numericType == .decimal }
}
