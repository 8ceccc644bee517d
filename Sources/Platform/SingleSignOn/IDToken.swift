import Access
import Foundation
import JWTKit

/// A token that says who signed in at the provider (OpenID Connect Core 1.0 section 2), before anything of it is believed.
struct IDToken: Sendable {
    /// Of more bytes than this none is looked at.
    private static let longest = 64 * 1024

    let algorithm: SigningAlgorithm
    let keyIdentifier: String?
    private let text: String

    /// Reads the head alone.
    /// - Throws: `SingleSignOnError` with code `.badToken` for what is no signed token, and for a signature that we do not take.
    init(_ text: String) throws(SingleSignOnError) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard text.utf8.count <= Self.longest, parts.count == 3, parts.allSatisfy({ !$0.isEmpty }),
            let head = Data(base64URL: String(parts[0])),
            let fields = try? JSONDecoder().decode([String: JSONValue].self, from: head)
        else { throw SingleSignOnError(.badToken, "form") }
        guard let algorithm = fields["alg"]?.text.flatMap(SigningAlgorithm.init(rawValue:)) else {
            throw SingleSignOnError(.badToken, "algorithm")
        }
        // Extensions that a reader must understand (RFC 7515 section 4.1.11): we understand none.
        guard fields["crit"] == nil, fields["b64"] == nil else { throw SingleSignOnError(.badToken, "critical") }
        self.text = text
        self.algorithm = algorithm
        keyIdentifier = fields["kid"]?.text
    }

    /// The claims, once a key of the provider has proved them.
    /// - Returns: nil where none of the keys signed it.
    func claims(by keys: ProviderKeys) async -> IDTokenClaims? {
        for key in keys.candidates(algorithm, identifier: keyIdentifier) {
            let collection = JWTKeyCollection()
            guard (try? await collection.add(jwk: key)) != nil,
                let claims = try? await collection.verify(text, as: IDTokenClaims.self)
            else { continue }
            return claims
        }
        return nil
    }
}
