import Records
import SourceText
import SpineScores

extension Referral {
  init(_ reader: MappingReader) {
    ask = reader.words("ask", lines: true, .ask)
    askKind = reader.coded("askKind")
    replyBy = reader.moment("replyBy", .deadline)
    wantedBy = reader.moment("wantedBy", .deadline)
    var chosen: String?
    to = reader.record("to") { contact in
      chosen = contact.identifier("centre")
      return Contact(contact)
    }
    centre = chosen
    from = reader.record("from", Contact.init)
    callBack = reader.record("callBack", Contact.init)
    responseTo = reader.name("responseTo")
    decided = reader.moment("decided")
    sent = reader.moment("sent", .event)
    method = reader.words("method")
    telephoned = reader.record("telephoned") { call in
      Telephoned(
        to: call.words("to", .knownName), at: call.moment("at"), advice: call.words("advice", lines: true))
    }
    accepted = reader.record("accepted", Acceptance.init)
    transfer = reader.record("transfer", Transfer.init)
    lastMeal = reader.moment("lastMeal")
    imagePasswordSentSeparately = reader.flag("imagePasswordSentSeparately")
    whereNow = reader.words("whereNow")
    mobility = reader.words("mobility")
    transport = reader.words("transport")
    infectionRisk = reader.words("infectionRisk")
    attendant = reader.words("attendant")
    scheme = reader.words("scheme")
    preauthorisation = reader.words("preauthorisation")
    schemeValidUntil = reader.date("schemeValidUntil", .event)
    lodging = reader.words("lodging")
    lostWages = reader.words("lostWages")
    travel = reader.words("travel")
    interimPlan = reader.words("interimPlan", lines: true)
    safetyNet = reader.words("safetyNet", lines: true)
    boardHeld = reader.words("boardHeld", lines: true)
    bring = reader.texts("bring")
    enclosures = reader.texts("enclosures")
    copies = reader.texts("copies")
    copyToPatient = reader.flag("copyToPatient")
  }
}

extension Contact {
  init(_ reader: MappingReader) {
    name = reader.name("name")
    role = reader.name("role")
    registration = reader.identifier("registration")
    organisation = reader.name("organisation")
    address = reader.note("address")
    telephone = reader.telephone("telephone")
    email = reader.note("email")
    hours = reader.note("hours")
  }
}

extension Handout {
  init(_ reader: MappingReader) {
    call = reader.record("call", Contact.init)
    outOfHours = reader.record("outOfHours", Contact.init)
    hospital = reader.words("hospital", .knownName)
    found = reader.words("found", lines: true)
    plan = reader.records("plan", HandoutStep.init)
    bring = reader.texts("bring")
    moving = reader.words("moving", lines: true)
    medicines = reader.words("medicines", lines: true)
    help = reader.words("help", lines: true)
    explainedBy = reader.name("explainedBy")
  }
}

extension HandoutStep {
  init(_ reader: MappingReader) {
    step = reader.requiredText("step")
    on = reader.moment("on", .deadline)
    place = reader.name("where")
    who = reader.name("who")
  }
}
