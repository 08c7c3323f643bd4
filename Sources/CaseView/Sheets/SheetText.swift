package import SpineCase

/// One text of a case that a patient's sheet prints, with its place in the file.
package struct SheetText {
  /// The path of its key.
  package let path: String
  package let text: String
  /// Whether it is the name of a person, a service or a place, which may hold a word that other texts may not.
  package let isName: Bool

  /// Every text that the handout prints, in the order of the file.
  package static func all(of read: ClinicalCase) -> [SheetText] {
    let handout = read.handout
    var texts = SheetTexts()
    texts.add(handout.call, under: .path(\.handout.call))
    texts.add(handout.outOfHours, under: .path(\.handout.outOfHours))
    texts.add(name: handout.hospital.value, .path(\.handout.hospital))
    texts.add(handout.found.value, .path(\.handout.found))
    let (plan, bring) = (String.path(\.handout.plan), String.path(\.handout.bring))
    for (index, step) in (handout.plan.value ?? []).enumerated() {
      texts.add(step.step, "\(plan)[\(index)].step")
      texts.add(step.on.why, "\(plan)[\(index)].on")
      texts.add(name: step.place, "\(plan)[\(index)].where")
      texts.add(name: step.who, "\(plan)[\(index)].who")
    }
    for (index, line) in (handout.bring.value ?? []).enumerated() {
      texts.add(line, "\(bring)[\(index)]")
    }
    texts.add(handout.moving.value, .path(\.handout.moving))
    texts.add(handout.medicines.value, .path(\.handout.medicines))
    texts.add(handout.help.value, .path(\.handout.help))
    texts.add(name: handout.explainedBy, .path(\.handout.explainedBy))
    for (path, signOff) in read.signatures(for: .patientHandout) {
      texts.add(name: signOff.name, "\(path).name")
      texts.add(name: signOff.role, "\(path).role")
    }
    return texts.all
  }
}

/// Collects the texts of a sheet.
private struct SheetTexts {
  var all: [SheetText] = []

  mutating func add(_ text: String?, _ path: String) {
    if let text { all.append(SheetText(path: path, text: text, isName: false)) }
  }

  mutating func add(name: String?, _ path: String) {
    if let name { all.append(SheetText(path: path, text: name, isName: true)) }
  }

  mutating func add(_ contact: Contact, under path: String) {
    let names = [
      ("name", contact.name), ("role", contact.role), ("organisation", contact.organisation),
      ("address", contact.address), ("email", contact.email),
    ]
    for (key, name) in names { add(name: name, "\(path).\(key)") }
    add(contact.telephone, "\(path).telephone")
    add(contact.hours, "\(path).hours")
  }
}
