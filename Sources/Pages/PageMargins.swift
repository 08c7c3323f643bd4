/// The words in the margins of every printed page.
///
/// They are no part of the text: every document says the same in its body, for those who hear it read.
public struct PageMargins: Hashable, Sendable {
  /// Name, first identifier and date of birth of the patient; of minutes the meeting.
  public let patient: String
  /// Draft or signed, in words.
  public let status: String
  /// The title with the identifier of the case, without anything of the patient.
  public let title: String
  /// What whoever finds the page must know.
  public let confidential: String
  /// The word before the number of the page.
  public let page: String
  /// The word before the number of pages.
  public let of: String
  /// Who writes, at the head of every page after the first; nil where no letterhead says it.
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
