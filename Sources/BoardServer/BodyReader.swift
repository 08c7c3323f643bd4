import BoardSite
import HTTPTypes
import Hummingbird
import NIOCore
import Synchronization

/// Takes in the bodies of requests: so many bytes, so long, and few large ones at a time.
final class BodyReader: Sendable {
  /// Why a body was not taken in.
  struct Refusal: Error {
    let status: BoardSite.Response.Status
  }

  private let limits: ServerLimits
  private let large = Mutex(0)

  init(_ limits: ServerLimits) { self.limits = limits }

  /// The bytes of a body.
  func bytes(of request: Hummingbird.Request, limit: Int) async -> Result<[UInt8], Refusal> {
    guard request.headers.contains(.contentLength) || request.headers.contains(.transferEncoding) else {
      return .success([])
    }
    let announced = request.headers[.contentLength].flatMap(Int.init)
    let isLarge = limit > Self.usual && (announced ?? Int.max) > Self.usual
    if let announced, announced > limit {
      await drain(request.body)
      return .failure(Refusal(status: .tooLarge))
    }
    guard !isLarge || enter() else { return .failure(Refusal(status: .unavailable)) }
    defer { if isLarge { large.withLock { $0 -= 1 } } }
    let body = request.body
    return await within(limits.reading) { await Self.collect(body, limit: limit, announced: announced ?? 0) }
      ?? .failure(Refusal(status: .tooSlow))
  }

  private static let usual = 1 << 20

  private func enter() -> Bool {
    large.withLock { count in
      guard count < limits.largeBodies else { return false }
      count += 1
      return true
    }
  }

  private static func collect(
    _ body: RequestBody, limit: Int, announced: Int
  ) async -> Result<[UInt8], Refusal> {
    var (bytes, count) = ([UInt8](), 0)
    bytes.reserveCapacity(min(announced, usual))
    do {
      for try await chunk in body {
        count += chunk.readableBytes
        // What is too much is read to its end all the same, and thrown away, so that the refusal is read.
        if count <= limit { bytes.append(contentsOf: chunk.readableBytesView) } else { bytes = [] }
      }
      return count <= limit ? .success(bytes) : .failure(Refusal(status: .tooLarge))
    } catch {
      // The connection broke or the body is malformed: whatever is answered, hardly anybody reads it.
      return .failure(Refusal(status: .badRequest))
    }
  }

  /// Reads what is refused for a while, since a connection that is closed with unread bytes takes the answer
  /// along.
  private func drain(_ body: RequestBody) async {
    _ = await within(limits.draining) { () -> Bool in
      do {
        for try await _ in body where Task.isCancelled { break }
        return true
      } catch {
        return false
      }
    }
  }
}
