import SpinePathway

extension Pathway {
  /// The considerations that apply to this case because of its facts.
  var printed: [Consideration] { listed.filter { $0.state == .applies && !$0.facts.isEmpty } }

  /// The considerations that hold in every case: a document counts them and names the command that prints them.
  var standing: [Consideration] { listed.filter { $0.state == .applies && $0.facts.isEmpty } }

  /// The considerations that cannot be said, because a fact is not known.
  var open: [Consideration] { listed.filter { $0.state == .cannotBeSaid } }

  /// What stands in for each thing that is suggested and cannot be had here, and what to ask the receiving centre for.
  var substitutes: [Consideration] {
    topics.first { $0.id == "resources" }?.considerations.filter { $0.state == .applies } ?? []
  }

  /// The considerations that no other part of a document prints.
  ///
  /// The work-up prints as lists, NOMS by itself, the call, the clocks and the time targets with the urgency, the
  /// numbering of the vertebrae with the lesions; `spineboard explain` has everything.
  private var listed: [Consideration] {
    let topics = topics.filter { !["frameworks", "investigation"].contains($0.id) }
    return topics.flatMap(\.considerations).filter { item in
      !Self.printedElsewhere.contains(item.id) && !item.id.hasPrefix("target-")
    }
  }

  private static let printedElsewhere: Set = [
    "first-contact", "onset-clock", "last-walked-clock", "stability-actions",
  ]
}
