import Templating

/// Where the placeholders of a page stand, by their numbers.
struct HTMLPlaces: Sendable {
  private var places: [Int: HTMLPlace] = [:]
  private var isSettled = true

  /// The place of a placeholder; nil where none was noted.
  subscript(_ hole: Int) -> HTMLPlace? { places[hole] }

  /// Notes where a placeholder stands.
  mutating func note(_ place: HTMLPlace, of hole: Int) {
    if let other = places.updateValue(place, forKey: hole), other != place { isSettled = false }
  }

  /// Notes what was found on another way through the sections.
  mutating func join(_ others: HTMLPlaces) {
    for (hole, place) in others.places { note(place, of: hole) }
    isSettled = isSettled && others.isSettled
  }

  /// Whether every placeholder of a program for values was found, and each in one place only.
  func areAll(of program: Program) -> Bool {
    isSettled && program.holes.allSatisfy { places[$0.id] != nil || $0.declaration.kind.isRegion }
  }
}

extension Kind {
  fileprivate var isRegion: Bool {
    if case .region = self { true } else { false }
  }
}
