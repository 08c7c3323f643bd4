import Records
import SourceText
import SpineScores

extension Neurology {
  init(_ reader: MappingReader) {
    examined = reader.moment("examined")
    examinedBy = reader.name("examinedBy")
    frankel = reader.coded("frankel")
    asia = reader.coded("asia")
    walking = reader.coded("walking")
    gait = reader.coded("gait")
    power = reader.record("power", Power.init)
    myotomes = reader.records("myotomes", MyotomePower.init)
    sensoryLevel = reader.field("sensoryLevel") { node in
      node.textValue == "none"
        ? .noLevel
        : reader.answer(node, reader.path(of: "sensoryLevel"), SpinalLevel.self).map(SensoryLevel.level)
    }
    deficitOnset = reader.moment("deficitOnset")
    lastWalked = reader.moment("lastWalked")
    paraplegiaOnset = reader.moment("paraplegiaOnset")
    course = reader.coded("course")
    bladder = reader.coded("bladder")
    catheterReason = reader.words("catheterReason")
    catheterSince = reader.moment("catheterSince")
    residualMillilitres = reader.amount("residualMillilitres", 0...5000)
    bowel = reader.coded("bowel")
    saddleSensation = reader.coded("saddleSensation")
    reflexes = reader.words("reflexes")
    analTone = reader.words("analTone")
    myelopathy = reader.flag("myelopathy")
    radiculopathy = reader.flag("radiculopathy")
    timeline = reader.records("timeline", TimelineEntry.init)
  }
}

extension Power {
  init(_ reader: MappingReader) {
    rightArm = reader.amount("rightArm", 0...5)
    leftArm = reader.amount("leftArm", 0...5)
    rightLeg = reader.amount("rightLeg", 0...5)
    leftLeg = reader.amount("leftLeg", 0...5)
  }
}

extension TimelineEntry {
  init?(_ reader: MappingReader) {
    what = reader.requiredText("what")
    guard let at = reader.requiredMoment("at") else { return nil }
    self.at = at
  }
}

extension Pain {
  init(_ reader: MappingReader) {
    mechanical = reader.flag("mechanical")
    biologic = reader.flag("biologic")
    radicular = reader.flag("radicular")
    nocturnal = reader.flag("nocturnal")
    straining = reader.flag("straining")
    progressive = reader.flag("progressive")
    severe = reader.flag("severe")
    tenderness = reader.flag("tenderness")
    since = reader.date("since")
    score = reader.amount("score", 0...10)
    analgesia = reader.words("analgesia")
  }
}
