import Access
import Foundation
import Storage
import TestSupport
import Testing

@testable import SingleSignOn

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Journeys to a provider program of others (oidc-provider-mock), which signs with RS256.
@Suite(.enabled(if: RealProvider.python != nil, "the provider program is not installed: ./test installs it"))
struct RealProviderTests {
    private static let nest = #"""
        {"sub": "nest", "name": "Nest", "email": "nest@test.example", "email_verified": true, "groups": ["buyers"], \#
        "amr": ["pwd", "otp"]}
        """#

    /// What the browser does at the provider: signs in as somebody, and is sent back.
    private func answer(_ address: String, as subject: String) async throws -> [String: String] {
        var request = URLRequest(url: try #require(URL(string: address)))
        request.httpMethod = "POST"
        request.setValue("application/x-www-form-urlencoded", forHTTPHeaderField: "Content-Type")
        request.httpBody = Data("sub=\(subject)".utf8)
        let session = URLSession(configuration: .ephemeral, delegate: NoRedirects(), delegateQueue: nil)
        defer { session.invalidateAndCancel() }
        let (_, response) = try await session.data(for: request)
        let location = try #require((response as? HTTPURLResponse)?.value(forHTTPHeaderField: "Location"))
        let items = URLComponents(string: location)?.queryItems ?? []
        return Dictionary(items.map { ($0.name, $0.value ?? "") }, uniquingKeysWith: { first, _ in first })
    }

    private final class NoRedirects: NSObject, URLSessionTaskDelegate, Sendable {
        func urlSession(
            _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
            newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
        ) { completionHandler(nil) }
    }

    @Test func somebodySignsInThereAndIsLetInHereOnce() async throws {
        let provider = try await RealProvider(python: #require(RealProvider.python), claims: [Self.nest])
        let test = try await TestStore()
        let home = try await test.accounts.addOrganisation(name: "Force", welshName: "Heddlu")
        var settings = ProviderSettings(
            issuer: provider.issuer, clientID: "manumit", clientSecret: "secret", site: "http://localhost:8080",
            name: "Force")
        settings.groups = [.init(group: "buyers", organisation: "Force", roles: [.procurementOfficer])]
        // The program's own clock is that of this machine.
        let clock = Clock { Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }
        let signOn = SingleSignOn(settings: settings, accounts: test.accounts, key: TestStore.key, clock: clock)
        let (address, cookie) = try await signOn.begin(.signIn, next: "/")
        let answer = try await answer(address, as: "nest")
        let (journey, identity) = try await signOn.finish(answer, cookie: cookie)
        #expect(journey.next == "/")
        #expect(identity.subject == "nest" && identity.address == "nest@test.example")
        #expect(identity.roles == [home.id: [.procurementOfficer]])
        #expect(identity.showedSecondFactor)
        let token = try await test.accounts.signIn(identity, node: "n").token
        #expect(try await test.accounts.session(token: token, node: "n")?.principal.roles == [.procurementOfficer])

        // The code is spent: another journey cannot redeem it.
        let (_, second) = try await signOn.begin(.signIn, next: "/")
        let state = try #require(Journey.open(second, with: TestStore.key, at: clock.now())?.state)
        let replayed = await #expect(throws: SingleSignOnError.self) {
            try await signOn.finish(["code": answer["code"] ?? "", "state": state], cookie: second)
        }
        #expect(replayed?.code == .refused)
    }

    @Test func aProviderThatIsGoneIsSaidToBe() async throws {
        let provider = try await RealProvider(python: #require(RealProvider.python), claims: [Self.nest])
        try await provider.stop()
        let test = try await TestStore()
        let signOn = SingleSignOn(
            settings: ProviderSettings(
                issuer: provider.issuer, clientID: "manumit", clientSecret: nil, site: "http://localhost:8080",
                name: "Force"),
            accounts: test.accounts, key: TestStore.key, clock: test.clock)
        let error = await #expect(throws: SingleSignOnError.self) { try await signOn.begin(.signIn, next: "/") }
        #expect(error?.code == .unreachable)
    }
}
