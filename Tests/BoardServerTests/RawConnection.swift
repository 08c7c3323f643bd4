import Foundation
import Glibc

/// What a client does on a connection, byte by byte.
enum Step: Sendable {
  case send(String)
  case sendBytes(Int)
  case wait(milliseconds: Int)
}

/// A connection without any library between the test and the socket.
enum RawConnection {
  /// Does the steps, then reads until the server closes or nothing comes for five seconds.
  ///
  /// - Returns: what was read, or what went wrong.
  static func talk(_ port: Int, _ steps: [Step]) async -> String {
    await withCheckedContinuation { continuation in
      // A thread of its own: it waits, and the tasks of the server share the others.
      Thread.detachNewThread { continuation.resume(returning: converse(port, steps)) }
    }
  }

  private static func converse(_ port: Int, _ steps: [Step]) -> String {
    let socket = connected(to: port)
    guard socket >= 0 else { return "no connection" }
    defer { close(socket) }
    for step in steps {
      switch step {
      case .send(let text): write(Array(text.utf8), to: socket)
      case .sendBytes(let count): write([UInt8](repeating: UInt8(ascii: "x"), count: count), to: socket)
      case .wait(let milliseconds): usleep(UInt32(milliseconds) * 1_000)
      }
    }
    return read(from: socket)
  }

  private static func connected(to port: Int) -> Int32 {
    let handle = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var wait = timeval(tv_sec: 5, tv_usec: 0)
    setsockopt(handle, SOL_SOCKET, SO_RCVTIMEO, &wait, socklen_t(MemoryLayout<timeval>.size))
    setsockopt(handle, SOL_SOCKET, SO_SNDTIMEO, &wait, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(UInt16(port).bigEndian)
    inet_pton(AF_INET, "127.0.0.1", &address.sin_addr)
    let outcome = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(handle, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    return outcome == 0 ? handle : -1
  }

  private static func write(_ bytes: [UInt8], to socket: Int32) {
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return }
      sent += count
    }
  }

  private static func read(from socket: Int32) -> String {
    var (all, buffer) = ([UInt8](), [UInt8](repeating: 0, count: 65_536))
    while true {
      let count = recv(socket, &buffer, buffer.count, 0)
      guard count > 0 else { return String(decoding: all, as: UTF8.self) }
      all += buffer[..<count]
    }
  }
}
