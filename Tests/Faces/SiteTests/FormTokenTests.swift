import Access
import HTTPTypes
import NIOCore
import Testing

@testable import Site

@Suite struct FormTokenTests {
    @Test(arguments: ["", "0", String(repeating: "0", count: 32)])
    func aFormWithoutItsTokenDoesNothing(token: String) async throws {
        try await TestSite().browse(as: .auditor) { browser in
            let answer = try await browser.post("/sign-out", [:], token: token)
            #expect(answer.status == .forbidden)
            #expect(answer.text.contains("This form is no longer valid"))
            #expect(try await browser.get("/").status == .ok)
        }
    }

    @Test func theTokenOfAnotherSessionDoesNothing() async throws {
        let test = try await TestSite()
        try await test.browse(as: .auditor) { browser in
            let token = try await browser.token(of: "/")
            var other = Browser(client: browser.client)
            try await other.signIn(as: .procurementOfficer)
            #expect(try await other.post("/sign-out", [:], token: token).status == .forbidden)
        }
    }

    @Test(arguments: [
        ("cross-site", "", HTTPResponse.Status.forbidden), ("same-site", "", .forbidden),
        ("same-origin", "null", .seeOther), ("none", "", .seeOther), ("", "null", .seeOther),
        ("", "https://evil.example", .forbidden), ("", "http://localhost", .seeOther), ("", "", .seeOther),
    ])
    func whatAnotherSiteSendsDoesNothing(
        fetchSite: String, origin: String, status: HTTPResponse.Status
    ) async throws {
        try await TestSite().browse(as: .auditor) { browser in
            let token = try await browser.token(of: "/")
            if !fetchSite.isEmpty { browser.headers[.secFetchSite] = fetchSite }
            if !origin.isEmpty { browser.headers[.origin] = origin }
            #expect(try await browser.post("/sign-out", [:], token: token).status == status)
        }
    }

    @Test func aFormOfAnotherKindOrSizeIsRefused() async throws {
        try await TestSite(change: { $0.largestForm = 2000 }).browse(as: .auditor) { browser in
            let answer = try await browser.send(
                "/sign-out", .post, [.contentType: "text/plain"], ByteBuffer(string: "token=x"))
            #expect(answer.status == .badRequest)
            let long = try await browser.post("/sign-out", ["x": String(repeating: "a", count: 3000)], from: "/")
            #expect(long.status == .contentTooLarge)
        }
    }
}
