import CaseView
public import SourceText
public import SpineCase

extension DocumentMaker {
  /// The name under which the file of a document may go out: a patient's sheet is mailed, and its name is read before
  /// anything in it.
  ///
  /// - Parameters:
  ///   - name: The name, without the ending.
  ///   - kind: Which document.
  /// - Returns: The name; for a sheet whose name would give something away, the start of the name's hash.
  /// - Throws: ``DocumentErrors`` where the lists of words cannot be read.
  public func fileName(_ name: String, for kind: DocumentKind) throws(DocumentErrors) -> String {
    try kind.isForPatient ? ClinicalCase.shownIdentifier(name, on: kind, sheetWords()) : name
  }

  /// Why a file of this name may not hold a document; nil where it may.
  ///
  /// - Parameters:
  ///   - name: The name that somebody gave the file.
  ///   - kind: Which document.
  /// - Returns: The refusal; nil where the name may stand.
  /// - Throws: ``DocumentErrors`` where the lists of words cannot be read.
  public func refusal(ofFile name: String, for kind: DocumentKind) throws(DocumentErrors) -> Diagnostic? {
    guard kind.isForPatient, let found = try sheetWords().first(inIdentifier: name, on: kind) else {
      return nil
    }
    return Diagnostic(
      file: "--output",
      "the name of the file holds a word that may not stand on a \(kind.rawValue) (\(found.place)). Choose another"
    )
  }
}
