import Access
import Foundation
import Storage
import TestSupport

@testable import SingleSignOn

/// An organisation whose people sign in at the fake provider.
struct Journeys {
    let test: TestStore
    let provider = FakeProvider()
    let signOn: SingleSignOn
    let organisation: Organisation

    init() async throws {
        test = try await TestStore()
        organisation = try await test.accounts.addOrganisation(name: "Force", welshName: "Heddlu")
        var settings = ProviderSettings(
            issuer: FakeProvider.issuer, clientID: FakeProvider.clientID, clientSecret: "s & cret",
            site: "https://manumit.example", name: "Force")
        settings.groups = [
            ProviderSettings.Group(group: "buyers", organisation: "Heddlu", roles: [.procurementOfficer]),
            ProviderSettings.Group(group: "leads", organisation: "Force", roles: [.procurementLead]),
            ProviderSettings.Group(group: "others", organisation: "No such body", roles: [.administrator]),
        ]
        signOn = SingleSignOn(
            settings: settings, accounts: test.accounts, key: TestStore.key, clock: test.clock, send: provider.sending)
    }

    /// Begins a journey as a browser would.
    func begin(_ purpose: Journey.Purpose = .signIn) async throws -> Begun {
        let (address, cookie) = try await signOn.begin(purpose, next: "/hits")
        let items = URLComponents(string: address)?.queryItems ?? []
        return Begun(
            cookie: cookie,
            fields: Dictionary(items.map { ($0.name, $0.value ?? "") }, uniquingKeysWith: { first, _ in first }))
    }

    struct Begun {
        var cookie: String
        var fields: [String: String]
        var state: String { fields["state"] ?? "" }
        var nonce: String { fields["nonce"] ?? "" }
    }

    /// Claims that are all in order.
    func claims(_ begun: Begun) -> [String: Any] {
        let now = test.clock.now().milliseconds / 1000
        return [
            "iss": FakeProvider.issuer, "aud": FakeProvider.clientID, "sub": "person-1", "nonce": begun.nonce,
            "iat": now, "exp": now + 300, "name": "Nest", "email": "nest@test.example", "email_verified": true,
            "groups": ["buyers", "staff"],
        ]
    }

    /// A whole journey with claims that a test spoils.
    func arrive(
        _ purpose: Journey.Purpose = .signIn, spoil: (inout FakeProvider.State) -> Void = { _ in }
    ) async throws -> ProvidedIdentity {
        let begun = try await begin(purpose)
        let claims = claims(begun)
        provider.change { state in
            state.claims = claims
            spoil(&state)
        }
        return try await signOn.finish(["code": "c", "state": begun.state], cookie: begun.cookie).identity
    }

    /// Why a journey came to nothing.
    func refusal(_ purpose: Journey.Purpose = .signIn, spoil: (inout FakeProvider.State) -> Void) async -> String? {
        do {
            _ = try await arrive(purpose, spoil: spoil)
            return nil
        } catch { return "\(error)" }
    }
}
