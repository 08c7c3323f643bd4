import SpineCase
import Templating
import Testing
@testable import CaseView
@testable import Documents
@testable import Pages
@testable import Verification
@testable import WordFiles

extension VerificationTests {
  @Test("A text of which any one byte was changed does not match.")
  func everyByteOfTexts() throws {
    let made = try #require(try Made.of(Self.letter).first { $0.kind == .referralLetter })
    let source = try #require(made.source)
    for file in [made.document.markdown, made.document.text] {
      for index in stride(from: 0, to: file.count, by: 499) {
        var edited = file
        edited[index] ^= 1
        #expect(try !Self.findings(edited, source).isEmpty, "byte \(index)")
        // A byte of the seal is as it was once the page is sealed anew.
        let sealed = Verifying.resealed(edited)
        guard sealed != file else { continue }
        let verified = try Verifying.verify(sealed, against: [source])
        let isBlank = file[index] == 0x20 || file[index] == 0x0A
        #expect(!verified.isMatch || verified.findings != [] || isBlank, "byte \(index)")
      }
      for added in [file + Array("-- \nClerk\n".utf8), Array("> ".utf8) + file] {
        let verified = try Verifying.verify(added, against: [source])
        #expect(verified.findings == [.edited] && !verified.isMatch)
      }
      let without = String(decoding: file, as: UTF8.self).replacing("spineboard:file-sha256\n", with: "")
      #expect(try Self.findings(Array(without.utf8), source) == [.savedAnew])
    }
  }
}
