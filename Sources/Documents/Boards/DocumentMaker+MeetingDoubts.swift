public import SourceText
public import SpineCase
import SpinePathway

extension DocumentMaker {
  /// Doubts about a meeting that show only beside its cases: a case or the number of an action listed twice, a
  /// recommendation that is missing, or recorded for a deferred case, and opinions that were missing and are not named.
  ///
  /// - Parameters:
  ///   - meeting: The meeting.
  ///   - cases: The cases that it lists, in its order.
  /// - Returns: Warnings, each at its place in a case file; they name paths but no values.
  public func warnings(of meeting: Meeting, cases: [Source]) -> [Diagnostic] {
    var actions = Set((meeting.carriedForward.value ?? []).map(\.action.id))
    var found: [Diagnostic] = []
    for (listed, read) in zip(meeting.cases, cases) {
      let source = read.heard(at: meeting)
      found += read.doubtsAboutMeeting(meeting)
      found += source.doubts(
        listed, at: meeting,
        isTold: read.reading.value.board.isDecided && !source.reading.value.board.isDecided)
      if let profile = profiles[source.reading.value.profile],
        listed.isUrgent(Pathway(source.reading.value, profile: profile).urgency.class)
      {
        found.append(
          source.warning(
            "case",
            "URGENT CASE DEFERRED: the meeting deferred it, but it is too urgent to wait for the next one"))
      }
      for (index, action) in (source.reading.value.board.decision.actions.value ?? []).enumerated()
      where !actions.insert(action.id).inserted {
        let path = "\(String.path(\.board.decision.actions))[\(index)].id"
        found.append(source.warning(path, "is the id of another action of this meeting; give each its own"))
      }
    }
    return Self.sharedNumbers(of: cases) + found
  }
}

extension ListedCase {
  /// Whether a case of this urgency was deferred, although it cannot wait.
  ///
  /// Cord compression rarely waits for the weekly meeting (checklists.md 1.2).
  func isUrgent(_ urgency: Urgency.Class) -> Bool { route == .deferred && urgency <= .urgentStability }
}

extension DocumentMaker.Source {
  /// The case as the papers of a meeting may print it: without a decision that another meeting made.
  func heard(at meeting: Meeting) -> DocumentMaker.Source {
    guard reading.value.board.isDecidedElsewhere(than: meeting) else { return self }
    return DocumentMaker.Source(reading.heard(at: meeting), file: file)
  }

  /// That the case names another meeting, and what follows for the papers of this one.
  fileprivate func doubtsAboutMeeting(_ meeting: Meeting) -> [Diagnostic] {
    let board = reading.value.board
    guard board.isDecidedElsewhere(than: meeting) else { return [] }
    let path: String = board.meeting.id.value == nil ? .path(\.board.meeting.on) : .path(\.board.meeting.id)
    return [
      warning(
        path,
        "names another meeting than the one that lists this case"
          + (board.isDecided ? "; the decision of that meeting is not printed as a decision of this one" : "")
      )
    ]
  }

  /// Where the case and this meeting disagree about the board; `isTold` where it was said already that the decision of the
  /// case is not of this meeting.
  fileprivate func doubts(_ listed: ListedCase, at meeting: Meeting, isTold: Bool) -> [Diagnostic] {
    let board = reading.value.board
    let isDecided = board.decision.recommendation.value != nil
    var found: [Diagnostic] = []
    if listed.route == .deferred, isDecided {
      found.append(
        warning(.path(\.board.decision.recommendation), "is recorded, and the meeting deferred this case"))
    }
    if listed.route == .deferred || listed.route == .byProtocol, board.decision.consensus.value != nil {
      found.append(
        warning(
          .path(\.board.decision.consensus),
          "says how far the board agreed, but the meeting did not discuss this case (\(listed.route.rawValue))"
        ))
    }
    if listed.route != .deferred, !isDecided, !isTold {
      found.append(
        warning(
          .path(\.board.decision.recommendation), "is not known, and the meeting did not defer this case"))
    }
    if board.decision.opinionsMissing.value?.isEmpty == true, !meeting.isQuorate {
      found.append(
        warning(
          .path(\.board.decision.opinionsMissing), "says none, and core specialties were not at the meeting"))
    }
    return found
  }

  func warning(_ path: String, _ message: String) -> Diagnostic {
    Diagnostic(.warning, file: file, at: place(of: path), path: path, message)
  }

  /// The place of a key, or else of the record around it, or else the start of the file.
  private func place(of path: String) -> SourcePosition {
    var path = path[...]
    while reading.places[String(path)] == nil, let dot = path.lastIndex(of: ".") { path = path[..<dot] }
    return reading.places[String(path)] ?? .start
  }
}
