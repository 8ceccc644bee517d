import Foundation
import Storage

/// What is known of the provider, fetched when it is needed and kept for a while.
actor ProviderConnection {
    /// How long the discovery document and the keys are kept.
    private static let keptMinutes = 60
    /// A token signed by a key that we do not know has the keys fetched anew, but no more often than this.
    private static let leastMinutes = 1

    private let issuer: String
    private let send: ProviderRequest.Sending
    private let clock: Clock
    private var metadata: (value: ProviderMetadata, at: Timestamp)?
    private var keys: (value: ProviderKeys, at: Timestamp)?

    init(issuer: String, clock: Clock, send: @escaping ProviderRequest.Sending) {
        self.issuer = issuer
        self.clock = clock
        self.send = send
    }

    /// - Throws: `SingleSignOnError` with code `.unreachable` or `.badProvider`.
    func provider() async throws -> ProviderMetadata {
        let now = clock.now()
        if let metadata, metadata.at.adding(minutes: Self.keptMinutes) > now { return metadata.value }
        let address =
            (issuer.hasSuffix("/") ? String(issuer.dropLast()) : issuer) + "/.well-known/openid-configuration"
        let value = try ProviderMetadata(try await fetch(ProviderRequest(address)), issuer: issuer)
        metadata = (value, now)
        return value
    }

    /// The claims of a token that a key of the provider signed. A provider changes its keys as it likes, so an unknown one has
    /// them fetched again.
    /// - Throws: `SingleSignOnError` with code `.badToken`, `.unreachable` or `.badProvider`.
    func claims(of token: IDToken) async throws -> IDTokenClaims {
        let now = clock.now()
        if let keys, keys.at.adding(minutes: Self.keptMinutes) > now {
            if let claims = await token.claims(by: keys.value) { return claims }
            guard keys.at.adding(minutes: Self.leastMinutes) <= now else {
                throw SingleSignOnError(.badToken, "signature")
            }
        }
        let value = try ProviderKeys(try await fetch(ProviderRequest(try await provider().keys)))
        keys = (value, now)
        guard let claims = await token.claims(by: value) else { throw SingleSignOnError(.badToken, "signature") }
        return claims
    }

    /// Redeems an authorisation code.
    /// - Returns: the ID token.
    /// - Throws: `SingleSignOnError` with code `.unreachable`, `.refused` where the code is not worth anything, `.badToken`.
    func redeem(_ request: ProviderRequest) async throws -> IDToken {
        let body = try await fetch(request)
        guard let fields = try? JSONDecoder().decode([String: JSONValue].self, from: Data(body)),
            let text = fields["id_token"]?.text
        else { throw SingleSignOnError(.badToken, "form") }
        return try IDToken(text)
    }

    private func fetch(_ request: ProviderRequest) async throws -> [UInt8] {
        let answer: (status: Int, body: [UInt8])
        do { answer = try await send(request) } catch { throw SingleSignOnError(.unreachable, "\(type(of: error))") }
        switch answer.status {
        case 200: return answer.body
        case 400, 401, 403: throw SingleSignOnError(.refused, "status \(answer.status)")
        default: throw SingleSignOnError(.unreachable, "status \(answer.status)")
        }
    }
}
