import Foundation

/// Whether the disk under a folder is encrypted, as far as Linux tells.
enum DiskEncryption {
  /// True or false where the device tells; nil where there is none to ask, as in a container.
  static func isOn(under folder: String) -> Bool? {
    guard let number = try? FileManager.default.attributesOfItem(atPath: folder)[.systemNumber] as? NSNumber
    else {
      return nil
    }
    let device = number.uint64Value
    let (major, minor) = ((device >> 8) & 0xFFF, (device & 0xFF) | ((device >> 12) & 0xFFF00))
    return isEncrypted("/sys/dev/block/\(major):\(minor)")
  }

  /// A volume is encrypted where it, or every device that it lies on, is one of dm-crypt.
  private static func isEncrypted(_ device: String) -> Bool? {
    guard FileManager.default.fileExists(atPath: device) else { return nil }
    let mapping = try? String(contentsOfFile: device + "/dm/uuid", encoding: .utf8)
    if mapping?.hasPrefix("CRYPT-") == true { return true }
    let below = (try? FileManager.default.contentsOfDirectory(atPath: device + "/slaves")) ?? []
    return !below.isEmpty && below.allSatisfy { isEncrypted("\(device)/slaves/\($0)") == true }
  }
}
