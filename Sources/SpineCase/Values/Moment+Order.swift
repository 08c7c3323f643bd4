extension Moment {
  /// Whether this moment is certainly before another, whatever times of day two dates leave open.
  ///
  /// A date alone is read in the time zone of the other moment.
  public func isSurelyBefore(_ other: Moment) -> Bool {
    minutes(besides: other).upperBound < other.minutes(besides: self).lowerBound
  }

  /// Whether this moment is certainly at or after another, whatever times of day two dates leave open.
  public func isSurelyOnOrAfter(_ other: Moment) -> Bool {
    minutes(besides: other).lowerBound >= other.minutes(besides: self).upperBound
  }

  /// The minutes that this moment can mean, a date alone in the time zone of the other moment.
  public func minutes(besides other: Moment) -> ClosedRange<Int> {
    minutes(assuming: other.time?.offset ?? time?.offset ?? 0)
  }
}
