import CaseView
import Pages
import SpineCase

/// Which records at the top of a case a document uses, by the fields that its templates name.
///
/// A signature covers them as a whole: a record of which a document prints one fact counts with all of its facts,
/// and the conclusions of rules rest on every record that they may read. This may void a signature that could have
/// stayed valid; it never keeps one for a document that says something else.
struct UsedRecords: Hashable, Sendable {
  /// Records that are named, and those that every document uses: whose case, when, and which country's words.
  private var named: Set<String> = ["case", "asOf", "profile"]
  /// Whether it uses what rules conclude.
  private var usesRules = false
  /// Whether it uses a field whose origin is not declared.
  private var usesAll = false
  /// A patient's sheet says nothing about what a centre has.
  private let isForPatient: Bool

  /// Records about which no document says anything: the format, the signatures, and
  /// which edition of a document it is.
  private static let never: Set = ["format", "signOff", "documents"]
  /// Records that no rule reads.
  private static let beyondRules: Set = ["board", "referral", "handout", "told", "wishes"]
  /// Names under which templates find what rules conclude.
  private static let conclusions: Set = [
    "urgency", "scores", "pathway", "clock", "picture", "references", "lesions",
  ]
  /// Records that templates find under their own names.
  private static let own: Set = [
    "patient", "profile", "performance", "neurology", "pain", "tumour", "investigations", "pathology",
    "treatment",
    "surgery", "bloods", "supportive", "fitness", "local", "wishes", "told", "board", "referral", "handout",
  ]
  private static let others = [
    "decision": "board", "imaging": "investigations", "laboratory": "investigations",
  ]

  /// The records behind fields of a view of one case.
  init(_ fields: some Sequence<String>, in kind: DocumentKind) {
    isForPatient = kind.isForPatient
    for field in fields { add(field, in: kind) }
  }

  /// Whether a document that uses these uses a record of this name.
  func contains(_ record: String) -> Bool {
    if Self.never.contains(record) { return false }
    return usesAll || named.contains(record) || usesRules && !Self.beyondRules.contains(record)
  }

  /// These, and one more record.
  func with(_ record: String) -> Self {
    var all = self
    all.named.insert(record)
    return all
  }

  private mutating func add(_ field: String, in kind: DocumentKind) {
    let parts = field.split(separator: ".")
    // `@index` and its like are places in a list, not fields.
    guard let first = parts.first.map(String.init), !first.hasPrefix("@") else { return }
    let head = first.hasSuffix("Absence") ? String(first.dropLast("Absence".count)) : first
    if let record = Self.others[head] {
      named.insert(record)
    } else if head == "known", parts.count > 1 {
      addGroup(named: String(parts[1]), in: kind)
    } else if head == "notKnown" {
      usesRules = true
      named.formUnion(["told", "wishes", kind.form.speaker == .referral ? "referral" : "board"])
    } else if Self.conclusions.contains(head) {
      usesRules = true
    } else if Self.own.contains(head) {
      named.insert(head)
    } else if head == "document" {
      // What a document says about itself is its state; only the need for an interpreter depends on the case.
      named.insert("patient")
    } else if head != "signOff" {
      usesAll = true
    }
  }

  private mutating func addGroup(named name: String, in kind: DocumentKind) {
    guard let group = FactGroup.all.first(where: { $0.name == name }) else {
      usesAll = true
      return
    }
    for field in group.rows.flatMap(\.fields) { add(field, in: kind) }
  }
}

extension UsedRecords {
  /// The digest of each record of a case that is used; `asOf` is the moment that the document states.
  func digests(of reading: CaseReader.Reading) -> [String: String] {
    var digests: [String: String] = [:]
    for record in reading.content.records where contains(record) {
      digests[record] = SignOff.digest(of: reading.content.canonical(of: record))
    }
    // --as-of may replace the file's moment: what the document prints is what is signed.
    digests["asOf"] = SignOff.digest(of: Array("asOf=\(reading.value.asOf.iso)".utf8))
    if !isForPatient, let centre = reading.value.referral.receiving {
      digests["centre"] = SignOff.digest(of: centre.canonical)
    }
    return digests
  }

  /// The dates of what has happened in the records that are used.
  func dates(of reading: CaseReader.Reading) -> [(record: String, moment: Moment)] {
    reading.datedFacts.filter { $0.record != "asOf" && contains($0.record) }.map { ($0.record, $0.moment) }
  }
}

extension SignOff {
  /// The start of the SHA-256 of what a record says.
  static func digest(of text: [UInt8]) -> String { String(ContentHash.hex(of: [text]).prefix(digestLength)) }
}

extension Centre {
  /// What the directory says of it, the same bytes for the same content.
  var canonical: [UInt8] {
    let texts =
      [
        contact.name, contact.role, contact.registration, contact.organisation, contact.address,
        contact.telephone,
        contact.email, contact.hours,
      ].map { $0 ?? "" } + services.map(\.rawValue) + requires
    return Array(texts.map { "\($0.utf8.count):\($0)\n" }.joined().utf8)
  }
}
