/// The words from which cases of the letter are made up; nobody is meant by any name.
enum LetterWords {
  static let given = [
    "Asha", "Bilal", "Chandra", "Deepa", "Esther", "Farhan", "Grace", "Hari", "Inés", "Jürgen", "Kavya",
    "Linh",
    "Müge", "Nikhil", "Ọlá", "Priya", "Rosa", "Søren", "Tomáš", "Uma", "Zahra", "सुनीता", "கவிதா", "রহিমা", "زينب",
  ]
  static let family = [
    "Adeyemi", "Bose", "Cruz", "D'Costa", "Eze", "Ferreira", "Gupta", "Haque", "Iqbal", "Joshi", "Kaur",
    "Lim",
    "Mendis", "Núñez", "O'Neill", "Pillai", "Qureshi", "Rao", "Silva", "Torres-Vega", "Waghmode",
  ]
  /// Primary, histology, response to radiotherapy.
  static let tumours = [
    ("breast", "invasive ductal carcinoma, ER+/PR+/HER2-", "moderately radiosensitive"),
    ("prostate", "adenocarcinoma, Gleason 4+4", "moderately radiosensitive"),
    ("lung", "adenocarcinoma, EGFR exon 19 deletion", "of intermediate sensitivity"),
    ("kidney", "clear cell renal cell carcinoma", "radioresistant"),
    ("thyroid", "follicular carcinoma", "radioresistant"),
    ("colon", "adenocarcinoma, RAS wild type", "radioresistant"),
    ("myeloma", "plasma cell myeloma, IgG kappa", "highly radiosensitive"),
    ("unknown", "metastatic carcinoma, primary not found", "not classifiable"),
  ]
  static let receptors = ["ER 8/8, PR 6/8, HER2 0", "not applicable", "PD-L1 60%", "HER2 3+"]
  static let levels =
    (1...7).map { "C\($0)" } + (1...12).map { "T\($0)" } + (1...5).map { "L\($0)" } + ["S1"]
  /// Each component of SINS with its findings and points.
  static let sins: [(name: String, findings: [(String, Int)])] = [
    (
      "location",
      [
        ("junctional (occiput-C2, C7-T2, T11-L1, L5-S1)", 3), ("mobile spine (C3-C6, L2-L4)", 2),
        ("semirigid (T3-T10)", 1), ("rigid (S2-S5)", 0),
      ]
    ),
    (
      "pain",
      [("mechanical, relieved by lying down", 3), ("occasional, not mechanical", 1), ("pain-free", 0)]
    ),
    ("lesion", [("lytic", 2), ("mixed (lytic/blastic)", 1), ("blastic", 0)]),
    (
      "alignment",
      [("subluxation/translation", 4), ("de novo deformity (kyphosis/scoliosis)", 2), ("normal", 0)]
    ),
    (
      "collapse",
      [("> 50% collapse", 3), ("< 50% collapse", 2), ("no collapse, > 50% of body involved", 1), ("none", 0)]
    ),
    ("posterolateral", [("bilateral", 3), ("unilateral", 1), ("none", 0)]),
  ]
  /// Name, dose, frequency.
  static let medications = [
    ("dexamethasone", "8 mg", "twice daily"), ("morphine sulfate MR", "30 mg", "every 12 hours"),
    ("paracetamol", "1 g", "four times daily"), ("omeprazole", "20 mg", "once daily"),
    ("tamoxifen", "20 mg", "once daily"), ("enoxaparin", "40 mg", "once daily, SC"),
    ("metformin", "500 mg", "twice daily"), ("zoledronic acid", "4 mg", "every 4 weeks, IV"),
    ("gabapentin", "300 mg", "three times daily"), ("amlodipine", "5 mg", "once daily"),
  ]
  static let questions = [
    "Is decompression with stabilisation advised before radiotherapy?",
    "Would stereotactic radiotherapy at your centre be preferred to 8 Gy x 1 here?",
    "Is cement augmentation safe while the posterior wall is breached?",
    "How should the steroid be tapered after the first fraction?",
    "Can systemic treatment start before the wound has healed?",
    "Is transfer by road acceptable, or is an ambulance for an unstable spine needed?",
  ]
  static let centres = [
    "Regional Cancer Centre, North", "University Hospital, Department of Spine Surgery",
    "National Institute of Oncology", "Coastal Cancer Hospital & Research Centre",
  ]
  static let recipients = ["Consultant Spine Surgeon", "Consultant Clinical Oncologist"]
  static let onset = ["worse at night", "worse on standing", "worse on coughing"]
  static let symptoms = ["no leg symptoms", "progressive weakness of the legs", "band-like thoracic pain"]
  static let conditions = [
    "type 2 diabetes; hypertension", "none", "ischaemic heart disease (EF 45%)", "COPD & hypertension",
  ]
  static let plans = [
    "separation surgery then SBRT", "cEBRT 8 Gy x 1", "cEBRT 30 Gy in 10", "stabilisation then cEBRT",
  ]
}
