import Access
import CodeOfPractice
import EthicalEmployment
import HTTPTypes
import InputFiles
import Publications
import Questionnaires
import Storage
import Suppliers
import Tendering
import TestSupport
import Testing

@testable import Site

/// Evidence that refers to records of the other parts.
@Suite struct RecordEvidencePagesTests {
    /// A site with a plan of one action, and a record of every kind.
    private struct Filled {
        let test: TestSite
        let action: ID<PlanAction>
        var page: String { "/code/actions/\(action)" }
        var list: String { "\(page)/records" }
    }

    private func bare() async throws -> Filled {
        let test = try await TestSite()
        let (code, lead) = (test.buying.codeOfPractice, try await test.person(.procurementLead))
        let adoption = try await code.adopt(BuiltInCodes.welsh2017.id, as: lead)
        return Filled(
            test: test, action: try await code.add(ActionDraft(commitment: 4, title: "Ask"), to: adoption, as: lead))
    }

    private func filled() async throws -> Filled {
        let filled = try await bare()
        let (test, officer) = (filled.test, try await filled.test.person(.procurementOfficer))
        try await test.loadSuppliers("Brynteg Gloves Ltd,,LL94 9ZY,61200")
        try await test.loadContract(title: "Guarding", supplier: "Brynteg Security", postcode: "LL98 9ZA")
        _ = try await test.buying.tendering.open(ProcurementFacts(title: "Cleaning <of> stations"), as: officer)
        let supplier = try #require(try await test.suppliers.suppliers(SupplierQuery(), as: officer).items.first)
        _ = try await test.buying.questionnaires.send(
            to: [supplier.id], due: Day(TestSite.now).adding(days: 28), as: officer)
        _ = try await test.buying.publications.draft(SamplePages.bareFacts, texts: [:], as: officer)
        let invoices = "Supplier,Received Date,Paid Date,Amount\nMelin,01/07/2026,20/07/2026,100.00\n"
        let report = try await test.buying.ethicalEmployment.importInvoices(
            try ByteSource(path: test.file("invoices.csv", invoices)), fileName: "invoices.csv", as: officer)
        #expect(!report.isRefused, "\(report.problems)")
        _ = try await test.buying.codeOfPractice.publish(
            title: "Pay", text: "In 30 days", isOffered: false, as: test.person(.procurementLead))
        return filled
    }

    private static func first(_ list: String, in text: String) -> String? {
        text.firstMatch(of: #/href="(\/code\/actions\/[^"]*\/records\/[^"?]+)"/#).map { String($0.output.1) }
    }

    @Test func aRecordOfEveryKindIsChosenShownAndLedTo() async throws {
        let filled = try await filled()
        try await filled.test.browse(as: .procurementOfficer) { browser in
            #expect(try await browser.get(filled.page).text.contains("href=\"\(filled.list)\""))
            for kind in RecordKind.allCases where kind.hasList {
                let list = try await browser.get("\(filled.list)?kind=\(kind.rawValue)").text
                let chosen = try #require(Self.first(filled.list, in: list), "\(kind)")
                let form = try await browser.get(chosen)
                #expect(form.status == .ok, "\(kind)")
                let added = try await browser.post(
                    chosen, ["title": "Shown by \(kind.rawValue)", "kind": "other"], from: chosen)
                #expect(added.status == .seeOther, "\(kind)")
                let reference = String(chosen.split(separator: "/").last ?? "")
                let address = try #require(kind.page(of: reference), "\(kind)")
                let page = try await browser.get(filled.page).text
                #expect(page.contains("href=\"\(address)\""), "\(kind)")
                #expect(try await browser.get(address.description).status == .ok, "\(kind)")
            }
            let page = try await browser.get(filled.page).text
            #expect(page.contains("Tender: Cleaning &lt;of&gt; stations") && page.contains("Payment figures: 2026-Q3"))
        }
        // Who may read the code and no tender sees the name and no link.
        try await filled.test.browse(as: .commissioner) { browser in
            let page = try await browser.get(filled.page).text
            #expect(page.contains("Tender: Cleaning &lt;of&gt; stations") && !page.contains("href=\"/tenders/"))
            #expect(!page.contains("href=\"/suppliers/") && !page.contains("href=\"/questionnaires/"))
            #expect(page.contains("href=\"/employment/payments\"") && !page.contains("/records\""))
            #expect(try await browser.get(filled.list).status == .forbidden)
        }
    }

    @Test func theFormProposesATitleAndNamesItsFaults() async throws {
        let filled = try await filled()
        try await filled.test.browse(as: .procurementOfficer) { browser in
            let figures = "\(filled.list)/payments/2026-Q3"
            let form = try await browser.get(figures).text
            #expect(form.contains("value=\"Payment figures: 2026-Q3\"") && form.contains("value=\"2026-09-30\""))
            let faulty = try await browser.post(
                figures, ["title": "", "kind": "paymentFigure", "dated": "2026-09-30"], from: figures)
            #expect(faulty.status == .unprocessableContent && faulty.text.contains("href=\"#title\""))
            let bad = try await browser.post(figures, ["title": "Paid", "dated": "2026-02-31"], from: figures)
            #expect(bad.text.contains("href=\"#dated\"") && bad.text.contains("value=\"Paid\""))
            for missing in ["payments/2020-Q1", "tender/\(filled.action)", "training/2026", "none/2026-Q3"] {
                let address = "\(filled.list)/\(missing)"
                #expect(try await browser.get(address).status == .notFound, "\(missing)")
                let posted = try await browser.post(address, ["title": "Shown", "kind": "other"])
                #expect(posted.status == .notFound, "\(missing)")
            }
        }
    }

    @Test func listsAreSearchedAndEmptyOnesSayWhereRecordsAreMade() async throws {
        let filled = try await filled()
        try await filled.test.browse(as: .procurementOfficer) { browser in
            let found = try await browser.get("\(filled.list)?kind=tender&q=clean").text
            #expect(found.contains("1 record<") && found.contains("Cleaning &lt;of&gt; stations"))
            let none = try await browser.get("\(filled.list)?kind=tender&q=catering").text
            #expect(none.contains("No record of this kind has these words in its name."))
        }
        let empty = try await bare()
        try await empty.test.browse(as: .procurementOfficer) { browser in
            for kind in RecordKind.allCases where kind.hasList {
                let list = try await browser.get("\(empty.list)?kind=\(kind.rawValue)").text
                let place = try #require(kind.place)
                #expect(list.contains("0 records<") && list.contains("<a href=\"\(place.path)\">"), "\(kind)")
            }
            // Nothing of the lead's is a kind, and training has no list yet.
            for kind in ["training", "referral", "concern"] {
                let answer = try await browser.get("\(empty.list)?kind=\(kind)")
                #expect(answer.status == (kind == "training" ? .notFound : .ok), "\(kind)")
                #expect(!answer.text.contains("value=\"\(kind)\""), "\(kind)")
            }
        }
    }

    @Test func recordsOfAnotherOrganisationAreNotFound() async throws {
        let filled = try await filled()
        let test = filled.test
        let tender = try #require(
            try await test.buying.tendering.procurements(ProcurementQuery(), as: test.person(.procurementOfficer)).items
                .first)
        let other = try await test.store.accounts.addOrganisation(name: "Elsewhere", welshName: "Man arall")
        let stranger = Principal(
            person: nil, organisation: other.id, roles: [.procurementOfficer, .procurementLead], node: "test")
        let code = test.buying.codeOfPractice
        let adoption = try await code.adopt(BuiltInCodes.welsh2017.id, as: stranger)
        let action = try await code.add(ActionDraft(commitment: 4, title: "Ask"), to: adoption, as: stranger)
        for kind in RecordKind.allCases where kind.hasList {
            #expect(try await code.records(of: kind, as: stranger).total == 0, "\(kind)")
        }
        for (kind, reference) in [(RecordKind.tender, tender.id.text), (.payments, "2026-Q3")] {
            let error = await #expect(throws: CodeOfPracticeError.self) {
                _ = try await code.add(
                    EvidenceDraft(kind: .other, title: "Shown", source: .record(kind, reference: reference)),
                    to: action, as: stranger)
            }
            #expect(error?.code == .notFound)
        }
    }
}
