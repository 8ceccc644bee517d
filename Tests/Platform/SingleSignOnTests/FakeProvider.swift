import Access
import Crypto
import Foundation
import Storage
import Synchronization
import TestSupport

@testable import SingleSignOn

/// A provider of our own making that does what a test tells it, with keys that the test holds.
final class FakeProvider: Sendable {
    static let issuer = "https://id.example"
    static let clientID = "manumit"

    struct State {
        var claims: [String: Any] = [:]
        var header: [String: Any] = ["alg": "ES256", "kid": "k1", "typ": "JWT"]
        var discovery: [String: Any] = [
            "issuer": FakeProvider.issuer, "authorization_endpoint": "https://id.example/authorize",
            "token_endpoint": "https://id.example/token", "jwks_uri": "https://id.example/keys",
        ]
        var key = P256.Signing.PrivateKey()
        /// The keys that are told; nil tells the one that signs.
        var toldKeys: [[String: Any]]?
        var token: String?
        var tokenStatus = 200
        var requests: [ProviderRequest] = []
    }

    private let state = Mutex(Sent(State()))

    /// Tests change the state from one task at a time.
    private struct Sent: @unchecked Sendable {
        var value: State
        init(_ value: State) { self.value = value }
    }

    func change(_ body: (inout State) -> Void) { state.withLock { body(&$0.value) } }

    var requests: [ProviderRequest] { state.withLock { $0.value.requests } }

    var sending: ProviderRequest.Sending {
        { [self] request in
            state.withLock { sent in
                sent.value.requests.append(request)
                return Self.answer(request, sent.value)
            }
        }
    }

    private static func answer(_ request: ProviderRequest, _ state: State) -> (status: Int, body: [UInt8]) {
        switch request.address {
        case "https://id.example/.well-known/openid-configuration": (200, json(state.discovery))
        case "https://id.example/keys":
            (200, json(["keys": state.toldKeys ?? [publicKey(of: state.key, named: "k1")]]))
        case "https://id.example/token":
            (state.tokenStatus, json(["id_token": state.token ?? signed(state), "access_token": "a"]))
        default: (404, [])
        }
    }

    static func publicKey(of key: P256.Signing.PrivateKey, named name: String) -> [String: Any] {
        let raw = Array(key.publicKey.rawRepresentation)
        return [
            "kty": "EC", "crv": "P-256", "use": "sig", "alg": "ES256", "kid": name,
            "x": text(raw[..<32]), "y": text(raw[32...]),
        ]
    }

    static func signed(_ state: State) -> String {
        let message = "\(text(json(state.header))).\(text(json(state.claims)))"
        guard let signature = try? state.key.signature(for: Data(message.utf8)) else { return "" }
        return "\(message).\(text(signature.rawRepresentation))"
    }

    static func text(_ bytes: some Sequence<UInt8>) -> String { Data(bytes).base64URL }

    static func json(_ value: Any) -> [UInt8] {
        Array((try? JSONSerialization.data(withJSONObject: value, options: [.sortedKeys])) ?? Data())
    }
}
