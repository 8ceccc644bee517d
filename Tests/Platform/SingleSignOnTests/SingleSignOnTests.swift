import Access
import Crypto
import Foundation
import Storage
import TestSupport
import Testing

@testable import SingleSignOn

@Suite struct SingleSignOnTests {
    @Test func aJourneyEndsWithWhoItIsAndWhatTheyMayDo() async throws {
        let journeys = try await Journeys()
        let identity = try await journeys.arrive()
        #expect(identity.subject == "person-1")
        #expect(identity.address == "nest@test.example")
        #expect(identity.roles == [journeys.organisation.id: [.procurementOfficer]])
        #expect(identity.governed == [journeys.organisation.id])
        #expect(!identity.showedSecondFactor)
        let redeemed = try #require(journeys.provider.requests.last { $0.form != nil })
        #expect(redeemed.authorization == "Basic \(Data("manumit:s%20%26%20cret".utf8).base64EncodedString())")
        #expect(redeemed.form?.contains("client_secret") == false)
    }

    @Test func whatTheBrowserIsSentWithIsThatOfTheStandard() async throws {
        let journeys = try await Journeys()
        let begun = try await journeys.begin()
        #expect(begun.fields["response_type"] == "code")
        #expect(begun.fields["redirect_uri"] == "https://manumit.example/sign-in/provider/back")
        #expect(begun.fields["scope"] == "openid profile email")
        #expect(begun.fields["code_challenge_method"] == "S256")
        #expect(begun.fields["prompt"] == nil)
        #expect(try await journeys.begin(.confirm).fields["prompt"] == "login")
        let claims = journeys.claims(begun)
        journeys.provider.change { $0.claims = claims }
        _ = try await journeys.signOn.finish(["code": "c", "state": begun.state], cookie: begun.cookie)
        // The verifier that redeems the code is the one whose challenge was sent.
        let form = try #require(journeys.provider.requests.last { $0.form != nil }?.form)
        let verifier = try #require(form.firstMatch(of: /code_verifier=([A-Za-z0-9_-]{43})/)).1
        #expect(ProofKey(verifier: String(verifier)).challenge == begun.fields["code_challenge"])
    }

    /// RFC 7636, appendix B.
    @Test func theProofKeyOfTheStandard() {
        #expect(
            ProofKey(verifier: "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk").challenge
                == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")
    }

    @Test func claimsThatWillNotDoAreRefused() async throws {
        let journeys = try await Journeys()
        let now = journeys.test.clock.now().milliseconds / 1000
        let spoilt: [(String, Any?, String)] = [
            ("iss", "https://evil.example", "iss"), ("iss", nil, "iss"), ("aud", "another", "aud"), ("aud", nil, "aud"),
            ("aud", ["manumit", "another"], "azp"), ("azp", "another", "azp"), ("exp", now - 61, "exp"),
            ("exp", nil, "exp"), ("exp", "soon", "exp"), ("iat", now + 120, "iat"), ("iat", nil, "iat"),
            ("nbf", now + 120, "nbf"), ("nbf", "later", "nbf"), ("nonce", "another", "nonce"), ("nonce", nil, "nonce"),
            ("sub", "", "sub"), ("sub", nil, "sub"), ("sub", String(repeating: "s", count: 256), "sub"),
        ]
        for (claim, value, check) in spoilt {
            let refusal = await journeys.refusal { $0.claims[claim] = value }
            #expect(refusal == "badToken: \(check)", "\(claim)")
        }
        // Within what clocks may differ, and with the one audience named among several.
        #expect(await journeys.refusal { $0.claims["exp"] = now - 30 } == nil)
        #expect(
            await journeys.refusal { state in
                state.claims["aud"] = ["manumit", "another"]
                state.claims["azp"] = "manumit"
            } == nil)
    }

    @Test func signaturesThatWillNotDoAreRefused() async throws {
        let journeys = try await Journeys()
        let stranger = P256.Signing.PrivateKey()
        let spoilt: [(String, (inout FakeProvider.State) -> Void, String)] = [
            ("none", { $0.header["alg"] = "none" }, "algorithm"),
            ("None", { $0.header["alg"] = "None" }, "algorithm"),
            ("a shared key", { $0.header["alg"] = "HS256" }, "algorithm"),
            ("another length", { $0.header["alg"] = "ES384" }, "algorithm"),
            ("another kind of key", { $0.header["alg"] = "RS256" }, "signature"),
            ("no algorithm", { $0.header["alg"] = nil }, "algorithm"),
            ("critical", { $0.header["crit"] = ["exp"] }, "critical"),
            (
                "another key of the same name",
                { state in
                    state.toldKeys = [FakeProvider.publicKey(of: state.key, named: "k1")]
                    state.key = stranger
                }, "signature"
            ),
        ]
        for (name, spoil, check) in spoilt {
            journeys.test.time.move(minutes: 2)
            let key = P256.Signing.PrivateKey()
            let refusal = await journeys.refusal { state in
                state.header = ["alg": "ES256", "kid": "k1"]
                state.toldKeys = nil
                state.key = key
                spoil(&state)
            }
            #expect(refusal == "badToken: \(check)", "\(name)")
        }
    }

    /// The head says HS256, and the text is signed with the public key as if it were a secret that both share.
    @Test func aPublicKeyIsNoSharedSecret() async throws {
        let journeys = try await Journeys()
        let refusal = await journeys.refusal { state in
            let message =
                FakeProvider.text(FakeProvider.json(["alg": "HS256", "kid": "k1"])) + "."
                + FakeProvider.text(FakeProvider.json(state.claims))
            let secret = SymmetricKey(data: state.key.publicKey.rawRepresentation)
            let code = HMAC<SHA256>.authenticationCode(for: Data(message.utf8), using: secret)
            state.token = "\(message).\(FakeProvider.text(code))"
        }
        #expect(refusal == "badToken: algorithm")
        let unsigned = await journeys.refusal { state in
            let head = FakeProvider.text(FakeProvider.json(["alg": "none"]))
            state.token = "\(head).\(FakeProvider.text(FakeProvider.json(state.claims)))."
        }
        #expect(unsigned == "badToken: form")
    }

    @Test func aJourneyOfAnotherBrowserEndsNowhere() async throws {
        let journeys = try await Journeys()
        let mine = try await journeys.begin()
        let other = try await journeys.begin()
        let claims = journeys.claims(mine)
        journeys.provider.change { $0.claims = claims }
        func finish(_ answer: [String: String], _ cookie: String?) async -> SingleSignOnError.Code? {
            do {
                _ = try await journeys.signOn.finish(answer, cookie: cookie)
                return nil
            } catch { return (error as? SingleSignOnError)?.code }
        }
        #expect(await finish(["code": "c", "state": mine.state], nil) == .lostWay)
        #expect(await finish(["code": "c", "state": mine.state], other.cookie) == .lostWay)
        #expect(await finish(["code": "c"], mine.cookie) == .lostWay)
        #expect(await finish(["code": "c", "state": mine.state], mine.cookie + "A") == .lostWay)
        #expect(await finish(["code": "c", "state": mine.state], mine.cookie) == nil)
        // The same answer a second time, as from a browser's history.
        #expect(await finish(["code": "c", "state": mine.state], mine.cookie) == .lostWay)
        let late = try await journeys.begin()
        journeys.test.time.move(minutes: 10)
        #expect(await finish(["code": "c", "state": late.state], late.cookie) == .lostWay)
    }

    @Test func answersThatSayNoOrNameAnotherProvider() async throws {
        let journeys = try await Journeys()
        for (answer, code) in [
            (["error": "access_denied"], SingleSignOnError.Code.refused), ([:], .refused),
            (["code": "c", "error": "x"], .refused), (["code": String(repeating: "c", count: 5000)], .refused),
            (["code": "c", "iss": "https://evil.example"], .lostWay),
        ] {
            let begun = try await journeys.begin()
            let error = await #expect(throws: SingleSignOnError.self) {
                try await journeys.signOn.finish(
                    answer.merging(["state": begun.state]) { $1 }, cookie: begun.cookie)
            }
            #expect(error?.code == code)
        }
        #expect(await journeys.refusal { $0.tokenStatus = 400 } == "refused: status 400")
        #expect(await journeys.refusal { $0.tokenStatus = 302 } == "unreachable: status 302")
    }

    @Test func aNewKeyOfTheProviderIsFetchedOnceAMinute() async throws {
        let journeys = try await Journeys()
        _ = try await journeys.arrive()
        let key = P256.Signing.PrivateKey()
        let rotate: (inout FakeProvider.State) -> Void = { state in
            state.key = key
            state.header["kid"] = "k2"
            state.toldKeys = [FakeProvider.publicKey(of: key, named: "k2")]
        }
        #expect(await journeys.refusal(spoil: rotate) == "badToken: signature")
        journeys.test.time.move(minutes: 1)
        #expect(await journeys.refusal(spoil: rotate) == nil)
        let asked = journeys.provider.requests.filter { $0.address.hasSuffix("/keys") }.count
        #expect(await journeys.refusal(spoil: rotate) == nil)
        #expect(journeys.provider.requests.filter { $0.address.hasSuffix("/keys") }.count == asked)
        #expect(journeys.provider.requests.filter { $0.address.hasSuffix("configuration") }.count == 1)
    }

    @Test func aSecondFactorIsBelievedWhereTheProviderNamesOne() async throws {
        let journeys = try await Journeys()
        #expect(try await journeys.arrive { $0.claims["amr"] = ["pwd", "otp"] }.showedSecondFactor)
        #expect(try await !journeys.arrive { $0.claims["amr"] = ["pwd"] }.showedSecondFactor)
        #expect(try await !journeys.arrive { $0.claims["acr"] = "2" }.showedSecondFactor)
    }

    @Test func unknownGroupsAndUnverifiedAddressesGiveNothing() async throws {
        let journeys = try await Journeys()
        let stranger = try await journeys.arrive { state in
            state.claims["groups"] = ["staff", "others"]
            state.claims["email_verified"] = false
        }
        #expect(stranger.roles.isEmpty)
        #expect(stranger.address == nil)
        #expect(try await journeys.arrive { $0.claims["email_verified"] = "true" }.address == nil)
        let both = try await journeys.arrive { $0.claims["groups"] = ["leads", "buyers"] }
        #expect(both.roles == [journeys.organisation.id: [.procurementLead, .procurementOfficer]])
        #expect(try await journeys.arrive { $0.claims["groups"] = 7 }.roles.isEmpty)
    }

    @Test func toConfirmTheSignInMustBeFresh() async throws {
        let journeys = try await Journeys()
        let now = journeys.test.clock.now().milliseconds / 1000
        #expect(await journeys.refusal(.confirm) { _ in } == "badToken: auth_time")
        #expect(await journeys.refusal(.confirm) { $0.claims["auth_time"] = now - 400 } == "badToken: auth_time")
        #expect(await journeys.refusal(.confirm) { $0.claims["auth_time"] = now - 5 } == nil)
    }
}
