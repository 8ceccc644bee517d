import Access
import HTTPTypes
import Jobs
import Storage
import TestSupport
import Testing

@testable import Site

/// The pages of background work.
@Suite struct JobPagesTests {
    private func failing(_ test: TestSite, for organisation: ID<Organisation>? = nil) async throws -> ID<Job> {
        test.jobs.register("mail.send", mostTries: 1) { _ in throw JobFailure("mail.unreachable") }
        let (jobs, home) = (test.jobs, organisation ?? test.organisation.id)
        let id = try await test.store.store.write { transaction in
            try jobs.enqueue("mail.send", title: "letters", parameters: [String: String](), for: home, in: transaction)
        }
        try await test.jobs.runDue()
        return id
    }

    @Test func anAdministratorSeesWhatFailedAndRunsItAgain() async throws {
        let test = try await TestSite()
        let id = try await failing(test)
        try await test.browse(as: .administrator) { browser in
            let list = try await browser.get("/jobs?state=failed").text
            #expect(list.contains("/jobs/\(id)"))
            #expect(list.contains("The mail server could not be reached."))
            let page = try await browser.get("/jobs/\(id)?lang=cy").text
            #expect(page.contains("Nid oedd modd cyrraedd y gweinydd post."))
            let answer = try await browser.post("/jobs/\(id)/retry", [:])
            #expect(answer.status == .seeOther)
            #expect(try await test.jobs.job(id, as: test.principal(.administrator))?.state == .waiting)
            #expect(try await browser.post("/jobs/\(id)/cancel", [:]).status == .seeOther)
            // Twice is no harm, and is said.
            let again = try await browser.post("/jobs/\(id)/cancel", [:])
            #expect(again.status == .conflict)
            #expect(try await test.jobs.job(id, as: test.principal(.administrator))?.state == .cancelled)
        }
    }

    @Test func othersSeeNeitherThePageNorTheJob() async throws {
        let test = try await TestSite()
        let id = try await failing(test)
        for role in [Role.procurementOfficer, .auditor] {
            try await test.browse(as: role) { browser in
                let first = try await browser.get("/").text
                #expect(!first.contains("href=\"/jobs\""))
                let status = try await browser.get("/jobs/\(id)").status
                #expect(status == (role == .auditor ? .forbidden : .notFound))
                let retried = try await browser.post("/jobs/\(id)/retry", [:]).status
                #expect(retried == .forbidden)
            }
        }
        #expect(try await test.jobs.job(id, as: test.principal(.administrator))?.state == .failed)
    }

    @Test func anotherOrganisationsWorkIsNotFound() async throws {
        let test = try await TestSite()
        let other = try await test.store.accounts.addOrganisation(name: "Other", welshName: "Arall")
        let id = try await failing(test, for: other.id)
        try await test.browse(as: .administrator) { browser in
            let status1 = try await browser.get("/jobs/\(id)").status
            #expect(status1 == .notFound)
            #expect(try await browser.post("/jobs/\(id)/retry", [:]).status == .notFound)
            let list = try await browser.get("/jobs").text
            #expect(!list.contains(id.text))
        }
    }

    @Test(arguments: [
        "state=nonsense", "kind=%00%FF", "page=99999999", "page=-1", "kind=" + String(repeating: "k", count: 5000),
    ])
    func oddFiltersAreAnswered(query: String) async throws {
        let test = try await TestSite()
        try await test.browse(as: .administrator) { browser in
            let status2 = try await browser.get("/jobs?\(query)").status
            #expect(status2 == .ok)
        }
    }
}
