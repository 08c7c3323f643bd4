extension Findings {
  /// Warns where an action is owned by what looks like a team: nobody in particular does it.
  ///
  /// - SeeAlso: Scotland's framework for effective cancer management, 6.5: a responsible owner; Walsall charter.
  func checkOwners(_ actions: Field<[Action]>, _ path: String) {
    for (index, action) in (actions.value ?? []).enumerated() where action.isOwnedByTeam {
      warning(
        "\(path)[\(index)].owner",
        "looks like a team; name the person who will do it and can be asked about it")
    }
  }

  /// Reports an action with the same number as an earlier one in the list.
  func checkNumbers(_ actions: Field<[Action]>, _ path: String) {
    var seen: Set<String> = []
    for (index, action) in (actions.value ?? []).enumerated() where !seen.insert(action.id).inserted {
      error("\(path)[\(index)].id", "is the id of an earlier action; every action needs its own")
    }
  }
}

extension Action {
  /// Whether the owner is named like a team rather than a person; what follows a comma or bracket is a role.
  public var isOwnedByTeam: Bool {
    let name = owner.lowercased().prefix { $0 != "," && $0 != "(" }
    let words = name.split { !$0.isLetter }.map(String.init)
    return words.contains { Self.teamWords.contains($0) }
  }

  /// Words that name a team, a place or a post rather than a person.
  private static let teamWords: Set = [
    "all", "board", "clinic", "clinicians", "coordinators", "department", "dept", "doctors", "everybody",
    "everyone", "group", "house", "icu", "laboratory", "mdt", "nurses", "nursing", "office", "oncologists",
    "oncology", "pathology", "pharmacy", "physicians", "physiotherapy", "radiologists", "radiology",
    "registrars",
    "secretaries", "service", "services", "staff", "surgeons", "surgery", "team", "teams", "unit", "ward",
  ]
}
