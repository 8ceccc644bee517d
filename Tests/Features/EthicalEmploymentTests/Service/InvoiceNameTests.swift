import Access
import EthicalEmployment
import NameMatching
import Storage
import Suppliers
import TestSupport
import Testing

@Suite struct InvoiceNameTests {
    private func list(_ force: Force, _ change: (inout InvoiceNameQuery) -> Void = { _ in }) async throws
        -> [InvoiceName]
    {
        var query = InvoiceNameQuery()
        change(&query)
        return try await force.employment.invoiceNames(query, as: force.auditor).items
    }

    @Test func namesAreOneWhateverTheirCaseAndAccents() async throws {
        let force = try await Force()
        _ = try await force.load(
            "Glân Môr Cyf,1,01/04/2026,20/04/2026,100.00,no", "GLAN MOR CYF,2,01/04/2026,15/05/2026,300.00,no",
            "Harbwr,3,01/06/2026,,50.00,no", "Harbwr,4,01/06/2026,30/06/2026,999.00,yes")
        let names = try await list(force)
        #expect(names.map(\.name) == ["Harbwr", "Glân Môr Cyf"] && names.map(\.state) == [.unproposed, .unproposed])
        #expect(names.map(\.pace.invoices) == [2, 2] && names.map(\.pace.paid) == [0, 2])
        #expect(names.map(\.pace.percentByNumber) == [nil, 50] && names[1].pace.medianDays == 31.5)
        #expect(names.map(\.pace.amount.minorUnits) == [104_900, 40_000])
        #expect(try await list(force) { $0.words = "glân" }.map(\.name) == ["Glân Môr Cyf"])
        #expect(try await list(force) { $0.words = "%" }.isEmpty)
        #expect(try await list(force) { ($0.order, $0.descending) = (.inTime, false) }.map(\.name).last == "Harbwr")
        #expect(
            try await list(force) { ($0.order, $0.descending) = (.name, false) }.map(\.name).first == "Glân Môr Cyf")
        let everything = try await force.employment.everyInvoiceName(InvoiceNameQuery(), as: force.auditor)
        #expect(everything == names)
        #expect(try await force.trail("invoice") == ["disclosure: export"])
        let detail = try await force.employment.invoiceName(names[1].id, as: force.auditor)
        #expect(detail.quarters.map(\.paid) == [2] && detail.proposals.isEmpty && detail.decisions.isEmpty)
        _ = try await force.load("harbwr,3,01/06/2026,02/06/2026,50.00,no")
        #expect(try await list(force) { $0.words = "harbwr" }.map(\.pace.paidInTime) == [1])
    }

    @Test func invoicesOlderThanTheirNamesAreSortedIn() async throws {
        let force = try await Force()
        _ = try await force.load("Melin,1,01/04/2026,20/04/2026,100.00,no", "Harbwr,1,01/04/2026,20/04/2026,1.00,no")
        try await force.store.store.write { transaction in
            try transaction.execute("UPDATE invoice SET name_id = NULL")
            try transaction.execute("DELETE FROM invoice_proposal")
            try transaction.execute("DELETE FROM invoice_name")
        }
        #expect(try await list(force).map(\.name) == ["Melin", "Harbwr"])
        #expect(try await force.employment.invoiceNameCounts(as: force.auditor) == [.unproposed: 2])
    }

    @Test func proposalsAreQuestionsAndNothingIsLinkedByItself() async throws {
        let force = try await Force()
        let supplier = try await force.supplier(named: "Brynteg Gloves Ltd")
        _ = try await force.load(
            "BRYNTEG GLOVES LTD,1,01/04/2026,20/04/2026,100.00,no",
            "Brynteg Glovess Limited,2,01/04/2026,20/04/2026,50.00,no", "Harbwr,3,01/04/2026,20/04/2026,5.00,no")
        let names = try await list(force)
        #expect(names.map(\.state) == [.proposed, .proposed, .unproposed])
        let exact = try await force.employment.invoiceName(names[0].id, as: force.auditor)
        #expect(exact.proposals.map(\.supplier) == [supplier] && exact.proposals.map(\.isExact) == [true])
        let alike = try await force.employment.invoiceName(names[1].id, as: force.auditor)
        #expect(alike.proposals.map(\.supplier) == [supplier] && alike.proposals.map(\.isExact) == [false])
        #expect(
            (0.5..<1).contains(alike.proposals[0].comparison.score) && !alike.proposals[0].comparison.evidence.isEmpty)
        #expect(try await list(force) { $0.state = .unproposed }.map(\.name) == ["Harbwr"])
        #expect(try await force.trail("invoice_link").isEmpty)
        // A supplier that comes later is found when somebody looks again.
        let later = try await force.supplier(named: "Harbwr Cyf")
        try await force.employment.seekSuppliers(as: force.officer)
        let found = try await force.employment.invoiceName(names[2].id, as: force.auditor)
        #expect(found.proposals.map(\.supplier) == [later])
    }
}
