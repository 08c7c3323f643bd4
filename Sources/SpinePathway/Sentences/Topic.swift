/// What considerations are about, in the order in which the topics print.
public enum Topic: String, SentenceGroup {
  case actions, frameworks, radiotherapy, surgery, systemic, investigation, resources

  /// Its section in `rules.yaml`.
  public static let group = "topic"
}

extension Pathway {
  /// The considerations of one topic.
  public func considerations(_ topic: Topic) -> [Consideration] {
    switch topic {
    case .actions: actions
    case .frameworks: frameworks
    case .radiotherapy: radiotherapy
    case .surgery: surgery
    case .systemic: systemic
    case .investigation: investigation
    case .resources: resources
    }
  }

  /// All of them, topic by topic.
  public var considerations: [Consideration] { Topic.allCases.flatMap(considerations) }
}
