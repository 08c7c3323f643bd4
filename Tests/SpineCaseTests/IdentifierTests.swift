import SpineCase
import Testing

@Suite("Identifiers")
struct IdentifierTests {
  private static func body(_ system: String, _ value: String) -> String {
    "patient: {identifiers: [{system: \(system), value: \"\(value)\"}]}\n"
  }

  @Test(
    "Of an Aadhaar number a case takes the last four digits, however the register and the number are written.",
    arguments: [
      ("Aadhaar", "1234 5678 9012"), ("AADHAR", "123456789012"), ("aadhaar no.", "1234-5678-9012"),
      ("आधार", "१२३४ ५६७८ ९०१२"), ("UID", "1234 5678 9012"), ("Aadhaar", "XXX 56789"),
    ])
  func aadhaar(system: String, value: String) {
    let found = complaints(Self.body(system, value))
    #expect(
      found == [
        "f.yaml:5:\(43 + system.unicodeScalars.count): patient.identifiers[0].value: holds more than four digits of an "
          + "Aadhaar number; write only its last four digits"
      ])
    #expect(found.allSatisfy { !$0.contains("9012") && !$0.contains("56789") })
  }

  @Test("Four digits are taken, and another register's number is no Aadhaar number.")
  func others() throws {
    for (system, value) in [("Aadhaar", "9012"), ("Aadhaar", "XXXX XXXX 9012"), ("MRN", "123456789012")] {
      #expect(complaints(Self.body(system, value)) == [])
    }
    #expect(try read(Self.body("Aadhaar", "9012")).patient.identifiers.first?.value == "9012")
  }

  @Test("No Aadhaar number stands for the patient on a page.")
  func page() throws {
    let both = try read(
      "patient: {identifiers: [{system: Aadhaar, value: \"9012\"}, {system: MRN, value: \"7\"}]}\n")
    #expect(both.patient.pageIdentifier?.system == "MRN")
    #expect(try read(Self.body("Aadhaar", "9012")).patient.pageIdentifier == nil)
  }

  @Test("An ABHA number without its fourteen digits is doubted.")
  func healthAccount() throws {
    #expect(try warnings(Self.body("ABHA", "12-3456-7890-1234")) == [])
    let found = try warnings(Self.body("ABHA", "12-3456"))
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.contains("patient.identifiers[0].value: is not an ABHA number") })
  }

  @Test(
    "A number is printed in the groups in which it is read out; one of another length or register stays as typed.",
    arguments: [
      ("ABHA", "91000000000071", "91-0000-0000-0071"), ("ABHA", "91 0000 0000 0071", "91-0000-0000-0071"),
      ("abha", "91-0000-0000-0071", "91-0000-0000-0071"), ("ABHA", "9100000000007", "9100000000007"),
      ("ABHA address", "name@abdm", "name@abdm"), ("ABHA", "9100000000007x", "9100000000007x"),
      ("NHS number", "0990000018", "099 000 0018"),
      ("NHS number (test range)", "999-000-0018", "999 000 0018"),
      ("NHS number", "99900000180", "99900000180"), ("MRN", "0042317000", "0042317000"),
    ])
  func groups(system: String, value: String, printed: String) {
    #expect(Identifier(system: system, value: value).grouped == printed)
  }

  @Test("A page of clinicians carries the hospital's number and the ABHA number, each once.")
  func pageNumbers() throws {
    let records = [
      "{system: MRN, value: \"7\"}", "{system: ward, value: N1}", "{system: ABHA, value: \"9\"}",
    ]
    let numbers = { (list: [String]) throws -> [String] in
      try read("patient: {identifiers: [\(list.joined(separator: ", "))]}\n").patient.pageIdentifiers.map(
        \.value)
    }
    #expect(try numbers(records) == ["7", "9"])
    #expect(try numbers(records.reversed()) == ["9"])
    #expect(try numbers([records[1], "{system: Aadhaar, value: \"9012\"}"]) == ["N1"])
  }

  @Test("Who gave a number is kept, and may be left out.")
  func assigner() throws {
    let both = try read(
      "patient: {identifiers: [{system: MRN, value: \"7\", assigner: St X}, {system: ward, value: N1}]}\n")
    #expect(both.patient.identifiers.map(\.assigner) == ["St X", nil])
    #expect(complaints("patient: {identifiers: [{system: MRN, value: \"7\", assigner: []}]}\n").count == 1)
  }

  @Test(
    "An ABHA or NHS number of a wrong length, or an NHS number whose last digit is wrong, is doubted at its place.",
    arguments: [
      ("ABHA number", "12-3456-7890-123", "is not an ABHA number, which has 14 digits (this has 13)"),
      ("Ayushman Bharat Health Account", "123456789012345", "(this has 15)"),
      ("NHS number", "943 476 591", "is not an NHS number, which has 10 digits (this has 9)"),
      ("NHS", "943 476 5918", "its last digit does not fit the others"),
      ("NHS no.", "934 476 5919", "its last digit does not fit the others"),
    ])
  func lengths(system: String, value: String, words: String) throws {
    let found = try warnings(Self.body(system, value))
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.contains("identifiers[0].value: ") && $0.contains(words) }, "\(found)")
    #expect(found.allSatisfy { !$0.contains(value) })
  }

  @Test(
    "A right number is not doubted, nor one of another register.",
    arguments: [
      ("ABHA", "91-0000-0000-0071"), ("ABHA address", "name@abdm"), ("NHS number", "943 476 5919"),
      ("NHS number", "9990000018"), ("NHS Lothian hospital number", "12345"), ("MRN", "12"),
    ])
  func right(system: String, value: String) throws {
    #expect(try warnings(Self.body(system, value)) == [])
  }

  @Test("Quotation marks inside a number are named: YAML does not take curly ones for its own.")
  func quotes() throws {
    for value in ["“0042317”", "«42»", "‘42’", "„42“"] {
      let found = try warnings("patient: {identifiers: [{system: MRN, value: \(value)}]}\n")
      #expect(found.count == 1)
      #expect(
        found.allSatisfy { $0.contains("value: holds the quotation marks \(value.prefix(1))") }, "\(found)")
      #expect(found.allSatisfy { !$0.contains("42") })
    }
    #expect(try warnings("patient: {name: Dr “Bob” X}\n") == [])
  }

  @Test("A patient with nothing but an Aadhaar number is warned of: no page carries it.")
  func aadhaarAlone() throws {
    let found = try warnings(Self.body("Aadhaar", "9012"))
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.contains("patient.identifiers: has only an Aadhaar number") })
  }

  @Test(
    "Twelve digits after the name of Aadhaar are warned of in any text, and not quoted.",
    arguments: [
      "pathology: {result: \"seen with Aadhaar 1234 5678 9012\"}",
      "referral: {ask: \"Please advise; aadhar no. 123456789012.\"}",
      "patient: {address: \"UID: 1234-5678-9012, Street 1\"}",
      "treatment: {soFar: [\"AADHAAR card (no 1234.5678.9012) seen\"]}",
      "wishes: {matters: \"आधार १२३४ ५६७८ ९०१२\"}",
      "pain: {severe: {absent: declined, why: Aadhaar 123456789012}}",
    ])
  func aadhaarInText(body: String) throws {
    let found = try warnings(body + "\n").filter { $0.contains("twelve digits after the word Aadhaar") }
    #expect(found.count == 1)
    #expect(found.allSatisfy { !$0.contains("9012") && !$0.contains("९") })
  }

  @Test(
    "Other digits are not.",
    arguments: [
      "Aadhaar card seen, XXXX XXXX 9012", "telephone 123456789012", "uid of the study 1234",
      "Aadhaar seen; ABHA 91000000000071",
      "fluid 123456789012 ml", "Aadhaar 9012, call +91 00000 00001",
    ])
  func otherDigits(text: String) throws {
    #expect(try warnings("wishes: {matters: \"\(text)\"}\n") == [])
  }
}
