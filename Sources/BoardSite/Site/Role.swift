/// What an account may do; the table of routes names the least that each needs.
public enum Role: String, Sendable, CaseIterable {
  case reader, clerk, registrar, consultant, chair
  /// Keeps accounts and backups, and reads no case.
  case admin

  /// The roles that include this one.
  var includedIn: Set<Role> {
    switch self {
    case .reader: [.reader, .clerk, .registrar, .consultant, .chair]
    case .clerk: [.clerk, .consultant, .chair]
    case .registrar: [.registrar, .consultant, .chair]
    case .consultant: [.consultant, .chair]
    case .chair: [.chair]
    case .admin: [.admin]
    }
  }
}

/// Somebody who is logged in.
struct Visitor: Sendable {
  /// The account's name.
  let name: String
  let roles: Set<Role>
  /// What stands beside a signature, where the account says so.
  let fullName: String
  let registration: String
  /// The secret of the session.
  let session: String

  func may(_ role: Role) -> Bool { !roles.isDisjoint(with: role.includedIn) }

  /// The one account of a site that only this machine reaches.
  static let owner = "owner"
}
