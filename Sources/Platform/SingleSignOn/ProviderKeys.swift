import Foundation
import JWTKit

/// The public keys of a provider (RFC 7517). Keys of kinds that we do not take are passed over.
struct ProviderKeys: Sendable {
    private struct Key: Sendable {
        var identifier: String?
        var algorithm: SigningAlgorithm
        var key: JWK
    }

    /// More keys than this no provider has.
    private static let most = 100
    /// 2048 bits in base64url (NIST SP 800-131A).
    private static let shortestModulus = 342

    private let keys: [Key]

    /// - Throws: `SingleSignOnError` with code `.badProvider` for what is no set of keys, or holds none that we take.
    init(_ bytes: [UInt8]) throws(SingleSignOnError) {
        guard let fields = try? JSONDecoder().decode([String: JSONValue].self, from: Data(bytes)),
            case .list(let list) = fields["keys"] ?? .null
        else { throw SingleSignOnError(.badProvider, "keys") }
        keys = list.prefix(Self.most).compactMap(Self.key)
        guard !keys.isEmpty else { throw SingleSignOnError(.badProvider, "keys") }
    }

    /// The keys that may have signed a token: the one it names, else all of the kind.
    func candidates(_ algorithm: SigningAlgorithm, identifier: String?) -> [JWK] {
        keys.filter { $0.algorithm == algorithm && (identifier == nil || $0.identifier == identifier) }.map(\.key)
    }

    private static func key(_ value: JSONValue) -> Key? {
        guard case .object(let fields) = value else { return nil }
        func text(_ name: String) -> String? { fields[name]?.text }
        guard (text("use") ?? "sig") == "sig" else { return nil }
        let name = text("kid")
        // jwt-kit wants every key to have a name.
        let identifier = JWKIdentifier(string: name ?? "unnamed")
        let algorithm: SigningAlgorithm
        let key: JWK
        switch (text("kty"), text("crv")) {
        case ("RSA", _):
            guard let modulus = text("n"), modulus.utf8.count >= shortestModulus else { return nil }
            algorithm = .rs256
            key = .rsa(.rs256, identifier: identifier, modulus: modulus, exponent: text("e"))
        case ("EC", "P-256"):
            algorithm = .es256
            key = .ecdsa(.es256, identifier: identifier, x: text("x"), y: text("y"), curve: .p256)
        case ("OKP", "Ed25519"):
            algorithm = .eddsa
            key = .octetKeyPair(.eddsa, identifier: identifier, x: text("x"), y: nil, curve: .ed25519)
        default: return nil
        }
        guard text("alg").map({ $0 == algorithm.rawValue }) ?? true else { return nil }
        return Key(identifier: name, algorithm: algorithm, key: key)
    }
}
