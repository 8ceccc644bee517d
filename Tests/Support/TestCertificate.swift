public import Foundation

/// A certificate that signs itself, for `localhost` and 127.0.0.1, made for this run of the tests and removed with it.
public final class TestCertificate: Sendable {
    private let folder: URL
    /// The certificate (PEM).
    public var certificate: URL { folder.appendingPathComponent("certificate.pem") }
    /// Its private key (PEM).
    public var key: URL { folder.appendingPathComponent("key.pem") }

    /// Made by Debian's openssl.
    public init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("manumit-tls-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let openssl = Process()
        openssl.executableURL = URL(fileURLWithPath: "/usr/bin/openssl")
        openssl.arguments = [
            "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
            "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1",
            "-keyout", key.path, "-out", certificate.path,
        ]
        openssl.standardError = FileHandle.nullDevice
        try openssl.run()
        openssl.waitUntilExit()
        guard openssl.terminationStatus == 0 else { throw CocoaError(.fileWriteUnknown) }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }
}
