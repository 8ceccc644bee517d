import Foundation

/// What a provider tells of itself (OpenID Connect Discovery 1.0 section 3).
struct ProviderMetadata: Sendable, Hashable {
    let authorization: String
    let token: String
    let keys: String
    /// Whether the secret goes into the token request's body rather than its head.
    let takesSecretInBody: Bool
    /// Whether answers name their issuer (RFC 9207).
    let namesIssuer: Bool

    /// - Throws: `SingleSignOnError` with code `.badProvider` for another issuer's, for addresses that will not do, and where
    ///   the provider cannot do what we need.
    init(_ bytes: [UInt8], issuer: String) throws(SingleSignOnError) {
        guard let fields = try? JSONDecoder().decode([String: JSONValue].self, from: Data(bytes)) else {
            throw SingleSignOnError(.badProvider, "discovery document")
        }
        guard fields["issuer"]?.text == issuer else { throw SingleSignOnError(.badProvider, "issuer") }
        authorization = try Self.address("authorization_endpoint", fields)
        token = try Self.address("token_endpoint", fields)
        keys = try Self.address("jwks_uri", fields)
        guard fields["response_types_supported"].map({ $0.texts.contains("code") }) ?? true else {
            throw SingleSignOnError(.badProvider, "response_types_supported")
        }
        // Those that say which proof keys they know must know ours; many say nothing.
        guard fields["code_challenge_methods_supported"].map({ $0.texts.contains("S256") }) ?? true else {
            throw SingleSignOnError(.badProvider, "code_challenge_methods_supported")
        }
        // Without a word, `client_secret_basic` (section 3).
        let methods = fields["token_endpoint_auth_methods_supported"]?.texts ?? ["client_secret_basic"]
        takesSecretInBody = !methods.contains("client_secret_basic") && methods.contains("client_secret_post")
        namesIssuer = fields["authorization_response_iss_parameter_supported"] == .bool(true)
    }

    private static func address(
        _ name: String, _ fields: [String: JSONValue]
    ) throws(SingleSignOnError) -> String {
        guard let address = fields[name]?.text, ProviderAddress.isSafe(address) else {
            throw SingleSignOnError(.badProvider, name)
        }
        return address
    }
}
