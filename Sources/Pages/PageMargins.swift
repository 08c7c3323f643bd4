/// The words in the margins of every printed page.
///
/// They are not part of the text: every document says the same in its body, for those who have it read aloud.
public struct PageMargins: Hashable, Sendable {
  /// Name, first identifier and date of birth of the patient; for minutes the meeting.
  public let patient: String
  /// Draft or signed, in words.
  public let status: String
  /// The title with the identifier of the case, without anything of the patient.
  public let title: String
  /// What anyone who finds the page must know.
  public let confidential: String
  /// The word before the number of the page.
  public let page: String
  /// The word before the number of pages.
  public let of: String
  /// The sender, at the head of every page after the first; nil where no letterhead names one.
  public let continuation: String?

  package init(
    patient: String, status: String, title: String, confidential: String, page: String, of: String,
    continuation: String?
  ) {
    (self.patient, self.status, self.title) = (patient, status, title)
    (self.confidential, self.page, self.of) = (confidential, page, of)
    self.continuation = continuation
  }
}
