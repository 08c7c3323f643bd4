/// The outcome of some work, which is cancelled and waited for where it takes too long.
///
/// - Parameters:
///   - milliseconds: how long it may take.
///   - work: what is done.
/// - Returns: the outcome; nil where the time was over first.
func within<Outcome: Sendable>(
  _ milliseconds: Int, _ work: @escaping @Sendable () async -> Outcome
) async -> Outcome? {
  await withTaskGroup(of: Outcome?.self) { group in
    group.addTask { await work() }
    group.addTask {
      // Cancelled where the work is done first.
      try? await Task.sleep(for: .milliseconds(milliseconds))
      return nil
    }
    let first = await group.next() ?? nil
    group.cancelAll()
    return first
  }
}
