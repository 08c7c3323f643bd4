import Crypto
import FoundationEssentials
import HummingbirdTLS
import NIOSSL

/// The certificate of the server with its key, ready for TLS.
struct ServerCertificate: Sendable {
  /// TLS 1.2 or later, without asking the browser for a certificate.
  let configuration: TLSConfiguration
  /// The SHA-256 of the certificate, pairs of capital digits between colons, as browsers show it.
  let fingerprint: String

  /// Reads two files in PEM.
  ///
  /// - Throws: `ServerError.certificateUnusable` with the path of the file at fault; the certificate's where
  ///   they do not belong together.
  init(certificate: String, key: String) throws {
    // What is wrong with a file in detail is said by libraries in words of theirs; the path is what helps.
    guard let chain = Self.chain(certificate), let first = chain.first, let bytes = try? first.toDERBytes()
    else {
      throw ServerError.certificateUnusable(certificate)
    }
    guard let secret = Self.key(key) else { throw ServerError.certificateUnusable(key) }
    var configuration = TLSConfiguration.makeServerConfiguration(
      certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(secret))
    configuration.minimumTLSVersion = .tlsv12
    configuration.applicationProtocols = ["http/1.1"]
    // A key that is not the certificate's is found here, and not by the first who connects.
    guard (try? NIOSSLContext(configuration: configuration)) != nil else {
      throw ServerError.certificateUnusable(certificate)
    }
    self.configuration = configuration
    fingerprint = SHA256.hash(data: bytes).map { byte in
      let digits = String(byte, radix: 16, uppercase: true)
      return digits.count == 1 ? "0" + digits : digits
    }.joined(separator: ":")
  }

  private static func chain(_ path: String) -> [NIOSSLCertificate]? {
    try? NIOSSLCertificate.fromPEMFile(path)
  }
  private static func key(_ path: String) -> NIOSSLPrivateKey? {
    try? NIOSSLPrivateKey(file: path, format: .pem)
  }
}
