import Crypto
import FoundationEssentials
import Glibc
import SwiftASN1
import X509

extension ServerCertificate {
  /// The certificate that the server keeps in a folder, made anew where there is none, where it lacks one of
  /// the names or where it ends within 30 days.
  static func selfSigned(in folder: String, names: [String], now: Int64) throws -> ServerCertificate {
    let (certificate, key) = (folder + "/certificate.pem", folder + "/certificate-key.pem")
    let today = Date(timeIntervalSince1970: Double(now) / 1_000)
    // Whatever is wrong with the kept one, another is made.
    if let kept = try? String(contentsOfFile: certificate, encoding: .utf8), covers(kept, names, on: today),
      let ready = try? ServerCertificate(certificate: certificate, key: key)
    {
      return ready
    }
    let secret = P256.Signing.PrivateKey()
    let made = try SelfSigned.certificate(for: names, key: secret, from: today)
    try SelfSigned.keep(secret.pemRepresentation, at: key)
    try SelfSigned.keep(made.serializeAsPEM().pemString, at: certificate)
    return try ServerCertificate(certificate: certificate, key: key)
  }

  private static func covers(_ pem: String, _ names: [String], on today: Date) -> Bool {
    // A file that is no certificate covers nothing.
    guard let kept = try? Certificate(pemEncoded: pem),
      let known = try? kept.extensions.subjectAlternativeNames
    else { return false }
    let month: TimeInterval = 30 * 86_400
    return kept.notValidBefore <= today && kept.notValidAfter > today.addingTimeInterval(month)
      && names.allSatisfy { known.contains(SelfSigned.name($0)) }
  }
}

/// A certificate that a machine makes for itself.
enum SelfSigned {
  /// A certificate for a year, P-256, for the names and addresses given.
  static func certificate(
    for names: [String], key: P256.Signing.PrivateKey, from today: Date
  ) throws -> Certificate {
    let name = try DistinguishedName { CommonName("Spineboard") }
    let secret = Certificate.PrivateKey(key)
    let extensions = try Certificate.Extensions {
      Critical(BasicConstraints.notCertificateAuthority)
      // No key usage: with one that does not sign certificates, some clients do not trust a certificate by
      // itself.
      try ExtendedKeyUsage([.serverAuth])
      SubjectAlternativeNames(names.map(Self.name))
    }
    return try Certificate(
      version: .v3, serialNumber: Certificate.SerialNumber(), publicKey: secret.publicKey,
      // Clocks of other machines may be behind by minutes.
      notValidBefore: today.addingTimeInterval(-3_600), notValidAfter: today.addingTimeInterval(365 * 86_400),
      issuer: name, subject: name, signatureAlgorithm: .ecdsaWithSHA256, extensions: extensions,
      issuerPrivateKey: secret)
  }

  /// A name or an address in the form of a certificate.
  static func name(_ name: String) -> GeneralName {
    for (family, count) in [(AF_INET, 4), (AF_INET6, 16)] {
      var bytes = [UInt8](repeating: 0, count: count)
      if inet_pton(family, name, &bytes) == 1 { return .ipAddress(ASN1OctetString(contentBytes: bytes[...])) }
    }
    return .dnsName(name.lowercased())
  }

  /// Writes a file that only its owner may read; it is so from the beginning, and replaces the old one at
  /// once.
  static func keep(_ text: String, at path: String) throws {
    let draft = path + ".new"
    // Left by a start that was killed; for the most part there is none.
    try? FileManager.default.removeItem(atPath: draft)
    guard
      FileManager.default.createFile(
        atPath: draft, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600]),
      rename(draft, path) == 0
    else { throw ServerError.certificateUnusable(path) }
  }
}
