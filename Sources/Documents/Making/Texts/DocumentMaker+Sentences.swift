import CaseView
package import SpinePathway

extension DocumentMaker {
  /// A sentence of a rule in the words of a language for clinicians.
  ///
  /// - Throws: ``DocumentErrors`` with everything that is wrong with these words.
  package func sentence(_ sentence: Sentence, in language: String) throws(DocumentErrors) -> String {
    try clinicians(language).say(sentence)
  }
}
