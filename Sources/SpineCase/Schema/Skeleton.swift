import Records

/// The commented file that somebody fills in, derived from the declarations of its keys.
///
/// What nobody can leave out is a key; everything else is a remark that may be made one, with its answers and an example.
package struct Skeleton {
  private let members: [MemberShape]

  /// The skeleton of a case file.
  package static let ofCase = Skeleton(members: ClinicalCase.schema.members)

  /// The skeleton of a meeting file.
  package static let ofMeeting = Skeleton(members: Meeting.schema.members)

  /// The text, one key a line.
  package var text: String {
    members.map { member in
      let lines = Self.lines(of: member)
      let isBlock = lines.count { !Self.isRemark($0) || member.holdsRecord } > 1 && member.holdsRecord
      return (isBlock ? "\n" : "") + lines.map { $0 + "\n" }.joined()
    }.joined()
  }

  private static func isRemark(_ line: String) -> Bool { line.hasPrefix("# ") }

  /// The lines of a key with its remarks: as they stand where it is filled in, else each behind a mark.
  private static func lines(of member: MemberShape) -> [String] {
    let remarks = member.remarks.map { "# " + $0 }
    let lines = own(member)
    return remarks + (member.isFilledIn ? lines : lines.map { "# " + $0 })
  }

  /// The lines of the key itself; below a key that is a remark every line is made one with it.
  private static func own(_ member: MemberShape) -> [String] {
    if !member.isFilledIn, member.hasSample { return ["\(member.name.inYAML): \(member.sampleText)"] }
    return switch member.shape.inSkeleton {
    case .record(let members):
      ["\(member.name.inYAML):"] + inside(members, of: member).map { "  " + $0 }
    case .list(.record(let members)), .filledList(.record(let members)):
      ["\(member.name.inYAML):"] + element(members, of: member)
    default: ["\(member.name.inYAML): \(member.sampleText)"]
    }
  }

  private static func inside(_ members: [MemberShape], of outer: MemberShape) -> [String] {
    members.flatMap { member in
      outer.isFilledIn ? lines(of: member) : member.remarks.map { "# " + $0 } + own(member)
    }
  }

  /// The element of a list: its first key stands behind the dash, remarks above it.
  private static func element(_ members: [MemberShape], of outer: MemberShape) -> [String] {
    let required =
      outer.isFilledIn ? members.filter(\.isRequired) + members.filter { !$0.isRequired } : members
    var lines: [String] = []
    for (index, member) in required.enumerated() {
      let isKey = !outer.isFilledIn || member.isRequired
      lines += member.remarks.map { "    # " + $0 }
      for (place, line) in own(member).enumerated() {
        let head = index == 0 && place == 0 ? "  - " : "    "
        lines.append(head + (isKey ? line : "# " + line))
      }
    }
    return lines
  }
}

extension MemberShape {
  /// Whether the skeleton holds it, or something below it, as a key.
  fileprivate var isFilledIn: Bool {
    if facts.isFilledIn { return true }
    guard case .record(let members) = shape else { return false }
    return members.contains(where: \.isFilledIn)
  }

  fileprivate var holdsRecord: Bool {
    switch shape.inSkeleton {
    case .record, .list(.record), .filledList(.record): true
    default: false
    }
  }

  /// The remarks of its declaration, and the answers that it takes.
  fileprivate var remarks: [String] {
    let answers = shape.answers.map { $0.joined(separator: " | ") }
    return (facts.remarks + [answers].compactMap { $0 }).flatMap { $0.lines(of: 112) }
  }

  fileprivate var hasSample: Bool { facts.sample != nil || sample != nil }

  fileprivate var sampleText: String { facts.sample ?? sample ?? shape.sample }
}

extension Shape {
  /// The one of several forms that the skeleton shows.
  fileprivate var inSkeleton: Shape {
    guard case .either(let shapes) = self else { return self }
    let lists = shapes.filter { if case .list = $0 { true } else { false } }
    return lists.first ?? shapes.first ?? self
  }

  /// The answers, as somebody reads them above the key; nil where there is no closed list.
  fileprivate var answers: [String]? {
    switch inSkeleton {
    case .coded(let answers) where answers.count > 1: answers
    case .numbers(let numbers): numbers.map(String.init)
    case .flag: ["true", "false"]
    case .list(let element):
      element.answers.map { ["none, or a list of " + $0.joined(separator: ", ")] }
    default: nil
    }
  }

  /// What stands behind the key where its declaration gives no sample.
  fileprivate var sample: String {
    switch inSkeleton {
    case .coded(let answers): answers.first.map { $0.inYAML } ?? ""
    case .numbers(let numbers): numbers.first.map(String.init) ?? ""
    case .flag: "false"
    case .whole(let range): String(range.lowerBound)
    case .figure: "1"
    case .text, .pattern: "in words"
    case .date: "2026-01-30"
    case .moment: "2026-01-31T01:00+05:30"
    case .list, .filledList: "none"
    case .record, .dictionary, .either: ""
    }
  }
}

extension String {
  /// The text in lines of at most so many characters.
  fileprivate func lines(of width: Int) -> [String] {
    var lines: [String] = []
    for word in split(separator: " ") {
      if let last = lines.last, last.count + word.count < width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
