import Hummingbird
import NIOCore

/// What is known of the connection that a request came by.
struct Connection: InitializableFromSource {
  /// The address at the other end.
  let peer: String

  init(source: ApplicationRequestContextSource) { peer = source.channel.remoteAddress?.ipAddress ?? "" }
}
