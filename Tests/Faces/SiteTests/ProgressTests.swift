import Access
import HTTPTypes
import Jobs
import Storage
import TestSupport
import Testing

@testable import Site

@Suite struct ProgressTests {
    @Test func aRunningJobAsksAgainByItselfUntilStopped() async throws {
        let test = try await TestSite()
        let gate = AsyncStream.makeStream(of: Void.self)
        let job = try await test.jobs.start("import.list", title: "list.csv", as: test.principal(.procurementLead)) {
            _ in
            for await _ in gate.stream {}
            return ("{}", true)
        }
        try await test.browse(as: .procurementLead) { browser in
            let page = try await browser.get("/progress/\(job)")
            #expect(page.status == .ok)
            #expect(page.headers[.refresh] == "2")
            #expect(page.text.contains("list.csv"))
            let still = try await browser.get("/progress/\(job)?still=1")
            #expect(still.headers[.refresh] == nil)
            gate.continuation.finish()
            var answer = try await browser.get("/progress/\(job)")
            while answer.status == .ok { answer = try await browser.get("/progress/\(job)") }
            #expect(answer.location == "/imports/\(job)")
        }
    }

    @Test func theJobOfAnotherOrganisationIsNotThere() async throws {
        let test = try await TestSite()
        let other = try await test.store.accounts.addOrganisation(name: "Other", welshName: "Arall")
        let job = try await test.jobs.start(
            "check", title: "x",
            as: Principal(person: nil, organisation: other.id, roles: [.procurementLead], node: "t")
        ) { _ in ("{}", true) }
        try await test.browse(as: .procurementLead) { browser in
            let answer = try await browser.get("/progress/\(job)")
            #expect(answer.status == .notFound)
        }
    }
}
