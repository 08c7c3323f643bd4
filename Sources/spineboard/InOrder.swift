import Foundation
import Synchronization

/// Work on many things by all cores, whose results are handed on in the order of the things.
enum InOrder {
  /// Makes something of each, and uses what was made as if one had been made after the other.
  ///
  /// At most two things for each core are in work or wait for their turn, so that as much memory is taken for a thousand
  /// as for ten. What is used, is used on the thread of the caller, which alone takes signals: the threads of the queue
  /// hold all of them back.
  ///
  /// - Parameters:
  ///   - items: What there is to do.
  ///   - make: Makes something of one, on any core.
  ///   - use: Takes what was made, one after the other, in the order of `items`.
  static func each<Item: Sendable, Made: Sendable>(
    _ items: [Item], _ make: @escaping @Sendable (Item) -> Made, then use: (Item, Made) throws -> Void
  ) rethrows {
    let (results, finished) = (Results<Made>(), DispatchSemaphore(value: 0))
    let queue = DispatchQueue(label: "org.spineboard.cases", attributes: .concurrent)
    var (started, ended, used) = (0, 0, 0)
    // Nothing goes on behind the back of a caller who was stopped.
    defer { for _ in ended..<started { finished.wait() } }
    while used < items.count {
      while started < items.count, started - used < 2 * cores {
        let (index, item) = (started, items[started])
        queue.async {
          results.put(make(item), at: index)
          finished.signal()
        }
        started += 1
      }
      finished.wait()
      ended += 1
      while let next = results.take(at: used) {
        try use(items[used], next)
        used += 1
      }
    }
  }

  private static var cores: Int { max(1, ProcessInfo.processInfo.activeProcessorCount) }

  /// What is made and waits for its turn.
  private final class Results<Made: Sendable>: Sendable {
    private let waiting = Mutex<[Int: Made]>([:])

    func put(_ made: Made, at index: Int) { waiting.withLock { $0[index] = made } }

    func take(at index: Int) -> Made? { waiting.withLock { $0.removeValue(forKey: index) } }
  }
}
