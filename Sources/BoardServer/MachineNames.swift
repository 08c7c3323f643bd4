import Glibc
import NIOCore

extension ServerOptions {
  /// What others of the network may call this machine: its name, then its addresses of IPv4; loopback is none
  /// of them.
  ///
  /// - Returns: the names in small letters, each once; empty where the system tells none.
  public static func machineNames() -> [String] {
    var bytes = [UInt8](repeating: 0, count: 256)
    let failure = bytes.withUnsafeMutableBytes { buffer in
      buffer.baseAddress.map { gethostname($0.assumingMemoryBound(to: CChar.self), buffer.count - 1) }
    }
    let host = failure == 0 ? String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self).lowercased() : ""
    // Without a list of addresses there is still the name.
    let addresses = ((try? System.enumerateDevices()) ?? []).compactMap { device -> String? in
      guard let address = device.address, address.protocol == .inet else { return nil }
      return address.ipAddress
    }
    var names: [String] = []
    for name in [host] + addresses where !name.isEmpty && !name.hasPrefix("127.") && name != "localhost" {
      if !names.contains(name) { names.append(name) }
    }
    return names
  }
}
