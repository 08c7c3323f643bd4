import CaseView
import Templating

/// Whether pieces of a template together print in every case in which some conditions hold.
///
/// Each field that a section asks about takes every state that it can: it holds, it does not, it is not known. The
/// states are tried one after another; there are few, since few sections stand around one piece.
struct CaseCover {
  let schema: Schema
  let sections: [SectionSite]

  /// The fields whose states are tried; with more of them, only a piece that stands under the conditions alone counts.
  private static let mostFields = 10

  /// Whether one of the chains is taken in every case.
  func covers(_ chains: [[Int]], where conditions: [RequiredPart.Condition]) -> Bool {
    let open = chains.compactMap { unmet(in: $0, where: conditions) }
    if open.contains(where: \.isEmpty) { return true }
    let names = Set(open.joined().map(\.name)).union(conditions.map(\.name))
    let fields = (names.union(RequiredPart.exclusive.filter { !names.isDisjoint(with: $0) }.joined()))
      .sorted()
    guard !open.isEmpty, names.count <= Self.mostFields else { return false }
    var state = Dictionary(uniqueKeysWithValues: conditions.map { ($0.name, $0.branch) })
    return isCovered(fields.filter { state[$0] == nil }[...], &state, open)
  }

  /// The first section of a chain that the conditions do not imply; nil where there is none.
  func firstUnmet(in chain: [Int], where conditions: [RequiredPart.Condition]) -> SectionSite? {
    chain.first { !isImplied(sections[$0], by: conditions) }.map { sections[$0] }
  }

  /// What a chain asks for beside the conditions; nil where it is never taken under them, or not for every element.
  private func unmet(
    in chain: [Int], where conditions: [RequiredPart.Condition]
  ) -> [RequiredPart.Condition]? {
    let open = chain.map { sections[$0] }.filter { !isImplied($0, by: conditions) }
    guard !open.contains(where: { $0.name.hasPrefix("@") }) else { return nil }
    return open.map { RequiredPart.Condition(name: $0.name, branch: $0.branch) }
  }

  /// Whether a section is taken wherever the conditions hold; a list that has elements has a first and a last one.
  private func isImplied(_ section: SectionSite, by conditions: [RequiredPart.Condition]) -> Bool {
    if section.name.hasPrefix("@") { return section.branch == .holds }
    return conditions.contains(.init(name: section.name, branch: section.branch))
  }

  private func isCovered(
    _ fields: ArraySlice<String>, _ state: inout [String: SectionSite.Branch],
    _ open: [[RequiredPart.Condition]]
  ) -> Bool {
    guard let field = fields.first else {
      return isImpossible(state) || open.contains { $0.allSatisfy { state[$0.name] == $0.branch } }
    }
    defer { state[field] = nil }
    for branch in states(of: field) {
      state[field] = branch
      if !isCovered(fields.dropFirst(), &state, open) { return false }
    }
    return true
  }

  /// Whether two classes of an urgency hold at once, or none does.
  private func isImpossible(_ state: [String: SectionSite.Branch]) -> Bool {
    RequiredPart.exclusive.contains { group in
      let known = group.compactMap { state[$0] }
      return known.count == group.count && known.count { $0 == .holds } != 1
    }
  }

  private func states(of name: String) -> [SectionSite.Branch] {
    guard let field = schema.declaration(of: name) else { return [.holds, .fails, .unknown] }
    let unknown: [SectionSite.Branch] = mayBeAbsent(name) ? [.unknown] : []
    if case .record = field.kind { return [.holds] + unknown }
    return [.holds, .fails] + unknown
  }

  /// Whether a field, or a record above it, may be absent.
  private func mayBeAbsent(_ name: String) -> Bool {
    let parts = name.split(separator: ".")
    return parts.indices.contains { index in
      schema.declaration(of: parts[...index].joined(separator: "."))?.mayBeAbsent ?? true
    }
  }
}
