extension Findings {
  /// The most days between a signature on paper and `asOf`; an older one has the wrong year or belongs to another
  /// case.
  ///
  /// This project's own bound, without a source. A signature with digests may be older: it is kept as history.
  private static let mostDaysOnPaper = 366

  /// The signatures with their paths, as the file writes them: one record, or a list.
  func signatures(_ all: [SignOff]) -> [(path: String, signOff: SignOff)] {
    all.enumerated().map { index, signOff in
      let path = "signOff[\(index)]"
      return (isWritten(path) ? path : "signOff", signOff)
    }
  }

  /// Reports signatures that cannot belong to this case, and withdrawals dated before the signature.
  func checkSignatures(_ read: ClinicalCase) {
    guard read.asOf != .unread, !hasError(within: "signOff") else { return }
    for (path, signOff) in signatures(read.signOff) {
      let last = signOff.at.date.span.upperBound
      if let born = read.patient.born.value, last < born.span.lowerBound {
        error("\(path).at", "lies before the patient was born; correct the date")
      } else if signOff.facts == nil, signOff.withdrawn == nil,
        read.asOf.date.ordinal - last > Self.mostDaysOnPaper
      {
        error(
          "\(path).at",
          "lies more than a year before asOf, so it cannot be for this case as it stands; correct the date, or delete the signature"
        )
      }
    }
    checkWithdrawals(read.signOff)
  }

  func checkWithdrawals(_ all: [SignOff]) {
    for (path, signOff) in signatures(all) where signOff.withdrawn?.at.isSurelyBefore(signOff.at) == true {
      error("\(path).withdrawn.at", "lies before the signature")
    }
  }
}
