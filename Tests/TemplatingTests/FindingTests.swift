import SourceText
import Templating
import Testing

@Suite("What the checker finds")
struct FindingTests {
  /// A template for clinicians and all that is said about it, without the source lines.
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let findings: [String]
    var testDescription: String { text }

    init(_ text: String, _ findings: String...) {
      self.text = text
      self.findings = findings
    }
  }

  static let tags: [Case] = [
    Case("{{}}\n", "en/x.md:1:1: the tag has no name. Write one, or delete the tag"),
    Case("a {{# }}\n", "en/x.md:1:3: the tag has no name. Write one, or delete the tag"),
    Case(
      "{{#if urgent}}\n",
      "en/x.md:1:1: 'if urgent' is not a name. Write '{{#urgent}}...{{/urgent}}', '{{^urgent}}...{{/urgent}}' for no, "
        + "and '{{?urgent}}...{{/urgent}}' where it is not known"),
    Case(
      "{{patient..name}}\n",
      "en/x.md:1:1: 'patient..name' is not a name. Write '{{patient.name}}'"),
    Case(
      "{{>../secret}}\n",
      "en/x.md:1:1: '../secret' is not the name of a file or block. Use letters, digits, '-' and '_', no folder, "
        + "no extension"),
    Case(
      "ä\ta {{patient.name\nb\n",
      "en/x.md:1:5: the tag that opens here is never closed on its line. Write '}}'"),
    Case(
      "{{patient.name {{urgent\n",
      "en/x.md:1:1: the tag that opens here is never closed on its line. Write '}}'",
      "en/x.md:1:16: the tag that opens here is never closed on its line. Write '}}'"),
    Case(
      "{{{body}}\n", "en/x.md:1:1: the tag that opens here is never closed on its line. Write '}}}'"),
    Case(
      "x\n{{! a note\nwithout end\n",
      "en/x.md:2:1: the comment that opens here is not closed before the next tag. Write '}}'"),
    Case(
      "a {patient.name}} b\n", "en/x.md:1:16: '}}' closes no tag. Write '{{' before the name, or delete it"),
    Case(
      "{{=<%=}}\n", "en/x.md:1:1: delimiters are changed with two marks and a space between: '{{=<% %>=}}'"),
    Case(
      "---\ntitle: x\n",
      "en/x.md:1:1: the front matter that opens here is never closed. Write a line '---' below it"),
  ]

  static let nesting: [Case] = [
    Case(
      "\n  {{#urgent}}\nx\n",
      "en/x.md:2:3: '{{#urgent}}' is never closed. Write '{{/urgent}}' where it ends"),
    Case(
      "{{/urgent}}\n",
      "en/x.md:1:1: '{{/urgent}}' closes nothing. Delete it, or write '{{#urgent}}' where it begins"),
    Case(
      "{{#urgent}}x{{/patient}}{{/urgent}}\n",
      "en/x.md:1:13: '{{/patient}}' closes nothing; '{{#urgent}}' from 1:1 is open. Write '{{/urgent}}', or open "
        + "'patient' first"),
    Case(
      "{{#urgent}}{{#organs}}{{/urgent}}{{/organs}}\n",
      "en/x.md:1:23: '{{/urgent}}' closes what opened at 1:1 while '{{#organs}}' from 1:12 is still open. Close "
        + "'{{#organs}}' first"),
    Case(
      "{{#urgent}}\n{{#organs}}\n{{/urgent}}\n",
      "en/x.md:2:1: '{{#organs}}' is not closed before '{{/urgent}}' at 3:1. Write '{{/organs}}'"),
    Case(
      "{{#organs}}{{.}}{{/organ}}\n",
      "en/x.md:1:17: '{{/organ}}' does not match '{{#organs}}' at 1:1. Write '{{/organs}}'"),
    Case(
      "{{#urgent}}\na{{/urgent}}\n",
      "en/x.md:1:1: of '{{#urgent}}' and its end tag at 2:2, one is alone on its line and the other is not. Put both on "
        + "lines of their own, or both into one paragraph"),
    Case(
      "a {{#urgent}}b\n \nc{{/urgent}}\n",
      "en/x.md:1:3: '{{#urgent}}' begins inside a paragraph and ends in another, at 3:2. Put both tags on lines of "
        + "their own, or both into one paragraph"),
    Case(
      "{{$a}}x{{/a}}\n{{$a}}y{{/a}}\n",
      "en/x.md:2:1: a region 'a' already begins at 1:1. Give this one another name"),
  ]

  static let names: [Case] = [
    Case("{{pateint.name}}\n", "en/x.md:1:1: there is no field 'pateint.name'. Did you mean 'patient.name'?"),
    Case("{{patient.nme}}\n", "en/x.md:1:1: 'patient' has no field 'nme'. Did you mean 'patient.name'?"),
    Case("{{frankel}}\n", "en/x.md:1:1: there is no field 'frankel'. Did you mean 'neurology.frankel'?"),
    Case(
      "{{patient.zzz}}\n", "en/x.md:1:1: 'patient' has no field 'zzz'. Use 'patient.name', 'patient.born'"),
    Case(
      "{{urgent.zzz}}\n",
      "en/x.md:1:1: 'urgent' is a field without fields below it, so there is no 'zzz'. Write '{{urgent}}'"),
    Case(
      "{{zzzzz}}\n",
      "en/x.md:1:1: there is no field 'zzzzz'. Use 'patient', 'neurology', 'lesions', 'organs', 'urgent', 'course', "
        + "'note', 'body'"),
    Case(
      "{{level}}\n",
      "en/x.md:1:1: 'level' is a field of the list 'lesions'. Name it inside '{{#lesions}}...{{/lesions}}'"),
    Case(
      "{{lesions.level}}\n",
      "en/x.md:1:1: 'lesions' is a list, so 'lesions.level' has many values. Name its fields inside "
        + "'{{#lesions}}...{{/lesions}}'"),
    Case(
      "{{.}}\n",
      "en/x.md:1:1: '.' stands for the element of a list with one field; here are several. Write its name"),
    Case(
      "{{@index}} {{#@last}}x{{/@last}}\n",
      "en/x.md:1:1: '@index' has a meaning only inside a list. Put it inside '{{#list}}...{{/list}}'",
      "en/x.md:1:12: '@last' has a meaning only inside a list. Put it inside '{{#list}}...{{/list}}'"),
    Case(
      "{{#zzzzz}}{{inner}}{{/zzzzz}}\n",
      "en/x.md:1:1: there is no field 'zzzzz'. Use 'patient', 'neurology', 'lesions', 'organs', 'urgent', 'course', "
        + "'note', 'body'"),
    Case(
      "{{total}}\n",
      "en/x.md:1:1: 'total' is for the board; this template is for the clinician. Take it out, or put it into a "
        + "document for the board"),
    Case(
      "{{#total}}x{{/total}}\n",
      "en/x.md:1:1: 'total' is for the board; this template is for the clinician. Take it out, or put it into a "
        + "document for the board"),
  ]

  static let uses: [Case] = [
    Case(
      "{{urgent}}\n",
      "en/x.md:1:1: 'urgent' is a condition and has no words. Write '{{#urgent}}...{{/urgent}}'"),
    Case(
      "{{patient}}\n",
      "en/x.md:1:1: 'patient' is a record and has no words of its own. Write '{{#patient}}...{{/patient}}' and name "
        + "its fields"),
    Case(
      "{{^note}}x{{/note}}\n",
      "en/x.md:1:1: 'note' is a paragraph, and sections are for conditions, lists and records. Write '{{note}}': "
        + "where it is absent it prints why"),
    Case("{{{note}}}\n", "en/x.md:1:1: case data are always escaped. Write '{{note}}'"),
    Case("{{& patient.name }}\n", "en/x.md:1:1: case data are always escaped. Write '{{patient.name}}'"),
    Case("{{body}}\n", "en/x.md:1:1: 'body' is a region, which is HTML already. Write '{{{body}}}'"),
    Case(
      "{{#organs}}{{@first}}{{#@index}}{{/@index}}{{?@last}}{{/@last}}{{/organs}}\n",
      "en/x.md:1:12: '@first' is a condition. Write '{{#@first}}...{{/@first}}'",
      "en/x.md:1:22: '@index' is a number. Write '{{@index}}'",
      "en/x.md:1:44: '@last' is always known. Write '{{#@last}}' or '{{^@last}}'"),
    Case(
      "{{^neurology}}x{{/neurology}}\n",
      "en/x.md:1:1: 'neurology' is a record: it is present or not known. Write '{{?neurology}}' for where it is not "
        + "known"),
    Case(
      "{{^patient}}x{{/patient}}\n",
      "en/x.md:1:1: 'patient' is a record and always present. Delete the section"),
  ]

  static let branches: [Case] = [
    Case(
      "{{#course}}x{{/course}}\n{{^course}}y{{/course}}\n",
      "en/x.md:1:1: the condition 'course' may be unknown and nothing says so here. Add '{{?course}}...{{/course}}' "
        + "beside this section"),
    Case(
      "{{#lesions}}\n{{level}}\n{{/lesions}}\n{{#urgent}}\n{{?lesions}}\nx\n{{/lesions}}\n{{/urgent}}\n",
      "en/x.md:1:1: the list 'lesions' may be unknown and nothing says so here. Add '{{?lesions}}...{{/lesions}}' "
        + "beside this section"),
    Case(
      "{{#neurology}}x{{/neurology}}\n",
      "en/x.md:1:1: the record 'neurology' may be unknown and nothing says so here. Add "
        + "'{{?neurology}}...{{/neurology}}' beside this section"),
    Case(
      "{{#neurology.walking}}x{{/neurology.walking}}\n",
      "en/x.md:1:1: the condition 'neurology.walking' may be unknown and nothing says so here. Add "
        + "'{{?neurology.walking}}...{{/neurology.walking}}' beside this section"),
    Case(
      "{{?urgent}}x{{/urgent}}\n",
      "en/x.md:1:1: the condition 'urgent' is never unknown here, so this is never printed. Delete the section"
    ),
    Case(
      "{{#urgent}}{{^urgent}}x{{/urgent}}{{/urgent}}\n",
      "en/x.md:1:12: '{{^urgent}}' is never printed inside '{{#urgent}}' at 1:1 of en/x.md. Move it out, or delete "
        + "it"),
    Case(
      "{{?neurology}}{{#neurology.walking}}x{{/neurology.walking}}{{/neurology}}\n",
      "en/x.md:1:15: '{{#neurology.walking}}' is never printed inside '{{?neurology}}' at 1:1 of en/x.md. Move it "
        + "out, or delete it"),
    Case(
      "{{#organs}}{{#organs}}{{organ}}{{/organs}}{{/organs}}\n",
      "en/x.md:1:12: '{{#organs}}' is inside itself: the list was opened at 1:1. Delete the inner tags"),
    Case(
      "{{#organs}}{{#@first}}{{^@first}}x{{/@first}}{{/@first}}{{/organs}}\n",
      "en/x.md:1:23: '{{^@first}}' is never printed inside '{{#@first}}' at 1:12 of en/x.md. Move it out, or delete "
        + "it"),
    Case(
      "{{#urgent}} {{/urgent}}\n",
      "en/x.md:1:1: '{{#urgent}}' has nothing in it. Write what it prints, or delete it"),
    Case(
      "{{#course}}x{{?course}}y{{/course}}{{/course}}\n",
      "en/x.md:1:13: '{{?course}}' is never printed inside '{{#course}}' at 1:1 of en/x.md. Move it out, or delete "
        + "it"),
    Case(
      "{{#course}}x{{/course}}{{?course}}y{{/course}}\n\n{{#course}}z{{/course}}\n",
      "en/x.md:3:1: the condition 'course' may be unknown and nothing says so here. Add '{{?course}}...{{/course}}' "
        + "beside this section"),
    Case(
      "{{#course}}\nx\n{{/course}}\nIt is {{?course}}y{{/course}}{{#course}}z{{/course}}.\n",
      "en/x.md:1:1: the condition 'course' may be unknown and nothing says so here. Add '{{?course}}...{{/course}}' "
        + "beside this section"),
    Case(
      "{{^organs}}{{#organs}}{{organ}}{{/organs}}{{/organs}}\n",
      "en/x.md:1:12: '{{#organs}}' is never printed inside '{{^organs}}' at 1:1 of en/x.md. Move it out, or delete "
        + "it"),
  ]

  @Test(
    "Each finding has its place and its sentence.",
    arguments: tags + nesting + names + uses + branches)
  func finding(_ item: Case) {
    #expect(TemplateLibrary.findings(item.text) == item.findings)
  }

  @Test(
    "What is right is not reported.",
    arguments: [
      "{{#course}}x{{/course}}{{?course}}?{{/course}}\n",
      "{{#course}}{{#urgent}}x{{/urgent}}{{/course}}{{?course}}{{note}}{{/course}}\n",
      "{{#neurology}}{{#walking}}x{{/walking}}{{#neurology.walking}}x{{/neurology.walking}}{{/neurology}}"
        + "{{?neurology}}?{{/neurology}}\n",
      "{{#lesions}}\n- {{level}}{{#unstable}}, u{{/unstable}}{{^unstable}}, s{{/unstable}}{{?unstable}}, ?"
        + "{{/unstable}}\n{{/lesions}}\n{{^lesions}}\nNone.\n{{/lesions}}\n{{?lesions}}\nNot known.\n{{/lesions}}\n",
      "{{#organs}}{{organ}}{{/organs}}\n", "a } b }\n", "{ {{patient.name}} }\n",
      "5 %, [1], <5 and >3, {x y}, 100 %.\n",
      "{{#course}}x{{/course}}\n\n{{?course}}\ny\n{{/course}}\n",
      "{{#course}}\nx\n{{/course}}\n\nz\n\n{{#course}}\nx\n{{/course}}\n{{?course}}\ny\n{{/course}}\n",
      "a {{#urgent}}b\nc{{/urgent}} d\n",
      "{{=<% %>=}}\n}} <%patient.name%> {{x\n", "{{! {{ }}\n", "---\nx\n---\n\n---\n",
    ])
  func accepted(text: String) {
    #expect(TemplateLibrary.findings(text) == [])
  }

  @Test("All findings of all files come at once, in the order of their places.")
  func allAtOnce() {
    let text = "{{>p}}\n{{total}} {{nme}}\n{{#course}}x{{/course}}\n{{urgent}}\n"
    let found = TemplateLibrary.findings(text, partials: ["p": "{{wrong}}\n{{>p}}\n"])
    #expect(
      found.map { $0.prefix { $0 != " " } } == [
        "en/partials/p.md:1:1:", "en/partials/p.md:2:1:", "en/x.md:2:1:", "en/x.md:2:11:", "en/x.md:3:1:",
        "en/x.md:4:1:",
      ])
  }

  @Test("Names of fields for others are never offered.")
  func suggestionsByAudience() {
    #expect(
      TemplateLibrary.findings("{{totl}}\n", for: .board) == [
        "en/x.md:1:1: there is no field 'totl'. Did you mean 'total'?"
      ])
    #expect(
      TemplateLibrary.findings("{{totl}}\n", for: .patient) == [
        "en/x.md:1:1: there is no field 'totl'. Use 'patient', 'organs', 'urgent', 'course', 'note', 'body'"
      ])
  }

  @Test("A field below a record for others is for others too.")
  func audienceOfRecord() {
    #expect(
      TemplateLibrary.findings("{{#neurology}}x{{/neurology}}\n", for: .patient) == [
        "en/x.md:1:1: 'neurology' is for the clinician; this template is for the patient. Take it out, or put it into "
          + "a document for the clinician"
      ])
  }

  @Test("A finding shows its line with carets below the tag.")
  func excerpt() {
    #expect(
      TemplateLibrary.print("é\tx {{nme}} y\n").split(separator: "\n").dropFirst() == [
        "  é\tx {{nme}} y", "   \t  ^^^^^^^",
      ])
  }

  @Test("Of a very long line the finding shows what stands near.")
  func longLine() throws {
    let text = String(repeating: "é", count: 5000) + "{{nme}}" + String(repeating: "b", count: 5000)
    let result = TemplateLibrary(texts: ["x.md": text]).compile(
      "x.md", against: SampleSchema.all, audience: .patient)
    guard case .failure(let errors) = result, let found = errors.diagnostics.first else {
      Issue.record("the template was accepted")
      return
    }
    #expect(found.position == SourcePosition(line: 1, column: 5001))
    let excerpt = try #require(found.excerpt)
    #expect(excerpt.line.unicodeScalars.count < 250)
    #expect(
      excerpt.line.unicodeScalars.dropFirst(excerpt.column - 1).prefix(excerpt.width).elementsEqual(
        "{{nme}}".unicodeScalars))
  }
}
