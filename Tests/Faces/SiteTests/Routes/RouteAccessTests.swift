import Access
import HTTPTypes
import Hummingbird
import Screening
import Storage
import Suppliers
import TestSupport
import Testing

@testable import Site

/// Every route of the site, asked by every role, by nobody, and from another organisation.
@Suite struct RouteAccessTests {
    /// One session asks every route within one minute of the tests' clock, which stands still.
    private static func unhurried(_ settings: inout SiteSettings) {
        settings.requestsPerMinute = 10_000
        settings.formsPerMinute = 10_000
        settings.strangersPerMinute = 10_000
    }

    @Test func everyRouteStandsInTheTable() async throws {
        let test = try await TestSite(change: Self.unhurried)
        let registered = test.site.router().routes
            .filter { $0.method != .head && !$0.path.description.hasPrefix("/assets/") }
            .map { "\($0.method) \($0.path.description.replacing("{", with: ":").replacing("}", with: ""))" }
            .filter { $0 != "GET /healthz" }
        #expect(Set(registered).subtracting(RouteTable.all.map { "\($0.method) \($0.path)" }) == [])
        #expect(Set(RouteTable.all.map { "\($0.method) \($0.path)" }).subtracting(registered) == [])
    }

    @Test(arguments: Role.allCases)
    func everyRouteForEveryRole(role: Role) async throws {
        let test = try await TestSite(change: Self.unhurried)
        let filled = try await FilledSite(test, for: role)
        try await test.browse(as: role) { browser in
            for row in RouteTable.all {
                let answer = try await ask(row, row.address(filled.records), &browser)
                if row.isOpen(to: role) {
                    let usual: [HTTPResponse.Status] = [.ok, .seeOther, .unprocessableContent, .conflict]
                    let isLetIn = row.expects.map { answer.status == $0 } ?? usual.contains(answer.status)
                    let isLink = row.path.contains(":token") && answer.status == .notFound
                    #expect(isLetIn || isLink, "\(row): \(answer.status)")
                    #expect(!answer.location.hasPrefix("/sign-in") || row.path.hasPrefix("/sign-"), "\(row)")
                } else {
                    #expect(answer.status == row.refusal, "\(row)")
                    // Not for the sake of a form that was not ours.
                    #expect(!answer.text.contains("This form is no longer valid"), "\(row)")
                }
            }
        }
        filled.finish()
    }

    @Test func whoIsNotSignedInSeesNothingButTheOpenDoors() async throws {
        let test = try await TestSite(change: Self.unhurried)
        let filled = try await FilledSite(test, for: .procurementLead)
        try await test.browse { browser in
            for row in RouteTable.all {
                if case .everybody = row.need { continue }
                let answer = try await ask(row, row.address(filled.records), &browser)
                if row.kind == .get {
                    #expect(answer.status == .seeOther && answer.location.hasPrefix("/sign-in?next="), "\(row)")
                } else {
                    #expect(answer.status == .forbidden, "\(row)")
                }
            }
        }
        filled.finish()
    }

    @Test func anotherOrganisationsRecordsAreNotFoundOnAnyRoute() async throws {
        let test = try await TestSite(change: Self.unhurried)
        let filled = try await FilledSite(test, for: .procurementLead)
        let other = try await test.store.accounts.addOrganisation(name: "Elsewhere", welshName: "Man arall")
        _ = try await test.store.accounts.addPerson(
            name: "Stranger", address: "stranger@example.org", password: TestSite.password, roles: Set(Role.allCases),
            as: .commandLine(for: other.id))
        try await test.browse { browser in
            _ = try await browser.post(
                "/sign-in", ["address": "stranger@example.org", "password": TestSite.password], from: "/sign-in")
            #expect(try await browser.get("/suppliers").status == .ok)
            for row in RouteTable.all where row.namesRecord {
                let answer = try await ask(row, row.address(filled.records), &browser)
                // Of what is held sensitive not even that is told before a purpose is.
                let isAsked = answer.status == .seeOther && answer.location.hasPrefix("/purpose?")
                #expect(answer.status == .notFound || isAsked, "\(row): \(answer.status)")
            }
        }
        filled.finish()
    }

    private func ask(_ row: RouteRow, _ address: String, _ browser: inout Browser) async throws -> Browser.Answer {
        switch row.kind {
        case .get: try await browser.get(address)
        case .post: try await browser.post(address, row.fields, from: "/help")
        case .upload: try await browser.upload(address, row.fields, files: [], from: "/help")
        }
    }
}
