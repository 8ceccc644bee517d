import Access
import Crypto
import Foundation
import TestSupport
import Testing

@testable import SingleSignOn

@Suite struct ProviderDocumentsTests {
    private static var discovery: [String: Any] {
        [
            "issuer": "https://id.example", "authorization_endpoint": "https://id.example/a",
            "token_endpoint": "https://id.example/t", "jwks_uri": "https://id.example/k",
        ]
    }

    private func metadata(_ change: [String: Any]) throws -> ProviderMetadata {
        let fields = Self.discovery.merging(change) { $1 }
        return try ProviderMetadata(FakeProvider.json(fields), issuer: "https://id.example")
    }

    @Test func aDiscoveryDocumentInOrder() throws {
        let provider = try metadata([
            "token_endpoint_auth_methods_supported": ["client_secret_post"],
            "authorization_response_iss_parameter_supported": true,
        ])
        #expect(provider.token == "https://id.example/t")
        #expect(provider.takesSecretInBody && provider.namesIssuer)
        #expect(try !metadata([:]).takesSecretInBody)
    }

    @Test(arguments: [
        ("issuer", "https://id.example/"), ("authorization_endpoint", "http://id.example/a"),
        ("token_endpoint", "javascript:alert(1)"), ("jwks_uri", "https://user@id.example/k"), ("jwks_uri", ""),
        ("token_endpoint", "https://id.example/t#x"), ("response_types_supported", "id_token"),
        ("code_challenge_methods_supported", "plain"),
    ])
    func whatWillNotDo(field: String, value: String) {
        let error = #expect(throws: SingleSignOnError.self) { try metadata([field: value]) }
        #expect(error?.code == .badProvider)
    }

    @Test func keysThatWeDoNotTakeArePassedOver() throws {
        let good = FakeProvider.publicKey(of: P256.Signing.PrivateKey(), named: "good")
        let edwards = Curve25519.Signing.PrivateKey().publicKey.rawRepresentation
        let keys = try ProviderKeys(
            FakeProvider.json([
                "keys": [
                    good, ["kty": "oct", "k": "AAAA", "kid": "shared"],
                    ["kty": "RSA", "n": "AQAB", "e": "AQAB", "kid": "short"],
                    ["kty": "OKP", "crv": "Ed25519", "x": FakeProvider.text(edwards), "kid": "edwards"],
                    good.merging(["use": "enc", "kid": "enc"]) { $1 },
                    good.merging(["alg": "ES512", "kid": "odd"]) { $1 }, "nonsense", 7,
                ] as [Any]
            ]))
        #expect(keys.candidates(.es256, identifier: nil).count == 1)
        #expect(keys.candidates(.es256, identifier: "good").count == 1)
        #expect(keys.candidates(.eddsa, identifier: "edwards").count == 1)
        #expect(keys.candidates(.rs256, identifier: nil).isEmpty)
        #expect(keys.candidates(.es256, identifier: "edwards").isEmpty)
        #expect(throws: SingleSignOnError.self) { try ProviderKeys(FakeProvider.json(["keys": [Any]()])) }
    }

    @Test func brokenDocumentsAndTokensDoNoHarm() async throws {
        var mutation = Mutation(seed: 7519)
        let key = P256.Signing.PrivateKey()
        let keyBytes = FakeProvider.json(["keys": [FakeProvider.publicKey(of: key, named: "k1")]])
        let keys = try ProviderKeys(keyBytes)
        var state = FakeProvider.State()
        state.key = key
        state.claims = ["sub": "person-1", "groups": ["a", "b"]]
        let token = FakeProvider.signed(state)
        #expect(try await IDToken(token).claims(by: keys)?["sub"]?.text == "person-1")
        for _ in 0..<1500 {
            _ = try? ProviderMetadata(
                mutation.broken(FakeProvider.json(Self.discovery)), issuer: "https://id.example")
            _ = try? ProviderKeys(mutation.broken(keyBytes))
            let broken = String(decoding: mutation.broken(Array(token.utf8)), as: UTF8.self)
            guard broken != token, let read = try? IDToken(broken) else { continue }
            if let claims = await read.claims(by: keys) {
                // Only bits that stand for nothing, at the end of a base64 text, may have changed.
                #expect(claims["sub"]?.text == "person-1")
            }
        }
        let deep = Array(String(repeating: "[", count: 100_000).utf8)
        #expect(throws: SingleSignOnError.self) { try ProviderKeys(deep) }
    }

    @Test func settingsAreReadFromAFileAndLookedAt() throws {
        let text = """
            {"issuer": "https://id.example", "clientID": "manumit", "clientSecret": "s", "site": "https://m.example/",
             "name": "Force", "groups": [{"group": "g", "organisation": "Force", "roles": ["auditor"]}]}
            """
        let settings = try ProviderSettings.read(Data(text.utf8))
        #expect(settings.back == "https://m.example/sign-in/provider/back")
        #expect(settings.welshName == "Force" && settings.groupsClaim == "groups")
        #expect(settings.groups.first?.roles == [.auditor])
        #expect(throws: SingleSignOnError.self) {
            try ProviderSettings.read(Data(text.replacing("https://id", with: "http://id").utf8))
        }
        #expect(throws: DecodingError.self) {
            try ProviderSettings.read(Data(text.replacing("auditor", with: "emperor").utf8))
        }
        var mutation = Mutation(seed: 3)
        for _ in 0..<300 { _ = try? ProviderSettings.read(Data(mutation.broken(Array(text.utf8)))) }
    }
}
