internal import FoundationEssentials
internal import GRDB

/// A row of the versions of a case or of a meeting, with everything that its hash covers.
///
/// The hash is over the sealed bytes: it says nothing of the patient, is checked without a key, and still
/// fits when the bytes of an erased case are gone.
struct VersionRow {
  let owner: String
  let number: Int
  /// The format of a case; whether a meeting is closed.
  let kind: String
  let sealed: Data
  let sealedHash: String
  let sealedReason: Data
  let sealedReasonHash: String
  let author: String
  let savedAt: Timestamp
  let previousHash: String?

  init(
    owner: String, number: Int, kind: String, sealed: Data, sealedReason: Data, author: String,
    savedAt: Timestamp, previousHash: String?
  ) {
    (self.owner, self.number, self.kind, self.sealed) = (owner, number, kind, sealed)
    (sealedHash, self.sealedReason) = (sha256(Array(sealed)), sealedReason)
    (sealedReasonHash, self.author) = (sha256(Array(sealedReason)), author)
    (self.savedAt, self.previousHash) = (savedAt, previousHash)
  }

  /// Reads a row; the columns `owner` and `kind` are named so by the query.
  init(_ row: Row) {
    (owner, number, kind, sealed) = (row["owner"], row["number"], row["kind"], row["sealed"])
    (sealedHash, sealedReason) = (row["sealedHash"], row["sealedReason"])
    (sealedReasonHash, author) = (row["sealedReasonHash"], row["author"])
    (savedAt, previousHash) = (Timestamp(milliseconds: row["savedAt"]), row["previousHash"])
  }

  /// SHA-256 over the row and the hash of the one before it.
  var hash: String {
    var hash = RowHash("version")
    hash.add(previousHash)
    hash.add(owner)
    hash.add(Int64(number))
    for field in [kind, sealedHash, sealedReasonHash, author] { hash.add(field) }
    hash.add(savedAt.milliseconds)
    return hash.finalize()
  }

  /// Whether the sealed bytes are those that the row was made for; those of an erased case are gone.
  func holdsItsBytes(erased: Bool) -> Bool {
    if erased { return sealed.isEmpty && sealedReason.isEmpty }
    return sha256(Array(sealed)) == sealedHash && sha256(Array(sealedReason)) == sealedReasonHash
  }
}
