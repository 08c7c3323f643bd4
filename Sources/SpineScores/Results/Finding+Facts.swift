extension Finding {
  /// The rows that two facts allow: whether there are metastases, and how those present were judged.
  static func whenPresent(
    _ present: Known<Bool>, _ judged: Known<Bool>, yes: Choice, no: Choice, noneAtAll: Choice
  ) -> Finding {
    let judgedRows = judged.value.map { $0 ? [yes] : [no] } ?? [yes, no]
    switch present {
    case .value(false): return .known(noneAtAll)
    case .value(true): return .oneOf(judgedRows, because: judged.absence ?? .unknown)
    // A judgement of metastases does not prove that there are any, so the row without stays open.
    case .absent(let absence): return .oneOf(judgedRows + [noneAtAll], because: absence)
    }
  }

  /// A class stated by a named clinician, where the table has none for the site or the site is not known.
  static func stated(_ answer: Known<Choice>, for site: Known<PrimarySite>) -> Finding {
    switch (answer, site) {
    case (.value(let choice), _): .known(choice)
    case (.absent, .absent(let absence)), (.absent(let absence), .value): .notKnown(absence)
    }
  }
}
