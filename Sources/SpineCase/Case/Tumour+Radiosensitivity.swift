public import SpineScores

/// What is known of the response to conventional radiotherapy.
public enum RadiotherapyResponse: Hashable, Sendable {
  case classified(Radiosensitivity)
  /// The tumour is known, and no source that was seen classifies it.
  case notClassified
  /// What the tumour is, is not known.
  case notKnown

  /// The class; nil where there is none, or none is known.
  public var radiosensitivity: Radiosensitivity? {
    if case .classified(let known) = self { known } else { nil }
  }
}

extension Tumour {
  /// The response as the sources give it: by the class of the histology where one overrules the site, else by the site.
  ///
  /// A class that was left out leaves the site's; one that is recorded as not known leaves none.
  public var publishedResponse: RadiotherapyResponse {
    switch histologyClass {
    case .known(let known) where known.overrulesSite: Self.response(known.radiosensitivity(at: nil))
    case .known, .absent(.notRecorded, _):
      site.value.map { Self.response($0.radiosensitivity) } ?? .notKnown
    case .absent: .notKnown
    }
  }

  /// The response that rules go by: a named clinician's own class of a known tumour, else that of the sources.
  public var response: RadiotherapyResponse {
    guard publishedResponse != .notKnown, let own = radiosensitivity.value?.value else {
      return publishedResponse
    }
    return .classified(own)
  }

  /// The class of the sources from which a named clinician's own differs; nil where the two do not disagree.
  public var overruledClass: Radiosensitivity? {
    guard let published = publishedResponse.radiosensitivity, let own = radiosensitivity.value?.value else {
      return nil
    }
    return own == published ? nil : published
  }

  private static func response(_ known: Radiosensitivity?) -> RadiotherapyResponse {
    known.map { .classified($0) } ?? .notClassified
  }
}
