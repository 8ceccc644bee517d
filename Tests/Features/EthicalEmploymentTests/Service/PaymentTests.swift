import Access
import EthicalEmployment
import InputFiles
import Storage
import TestSupport
import Testing

@Suite struct PaymentTests {
    @Test func figuresOfQuartersAndHalfYears() async throws {
        let force = try await Force()
        let report = try await force.load(
            "Melin,1,01/04/2026,20/04/2026,100.00,no", "Melin,2,01/04/2026,15/05/2026,300.00,no",
            "Harbwr,3,01/06/2026,10/07/2026,50.00,no", "Harbwr,4,01/06/2026,30/06/2026,999.00,yes",
            "Harbwr,5,01/08/2026,,25.00,no", "Harbwr,6,20/11/2026,,25.00,no", "Harbwr,7,01/06/2026,02/06/2026,-10.00,no"
        )
        let load = try #require(report.loaded)
        #expect([load.rows, load.added, load.changed, load.known, load.leftOut] == [7, 6, 0, 0, 1])
        #expect(report.problems.map(\.line) == [8] && report.problems.allSatisfy { $0.severity == .warning })
        let quarters = try await force.employment.payments(by: .quarter, as: force.auditor)
        #expect(quarters.map(\.period.last) == [.on("2026-09-30"), .on("2026-06-30")])
        #expect(quarters.map(\.paid) == [1, 2] && quarters.map(\.paidInTime) == [0, 1])
        #expect(quarters[1].percentByNumber == 50 && quarters[1].percentByValue == 25)
        #expect(quarters[1].medianDays == 31.5 && quarters[1].disputed == 1)
        #expect(quarters[0].unpaid == 1 && quarters[0].unpaidAmount.minorUnits == 2_500)
        let halves = try await force.employment.payments(by: .halfYear, as: force.auditor)
        #expect(halves.map(\.period.first) == [.on("2026-04-01")])
        #expect(halves[0].paid == 3 && halves[0].paidInTime == 1 && halves[0].medianDays == 39)
        #expect(try await force.employment.everyPaymentFigure(as: force.auditor).count == 3)
        #expect(try await force.trail("invoice") == ["disclosure: export"])
    }

    @Test func loadingAgainChangesNothingAndALaterTableTellsThePayment() async throws {
        let force = try await Force()
        let rows = ["Melin,,01/04/2026,20/04/2026,100.00,no", "Melin,,01/04/2026,20/04/2026,100.00,no"]
        _ = try await force.load(rows[0], rows[1], "Harbwr,9,01/09/2026,,5.00,yes")
        let before = try await force.employment.payments(by: .quarter, as: force.officer)
        let again = try #require(try await force.load(rows[0], rows[1], "Harbwr,9,01/09/2026,,5.00,yes").loaded)
        #expect([again.added, again.changed, again.known] == [0, 0, 3])
        #expect(try await force.employment.payments(by: .quarter, as: force.officer) == before)
        let paid = try #require(try await force.load("harbwr,9,01/09/2026,10/09/2026,5.00,no").loaded)
        #expect([paid.added, paid.changed, paid.known] == [0, 1, 0])
        let figures = try await force.employment.payments(by: .quarter, as: force.officer)
        #expect(figures.map(\.paid) == [1, 2])
        #expect(try await force.employment.invoiceImports(as: force.officer).map(\.changed) == [1, 0, 0])
        #expect(try await force.trail("invoice_import") == ["collection", "collection", "collection"])
    }

    @Test func oneFaultRefusesTheWholeFile() async throws {
        let force = try await Force()
        let report = try await force.load(
            "Melin,1,01/04/2026,20/04/2026,100.00,no", "Melin,2,01/04/2027,,1.00,no", "Melin,3,soon,,1.00,no")
        #expect(report.isRefused)
        #expect(report.problems.map(\.line) == [3, 4])
        #expect(report.problems.map(\.code) == [.badDate, .badDate])
        #expect(try await force.employment.payments(by: .quarter, as: force.officer).isEmpty)
        #expect(try await force.employment.invoiceImports(as: force.officer).isEmpty)
        let error = await #expect(throws: InputProblem.self) {
            _ = try await force.employment.importInvoices(
                ByteSource(bytes: Array("A,B\n1,2\n".utf8), name: "x.csv"), fileName: "x.csv", as: force.officer)
        }
        #expect(error?.code == .missingColumn)
    }

    @Test func otherCurrenciesAreCountedAndNotAddedUp() async throws {
        let force = try await Force()
        let text =
            "Supplier,Received Date,Paid Date,Amount,Currency\nA,01/04/2026,02/04/2026,100,EUR\nB,01/04/2026,02/04/2026,1,GBP\n"
        _ = try await force.employment.importInvoices(
            ByteSource(bytes: Array(text.utf8), name: "x.csv"), fileName: "x.csv", as: force.officer)
        let figures = try #require(try await force.employment.payments(by: .quarter, as: force.officer).first)
        #expect(figures.paid == 2 && figures.inOtherCurrencies == 1 && figures.paidAmount.minorUnits == 100)
    }
}
