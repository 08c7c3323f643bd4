import Hummingbird
import NIOCore

/// What is known of the connection that a request came by.
struct Connection: InitializableFromSource {
  private let channel: any Channel

  init(source: ApplicationRequestContextSource) { channel = source.channel }

  /// The address at the other end.
  var peer: String { channel.remoteAddress?.ipAddress ?? "" }

  /// Waits until nearly all of what was sent has left the machine, since taking it in for sending is no sign
  /// of that.
  func drained() async throws {
    try await channel.eventLoop.submit {}.get()
    while channel.isActive, !channel.isWritable { try await Task.sleep(for: .milliseconds(5)) }
  }

  /// Closes the connection after so many milliseconds, unless the task is cancelled before.
  func closing(after milliseconds: Int) -> Task<Void, any Error> {
    Task {
      try await Task.sleep(for: .milliseconds(milliseconds))
      try await channel.close()
    }
  }
}
