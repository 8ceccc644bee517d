import Foundation
import Mail
import TestSupport
import Testing

/// A mail server on this machine.
final class MailServer: Sendable {
    struct Taken: Decodable, Sendable {
        var from: String
        var to: [String]
        var text: String
        var encrypted: Bool
        var signedIn: Bool
    }

    static let user = "manumit"
    static let password = "a password of the mail server"
    static let certificate = try? TestCertificate()

    let port: Int
    private let program: ServerProgram

    init(_ kind: String) async throws {
        let certificate = try #require(Self.certificate)
        program = try ServerProgram(
            python: "mail_server.py", [kind, certificate.certificate.path, certificate.key.path])
        port = try #require(try await program.line().flatMap { Int($0) })
    }

    /// The next letter that it took.
    func taken() async throws -> Taken {
        let line = try #require(try await program.line())
        return try JSONDecoder().decode(Taken.self, from: Data(line.utf8))
    }

    /// The next thing it tells.
    func told() async throws -> String? { try await program.line() }

    func settings(
        _ security: SMTPSettings.Security, host: String = "localhost", user: String? = nil,
        password: String = MailServer.password, trusted: Bool = true
    ) -> SMTPSettings {
        var settings = SMTPSettings(
            host: host, port: port, security: security, user: user, password: user == nil ? "" : password,
            certificates: trusted ? Self.certificate?.certificate.path : nil)
        settings.replyLimit = 20_000
        return settings
    }
}
