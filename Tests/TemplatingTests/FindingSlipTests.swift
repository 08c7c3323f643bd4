import Templating
import Testing

@Suite("What the checker finds where authors write another language")
struct FindingSlipTests {
  typealias Case = FindingTests.Case

  /// What people write who come from another template language, a mail merge or a word processor: one finding each.
  static let slips: [Case] = [
    Case(
      "{{#if urgent}}\nx\n{{else}}\ny\n{{/if}}\n",
      "en/x.md:1:1: 'if urgent' is not a name. Write '{{#urgent}}...{{/urgent}}', '{{^urgent}}...{{/urgent}}' for no, "
        + "and '{{?urgent}}...{{/urgent}}' where it is not known"),
    Case(
      "{{#each organs}}{{organ}}{{/each}}\n",
      "en/x.md:1:1: 'each organs' is not a name. Write '{{#organs}}...{{/organs}}', '{{^organs}}...{{/organs}}' for a "
        + "list known to be empty, and '{{?organs}}...{{/organs}}' for one that is not known"),
    Case(
      "{{#unless urgent}}x{{/unless}}\n",
      "en/x.md:1:1: 'unless urgent' is not a name. Write '{{^urgent}}...{{/urgent}}'"),
    Case(
      "{{#with patient}}{{name}}{{/with}}\n",
      "en/x.md:1:1: 'with patient' is not a name. Write '{{#patient}}...{{/patient}}'"),
    Case(
      "{{if urgent}}x{{end}}\n",
      "en/x.md:1:1: 'if urgent' is not a name. Write '{{#urgent}}...{{/urgent}}', '{{^urgent}}...{{/urgent}}' for no, "
        + "and '{{?urgent}}...{{/urgent}}' where it is not known"),
    Case(
      "{{#urgent}}x{{else}}y{{/urgent}}\n",
      "en/x.md:1:13: 'else' is not a tag here. Close the section and open its other branches: "
        + "'{{#x}}...{{/x}}{{^x}}...{{/x}}{{?x}}...{{/x}}'"),
    Case(
      "{{#urgent}}x{{^}}y{{/urgent}}\n",
      "en/x.md:1:13: '^' is not a tag here. Close the section and open its other branches: "
        + "'{{#x}}...{{/x}}{{^x}}...{{/x}}{{?x}}...{{/x}}'"),
    Case(
      "{{patient.name | upper}}\n",
      "en/x.md:1:1: 'patient.name | upper' is not a name. A value is printed as it is, without filters or functions. "
        + "Write '{{patient.name}}'"),
    Case("{{../patient.name}}\n", "en/x.md:1:1: '../patient.name' is not a name. Write '{{patient.name}}'"),
    Case("{{ #urgent}}x{{/#urgent}}\n", "en/x.md:1:1: '#urgent' is not a name. Write '{{#urgent}}'"),
    Case(
      "{{this.patient.name}}\n",
      "en/x.md:1:1: 'this.patient.name' is not needed: fields are named as they are. Write '{{patient.name}}'"
    ),
    Case(
      "{{lesion.level}}\n",
      "en/x.md:1:1: there is no field 'lesion.level': an element of 'lesions' has no name of its own. "
        + "Write '{{#lesions}}...{{level}}...{{/lesions}}'"),
    Case(
      "{{lesions[0].level}}\n",
      "en/x.md:1:1: 'lesions[0].level' is not a name. The elements of a list have no numbers. "
        + "Write '{{#lesions}}...{{/lesions}}' and name their fields inside"),
    Case(
      "{{p\u{430}tient.name}}\n",
      "en/x.md:1:1: 'p\u{430}tient.name' is not a name. It holds '\u{430}' (U+0430), which is not one of the letters "
        + "a to z. Type the name again"),
    Case(
      "{{patient.\u{200B}name}}\n",
      "en/x.md:1:1: 'patient.\u{200B}name' is not a name. It holds an invisible or foreign character, U+200B. "
        + "Type the name again"),
    Case(
      "{{>partials/p.md}}\n",
      "en/x.md:1:1: 'partials/p.md' is not the name of a file or block: no folder, no extension, nothing after it. "
        + "Write '{{>p}}'"),
    Case(
      "{{patient.{{name}}}}\n",
      "en/x.md:1:1: tags cannot be inside one another. Close the first before the next one opens"),
    Case("{{patient\n.name}} x\n", "en/x.md:1:1: a tag must be on one line. Write it without the line break"),
    Case(
      "{{patient.name}}} x\n",
      "en/x.md:1:17: a third '}' follows the tag and would be printed. Delete it"),
    Case(
      "{{=<% %>=}}\n{{patient.name}}\n{{patient.name}}\n",
      "en/x.md:2:1: this is not a tag: from 1:1 on tags are written '<%name%>'. Write '<%={{ }}=%>' where that ends"
    ),
    Case(
      "{% if urgent %}x{% endif %}\n",
      "en/x.md:1:1: '{% if urgent %}' is printed as it stands. Write '{{#x}}...{{/x}}', '{{^x}}...{{/x}}' for no, and "
        + "'{{?x}}...{{/x}}' where it is not known"),
    Case(
      "Dear {patient.name}, \\{patient.name\\}\n",
      "en/x.md:1:6: '{patient.name}' is printed as it stands. Write '{{patient.name}}'; to print a brace or bracket "
        + "itself, write a backslash before it"),
    Case(
      "Dear \u{AB}PatientName\u{BB}, he said \u{AB}yes\u{BB}\n",
      "en/x.md:1:6: '\u{AB}PatientName\u{BB}' is printed as it stands. Write '{{PatientName}}'; to print a brace or "
        + "bracket itself, write a backslash before it"),
    Case(
      "##Findings\n\n#1 in the list, ## and so on\n",
      "en/x.md:1:1: '##Findings' is printed as it stands. Write a space after '##' to make it a heading, or '\\' "
        + "before it to print it"),
  ]

  /// What closes the wrong thing, or nothing: one finding each.
  static let closes: [Case] = [
    Case(
      "{{#neurology.walking}}x{{/walking}}{{?neurology.walking}}y{{/neurology.walking}}\n",
      "en/x.md:1:24: '{{/walking}}' does not match '{{#neurology.walking}}' at 1:1. Write '{{/neurology.walking}}'"
    ),
    Case(
      "{{#urgent}}x{{/}}\n",
      "en/x.md:1:13: '{{/}}' does not match '{{#urgent}}' at 1:1. Write '{{/urgent}}'"),
    Case(
      "{{#urgent}}x{{#urgent}}\n",
      "en/x.md:1:13: '{{#urgent}}' reopens what '{{#urgent}}' at 1:1 opened, and neither is closed. "
        + "Write '{{/urgent}}' here"),
    Case(
      "{{! a note\n{{patient.name}}\n",
      "en/x.md:1:1: the comment that opens here is not closed before the next tag. Write '}}'"),
  ]

  @Test("Each slip gives one finding, at its place.", arguments: slips + closes)
  func finding(_ item: Case) {
    #expect(TemplateLibrary.findings(item.text) == item.findings)
  }
}
