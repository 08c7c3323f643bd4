import SpineCase
import SpineScores

extension PathwayRules {
  /// Radiotherapy: which kind, how long a course, where it was given before, and what it cannot do.
  var radiotherapy: [Consideration] {
    [
      radiosensitivity, ideal, stereotactic, separation, shortCourse, longerCourse, earlier, tolerance,
      mechanical,
      afterOperation,
    ]
  }

  private var radiosensitivity: Consideration {
    let response = (questions.radiosensitivity.value?.rawValue ?? "").replacing("-", with: " ")
    let other = read.tumour.overruledClass.map {
      " This is a named clinician's class; the sources give \($0.rawValue.replacing("-", with: " ")). Which is right here?"
    }
    return Consideration(
      "radiosensitivity", "the response to conventional radiotherapy",
      questions.responds([.verySensitive, .sensitive, .resistant]),
      "This tumour is classed as \(response) to conventional radiotherapy; that says nothing about prognosis."
        + (other ?? ""),
      brief: "Classed as \(response) to conventional radiotherapy; that says nothing about prognosis."
        + (other ?? ""),
      rule: "the class of the histology; an unnamed site is not classified, never sensitive",
      sources: [Source.article, Source.ruling],
      wouldChange: ["a histology that the sources class differently"])
  }

  private var ideal: Consideration {
    Consideration(
      "ideal-for-conventional", "the ideal case for conventional radiotherapy",
      questions.isAdultWithMetastasis && questions.biologicPain
        && questions.responds([.verySensitive, .sensitive]) && questions.littleEpidural
        && !questions.hasNeurology,
      "Biologic pain, a sensitive tumour, little or no epidural disease and no deficit: the article's ideal case for "
        + "conventional radiotherapy.",
      brief: "The article's ideal case for conventional radiotherapy.",
      rule: "biologic pain, radiosensitive, ESCC 0 to 1b, no neurological deficit", sources: [Source.article])
  }

  private var stereotactic: Consideration {
    Consideration(
      "stereotactic-for-resistant", "stereotactic radiosurgery for a resistant tumour",
      questions.isAdultWithMetastasis && questions.responds([.resistant]) && questions.littleEpidural,
      "A resistant tumour without significant epidural extension: can stereotactic radiosurgery be given? Conventional "
        + "radiotherapy is not equivalent here.",
      brief: "Can stereotactic radiosurgery be given? Conventional radiotherapy is not equivalent here.",
      rule: "resistant histology and no contact with the \(canal) (ESCC 0 to 1b)", sources: [Source.article])
  }

  private var separation: Consideration {
    Consideration(
      "separation-surgery", "separation surgery before radiosurgery",
      questions.isAdultWithMetastasis && questions.responds([.resistant])
        && questions.anyDisplacesCordAboveCauda,
      "A resistant tumour compresses the \(separable): would decompression that separates tumour and \(separable), with "
        + "stabilisation, allow radiosurgery to follow? High-grade compression is not suitable for radiosurgery "
        + "without it.",
      brief:
        "Decompression that separates tumour and \(separable), with stabilisation, before radiosurgery? A high "
        + "grade is not suitable for radiosurgery without it.",
      rule: "resistant histology and ESCC 2 or 3 above L2: below the conus there is no cord to separate",
      sources: [Source.laufer, Source.article],
      wouldChange: ["an MRI that shows no compression"])
  }

  /// What a tumour can be separated from: never the cauda equina.
  private var separable: String { questions.canal == .conus ? questions.canal.name : CanalContent.cord.name }

  private var shortCourse: Consideration {
    Consideration(
      "short-course", "a short course of radiotherapy",
      questions.isAdultWithMetastasis && !questions.expectsSurvival(atLeast: 6),
      "A named clinician expects less than six months: a short course comes into question. Maranzano 2005: 8 Gy x 2 with "
        + "a 6-day break did as well as 5 Gy x 3 then 3 Gy x 5 with a 4-day break, neither a standard longer course. "
        + "Maranzano 2009: a single 8 Gy as effective as 16 Gy in two. SCORAD 2019: walking at 8 weeks 69.3 % after "
        + "8 Gy x 1 and 72.7 % after 20 Gy in 5; the lower confidence bound, -11.5 %, missed the -11.0 % margin.",
      brief:
        "A short course comes into question. Maranzano 2005: 8 Gy x 2 did as well as a split course; 2009: 8 Gy x 1 as 16 Gy "
        + "in two. SCORAD 2019: walking at 8 weeks 69.3 % after 8 Gy x 1, 72.7 % after 20 Gy in 5, margin missed.",
      rule:
        "expected survival below six months by a named clinician, never by a score; the article gives no figure for "
        + "\"poor prognosis\", six months is the upper end of its range for surgery",
      sources: [Source.maranzano2005, Source.article, Source.maranzano2009, Source.scorad],
      wouldChange: ["a named clinician's estimate of survival"])
  }

  private var longerCourse: Consideration {
    let controlled = Fact(
      open: "tumour.primary.status", "control of the disease", "free text, which no rule reads")
    return Consideration(
      "longer-course", "a longer course of radiotherapy",
      questions.isAdultWithMetastasis && questions.goodPerformance
        && (questions.solitary || Judgement(nil, [controlled])),
      "Good performance and oligometastatic or controlled disease: a longer course. With a favourable prognosis more "
        + "patients needed irradiation again in the field after 8 Gy x 1 than after 4 Gy x 5: 14 % and 3 % at 6 months.",
      brief:
        "A longer course. With a favourable prognosis 14 % were irradiated again after 8 Gy x 1 and 3 % after 4 Gy x 5, "
        + "at 6 months.",
      rule: "Karnofsky 80 or more, and a solitary metastasis or controlled disease",
      sources: [Source.article, Source.reirradiation],
      wouldChange: ["whether the primary disease is controlled"])
  }

  private var earlier: Consideration {
    Consideration(
      "earlier-radiotherapy", "earlier radiotherapy at the level", questions.irradiatedBefore,
      "Earlier radiotherapy here is not a contraindication by itself: dose, fractions and interval decide. What "
        + "does the radiation oncologist advise, and has the earlier plan been sent?",
      brief:
        "Not a contraindication by itself: dose, fractions and interval decide. What does the radiation "
        + "oncologist advise, having seen the earlier plan?",
      rule:
        "a treated span that overlaps or adjoins the level; only a known list clears it; against the article's "
        + "\"contraindicated\"",
      sources: [Source.ruling, Source.article],
      wouldChange: ["dose, fractions, levels and date of every earlier course"])
  }

  private var tolerance: Consideration {
    Consideration(
      "cord-tolerance", "the tolerance of the \(canal)", .always,
      "The tolerance of the \(canal) depends on fraction size, earlier dose and interval: a question for the radiation "
        + "oncologist.",
      rule: "no single figure for the tolerance of the \(canal) is used, nor the article's 30 Gy",
      sources: [Source.ruling],
      wouldChange: ["dose, fractions and date of every earlier course"])
  }

  private var mechanical: Consideration {
    Consideration(
      "mechanical-pain", "mechanical pain and radiotherapy", questions.mechanicalPain,
      "Mechanical pain: radiotherapy alone is generally ineffective. What does the spine surgeon advise on "
        + "stability, rest, bracing or fixation?",
      brief:
        "Radiotherapy alone is generally ineffective: what is the spine surgeon's opinion on stability?",
      rule: "radiotherapy does not relieve pain from instability or fracture", sources: [Source.article],
      wouldChange: ["pain that is there at rest instead of on loading"])
  }
}
