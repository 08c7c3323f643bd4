public import SpineCase

extension Urgency {
  /// Whether a time target applies to this class: those of an emergency never appear on a document that is not
  /// one.
  ///
  /// A target that is not known here is a hospital's own: it is printed with whatever is urgent.
  public func asksFor(_ target: Profile.TimeTarget) -> Bool {
    if Self.ofEmergency.contains(target.id) { return self.class <= .cannotSay }
    if Self.ofPain.contains(target.id) { return self.class == .urgent24Hours }
    return self.class <= .urgentStability
  }

  private static let ofEmergency: Set = ["first-contact", "mri-emergency", "radiotherapy"]
  private static let ofPain: Set = ["mri-pain"]
}
