internal import GRDB

extension Register {
  /// Looks through the whole register: the file, every chain of hashes, and whether what the audit says is
  /// there.
  ///
  /// - Parameter head: a head of the audit that was kept elsewhere, such as in printed minutes; an earlier
  ///   one will do, for the chain must go on from it.
  /// - Returns: `internalOnly` where no head was given and nothing is broken.
  /// - Throws: where the register cannot be read; a break is no error.
  public func verify(against head: String?) throws(RegisterError) -> Verification {
    do {
      try database.read { try ChainCheck(db: $0, keys: keys).check(against: head) }
      return head == nil ? .internalOnly : .whole
    } catch RegisterError.brokenChain(let place) {
      return .broken(place)
    } catch { throw RegisterError(error) }
  }
}
