/// The centres to which patients can be referred: what each has, how it is reached, and what it wants to know.
public struct CentreDirectory: Hashable, Sendable {
  /// The centres in the order of the file.
  public var centres: [Centre]

  /// The centre of this name in data; nil where there is none.
  public subscript(_ id: String) -> Centre? { centres.first { $0.id == id } }
}

/// One centre that receives patients.
public struct Centre: Hashable, Sendable {
  /// The name by which cases choose it, `referral.to.centre`.
  public var id: String
  /// How it is reached.
  public var contact: Contact
  /// What it offers; a letter asks it for nothing else.
  public var services: [LocalService]
  /// The fields that it wants filled in, by their names in the templates, for instance `patient.telephone`.
  public var requires: [String]
}

extension Contact {
  /// The contact, with what it lacks taken from `other`.
  func completed(by other: Contact) -> Contact {
    Contact(
      name: name ?? other.name, role: role ?? other.role, registration: registration ?? other.registration,
      organisation: organisation ?? other.organisation, address: address ?? other.address,
      telephone: telephone ?? other.telephone, email: email ?? other.email, hours: hours ?? other.hours)
  }
}

extension ClinicalCase {
  /// The case referred to a centre: what the case itself says of the receiver takes precedence over the directory.
  public func referred(to centre: Centre) -> ClinicalCase {
    var read = self
    read.referral.receiving = centre
    read.referral.to = read.referral.to.completed(by: centre.contact)
    return read
  }
}
