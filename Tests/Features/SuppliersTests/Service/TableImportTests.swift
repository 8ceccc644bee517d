import Access
import InputFiles
import Storage
import Suppliers
import TestSupport
import Testing

@Suite struct TableImportTests {
    private let list = """
        Enw'r cyflenwr,Rhif y cwmni,Cod post,Gwlad,Gwariant blynyddol,Categori
        Menig Gwern Cyf,9901234,LL91 9ZZ,Cymru,"£1,200.50",Menig diogelwch
        Diogelwch Dyffryn Ltd,09905678,,GB,,Security guards
        """

    @Test func aListWithWelshHeadingsIsRead() async throws {
        let register = try await Register()
        let report = try await register.importSuppliers(list)
        #expect(report[.suppliersNew] == 2)
        #expect(report.columns.map(\.field) == ["name", "companyNumber", "postcode", "country", "spend", "category"])
        let gloves = try #require(try await register.named("Menig Gwern Cyf"))
        #expect(gloves.spend == SupplierSpend(yearly: Money(minorUnits: 120_050, currency: "GBP"), source: .stated))
        #expect(gloves.sector == .ppe)
        let guards = try #require(try await register.named("Diogelwch Dyffryn Ltd"))
        #expect(guards.spend.source == .unknown)
        #expect(guards.spend.yearly == nil)
    }

    @Test func theLedgerFindsItsSuppliersByRegisteredNameAndAddsUpTwelveMonths() async throws {
        let register = try await Register()
        _ = try await register.importSuppliers(list)
        let report = try await register.importLedger(
            """
            Supplier Name,Net Amount (£),Payment Date,Category,Invoice Date,Transaction No
            MENIG GWERN CYFYNGEDIG,1000.00,30/10/2026,Gloves,01/08/2026,1
            Menig Gwern Cyf,-200.10,01/02/2026,Gloves,15/01/2026,2
            Menig Gwern Cyf,5000.00,01/09/2025,Gloves,15/08/2025,3
            """)
        #expect(report[.payments] == 3)
        #expect(report[.suppliersNew] == 0)
        let gloves = try #require(try await register.named("Menig Gwern Cyf"))
        #expect(gloves.spend == SupplierSpend(yearly: Money(minorUnits: 79_990, currency: "GBP"), source: .ledger))
        let detail = try await register.suppliers.supplier(gloves.id, as: register.officer)
        #expect(detail.payments.count == 3)
        #expect(detail.payments.late == 1)
        #expect(detail.categories.contains("Gloves"))
    }

    @Test func aLedgerLineIsLoadedOnce() async throws {
        let register = try await Register()
        let ledger = """
            Supplier,Amount,Date,Reference
            Golchdy Hafan,10.00,2026-01-01,A1
            Golchdy Hafan,10.00,2026-01-01,A2
            """
        _ = try await register.importLedger(ledger)
        let again = try await register.importLedger(ledger)
        #expect(again[.payments] == 0)
        #expect(again[.paymentsKnown] == 2)
        #expect(try await register.all().count == 1)
    }

    @Test func linesAlikeInOneFileAreSeveralPaymentsAndTheSameInTheNext() async throws {
        let register = try await Register()
        let head = "Supplier,Amount,Date,Reference,Category\n"
        let line = "Golchdy Hafan,100.00,2026-01-01,,Laundry\n"
        let first = try await register.importLedger(head + line + line)
        #expect(first[.payments] == 2)
        let later = try await register.importLedger(head + "Arlwyo Bryn,5.00,2026-01-02,,Food\n" + line + line + line)
        #expect(later[.payments] == 2)
        #expect(later[.paymentsKnown] == 2)
        let corrected = try await register.importLedger(head + "Golchdy Hafan,100.00,2026-01-01,,Cleaning\n")
        #expect(corrected[.paymentsKnown] == 1)
    }

    @Test func aDayInYearsToComeMovesNobodysYear() async throws {
        let register = try await Register()
        _ = try await register.importLedger("Supplier,Amount,Date\nGolchdy Hafan,100.00,2026-01-01\n")
        let report = try await register.importLedger("Supplier,Amount,Date\nArlwyo Bryn,5.00,01/03/2099\n")
        #expect(report[.paymentsAhead] == 1)
        let laundry = try #require(try await register.named("Golchdy Hafan"))
        #expect(laundry.spend == SupplierSpend(yearly: Money(minorUnits: 10_000, currency: "GBP"), source: .ledger))
        let typed = try #require(try await register.named("Arlwyo Bryn"))
        #expect(typed.spend.yearly == nil)
    }

    @Test func aBadCellNamesItsPlaceAndLoadsNothing() async throws {
        let register = try await Register()
        let ledger = "Supplier,Amount,Date\nGolchdy Hafan,ten pounds,2026-01-01\nArlwyo Bryn,5.00,2026-01-02\n"
        let report = try await register.importLedger(ledger)
        #expect(report.refused)
        let problem = try #require(report.problems.first)
        #expect(problem.line == 2)
        #expect(problem.found?.contains("ten pounds") == true)
        #expect(try await register.all().isEmpty)
        let path = try register.file("again.csv", ledger)
        let skipped = try await register.suppliers.importLedger(
            path, options: ImportOptions(skipsBad: true), as: register.officer)
        #expect(skipped[.payments] == 1)
        #expect(skipped[.skipped] == 1)
    }

    @Test func aHeadingCanBeNamedByHand() async throws {
        let register = try await Register()
        let path = try register.file("odd.csv", "Who,Pounds\nGolchdy Hafan,10.00\n")
        await #expect(throws: InputProblem.self) {
            try await register.suppliers.importLedger(path, as: register.officer)
        }
        let report = try await register.suppliers.importLedger(
            path, options: ImportOptions(columns: ["Who=supplier", "Pounds=amount"]), as: register.officer)
        #expect(report[.payments] == 1)
    }

    @Test func paymentsInOtherCurrenciesAreShownApart() async throws {
        let register = try await Register()
        _ = try await register.importLedger(
            "Supplier,Amount,Currency,Date\nGolchdy Hafan,10.00,GBP,2026-01-01\nGolchdy Hafan,99.00,EUR,2026-01-02\n")
        let supplier = try #require(try await register.all().first)
        #expect(supplier.spend.yearly == Money(minorUnits: 1000, currency: "GBP"))
        let detail = try await register.suppliers.supplier(supplier.id, as: register.officer)
        #expect(detail.payments.otherCurrencies == [Money(minorUnits: 9900, currency: "EUR")])
    }
}
