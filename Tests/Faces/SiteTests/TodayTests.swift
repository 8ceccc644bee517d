import Access
import Languages
import Storage
import Testing

@testable import Site
@testable import Suppliers

@Suite struct TodayTests {
    @Test func unknownSpendIsDrawnAtItsFullSize() {
        let spend = SpendByTier(
            lines: [
                SpendByTier.Line(tier: .high, spend: SamplePages.pounds(25), suppliers: 1, withoutSpend: 0),
                SpendByTier.Line(tier: .low, spend: SamplePages.pounds(-10), suppliers: 1, withoutSpend: 0),
                SpendByTier.Line(tier: .unknown, spend: SamplePages.pounds(75), suppliers: 2, withoutSpend: 0),
            ])
        let bars = SpendFigure(spend: spend).bars
        #expect(bars.map { $0.child(named: "x") as? String } == ["0.0", "250.0", "250.0"])
        #expect(bars.map { $0.child(named: "width") as? String } == ["250.0", "0.0", "750.0"])
    }

    @Test func aFirstDaySaysWhereToBegin() async throws {
        let test = try await TestSite()
        try await test.browse(as: .procurementOfficer) { browser in
            let text = try await browser.get("/").text
            // Whom a page would turn away is not sent there.
            #expect(text.contains("Load your suppliers") && !text.contains("/import/list"))
        }
        try await test.browse(as: .procurementLead) { browser in
            let text = try await browser.get("/").text
            #expect(text.contains("Load your suppliers") && text.contains("/import/list"))
            #expect(text.contains("nothing is known of the spend"))
        }
    }

    @Test func nothingToDoIsNotCalledSafe() async throws {
        try await TestSite().browse(as: .auditor) { browser in
            let text = try await browser.get("/").text
            #expect(text.contains("That does not mean that there is no slavery"))
        }
    }

    @Test func anAdministratorAloneIsToldWhatToDoFirst() async throws {
        let test = try await TestSite(roles: [.administrator])
        try await test.browse(as: .administrator) { browser in
            let text = try await browser.get("/").text
            #expect(text.contains("Begin here") && text.contains("href=\"/organisation\""))
        }
        // With others there it is no first day any more.
        try await TestSite().browse(as: .administrator) { browser in
            let text = try await browser.get("/").text
            #expect(!text.contains("Begin here"))
        }
    }

    @Test(arguments: Role.allCases)
    func theNavigationShowsWhatTheRoleMaySee(role: Role) async throws {
        try await TestSite().browse(as: role) { browser in
            let text = try await browser.get("/").text
            #expect(text.contains("<a href=\"/referrals\">") == (role == .modernSlaveryLead))
            #expect(text.contains("<a href=\"/suppliers\">") == (Set<Role>.readers.contains(role)))
            #expect(text.contains("<a href=\"/help\">"))
            #expect(text.contains("<a href=\"/\" aria-current=\"page\">Today</a>"))
            #expect(text.contains("Spend by what we know") == (Set<Role>.readers.contains(role)))
        }
    }
}
