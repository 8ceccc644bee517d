import InputFiles
import SupplierTables
import Testing

@Suite struct InvoiceTableTests {
    private func read(_ text: String) throws -> (rows: [InvoiceRow], problems: [InputProblem]) {
        try TableReaderTests.drain(InvoiceTableReader(ByteSource(bytes: Array(text.utf8), name: "invoices.csv")))
    }

    @Test func readsInvoices() throws {
        let (rows, problems) = try read(
            """
            Supplier,Invoice No,Invoice Received Date,Due Date,Date Paid,Net Amount,Disputed
            Melin y Bont,A1,01/04/2026,,30/04/2026,"£1,200.50",No
            Melin y Bont,A2,2026-04-02,2026-05-10,,10,Yes

            """)
        #expect(problems.isEmpty)
        #expect(rows.map(\.receivedOn) == ["2026-04-01", "2026-04-02"])
        #expect(rows.map(\.paidOn) == ["2026-04-30", nil])
        #expect(rows.map(\.dueOn) == [nil, "2026-05-10"])
        #expect(rows.map(\.amount.minorUnits) == [120_050, 1_000])
        #expect(rows.map(\.isDisputed) == [false, true])
        #expect(rows.map(\.reference) == ["A1", "A2"])
    }

    @Test func readsWelshHeaders() throws {
        let (rows, problems) = try read(
            "Cyflenwr;Dyddiad derbyn yr anfoneb;Dyddiad talu;Swm;Mewn anghydfod\nMelin;1 Ebrill 2026;2 Mai 2026;5.00;ie\n"
        )
        #expect(problems.isEmpty)
        #expect(rows.first?.paidOn == "2026-05-02")
        #expect(rows.first?.isDisputed == true)
    }

    @Test func namesThePlaceOfEachFault() throws {
        let (rows, problems) = try read(
            """
            Supplier,Invoice Received Date,Date Paid,Amount,Disputed
            ,01/04/2026,,5,
            B,,,5,
            C,31/02/2026,,5,
            D,01/04/2026,tomorrow,5,
            E,01/04/2026,,lots,
            F,01/04/2026,,5,perhaps
            G,10/04/2026,01/04/2026,5,

            """)
        #expect(rows.map(\.supplier) == ["G"])
        #expect(problems.map(\.line) == [2, 3, 4, 5, 6, 7, 8])
        #expect(
            problems.map(\.code) == [
                .missingName, .missingValue, .badDate, .badDate, .badAmount, .unknownValue, .badDate,
            ])
        #expect(problems.allSatisfy { $0.column != nil && $0.expected != nil })
        #expect(problems.last?.severity == .warning)
    }

    @Test func survivesDamage() throws {
        let original = Array("Supplier,Received Date,Date Paid,Amount,Disputed\nA,01/04/2026,02/04/2026,5,no\n".utf8)
        var state: UInt64 = 99
        for _ in 0..<2_000 {
            var bytes = original
            for _ in 0..<3 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 20)
            }
            do {
                let reader = try InvoiceTableReader(ByteSource(bytes: bytes, name: "invoices.csv"))
                let (rows, problems) = try TableReaderTests.drain(reader)
                #expect(rows.allSatisfy { !$0.supplier.isEmpty && $0.receivedOn.utf8.count == 10 })
                #expect(problems.allSatisfy { $0.line != nil })
            } catch let problem as InputProblem {
                #expect(!problem.code.rawValue.isEmpty)
            }
        }
    }
}
