import InputFiles
import SupplierTables
import Testing

@Suite struct TableReaderTests {
    private func suppliers(
        _ text: String, _ overrides: [String] = []
    ) throws -> (rows: [SupplierRow], problems: [InputProblem], mapping: ColumnMapping<SupplierField>) {
        let reader = try SupplierTableReader(
            ByteSource(bytes: Array(text.utf8), name: "suppliers.csv"),
            overrides: overrides.map { try ColumnOverride($0) })
        let (rows, problems) = try Self.drain(reader)
        return (rows, problems, reader.mapping)
    }

    private func payments(_ text: String) throws -> (rows: [PaymentRow], problems: [InputProblem]) {
        try Self.drain(PaymentTableReader(ByteSource(bytes: Array(text.utf8), name: "ledger.csv")))
    }

    static func drain<Record>(_ reader: TableReader<Record>) throws -> (rows: [Record], problems: [InputProblem]) {
        var rows: [Record] = []
        var problems: [InputProblem] = []
        while let step = try reader.next() {
            switch step {
            case .row(let row): rows.append(row)
            case .problem(let problem): problems.append(problem)
            }
        }
        return (rows, problems)
    }

    @Test func readsASupplierList() throws {
        let text = """
            Supplier Name,Company No.,VAT Reg No,Address Line 1,Town,Postcode,Country,Website,Annual Spend (£),Sector,Contact
            "Gwynt Glân Cyf",01234567,GB123456789,"1, Stryd Fawr",Bangor,LL57 1AA,Wales,gwynt.example,"£12,345.60",Cleaning,Ann

            """
        let (rows, problems, mapping) = try suppliers(text)
        #expect(problems.isEmpty)
        let row = try #require(rows.first)
        #expect(row.name == "Gwynt Glân Cyf")
        #expect(row.companyNumber == "01234567")
        #expect(row.vatNumber == "GB123456789")
        #expect(row.address == ["1, Stryd Fawr", "Bangor"])
        #expect(row.postcode == "LL57 1AA")
        #expect(row.spend == TableAmount(minorUnits: 1_234_560, currency: "GBP"))
        #expect(row.category == "Cleaning")
        #expect(row.line == 2)
        #expect(mapping.unused == ["Contact"])
        #expect(mapping.columns.first?.finding == .english)
        #expect(mapping.header(of: .spend) == "Annual Spend (£)")
    }

    @Test func readsWelshHeaders() throws {
        let text = "Enw’r Cyflenwr;Rhif y Cwmni;Côd Post;Gwlad\nMelin y Bont;1234567;LL1 1AA;Cymru\n"
        let (rows, problems, mapping) = try suppliers(text)
        #expect(rows.first?.name == "Melin y Bont")
        #expect(rows.first?.companyNumber == "01234567")
        #expect(mapping.columns.allSatisfy { $0.finding == .welsh })
        #expect(problems.map(\.code) == [.badCompanyNumber])
        #expect(problems.first?.severity == .warning)
        #expect(problems.first?.description.contains("read as 01234567") == true)
    }

    @Test func obeysOverrides() throws {
        let text = "Name,Trading As,Ref\nAlpha Ltd,Alpha Shop,7\n"
        #expect(try suppliers(text).rows.first?.name == "Alpha Ltd")
        let (rows, _, mapping) = try suppliers(text, ["trading as=NAME", "Ref=company-number"])
        #expect(rows.first?.name == "Alpha Shop")
        #expect(rows.first?.companyNumber == "00000007")
        #expect(mapping.columns.map(\.finding) == [.named, .named])
        #expect(mapping.unused == ["Name"])
        let unknown = #expect(throws: InputProblem.self) { try suppliers(text, ["Name=colour"]) }
        #expect(unknown?.expected?.description.contains("companyNumber") == true)
        let missing = #expect(throws: InputProblem.self) { try suppliers(text, ["Nom=name"]) }
        #expect(missing?.code == .missingColumn)
        #expect(throws: InputProblem.self) { try suppliers(text, ["name"]) }
    }

    @Test func saysWhichColumnIsMissing() {
        let problem = #expect(throws: InputProblem.self) { try suppliers("Colour,Size\nred,2\n") }
        #expect(problem?.code == .missingColumn)
        #expect(problem?.found == "Colour, Size")
        #expect(problem?.expected?.description.contains("“Supplier Name”") == true)
        let empty = #expect(throws: InputProblem.self) { try suppliers("") }
        #expect(empty?.code == .empty)
    }

    @Test func readsALedgerBelowATitle() throws {
        let text = """
            Payments over £500,,,,
            April 2025,,,,

            Date,Cyflenwr,Transaction No,Net Amount,Gross Amount,Expense Type
            30/04/2025,Alpha Ltd,1001,"1,000.00","1,200.00",Cleaning
            01-May-25,Beta Ltd,1002,(50.10),(60.12),Catering
            45778,Gamma Ltd,1003,7,8.40,
            ,,,,,

            """
        let (rows, problems) = try payments(text)
        #expect(rows.map(\.supplier) == ["Alpha Ltd", "Beta Ltd", "Gamma Ltd"])
        #expect(rows.map(\.amount.minorUnits) == [100_000, -5_010, 700])
        #expect(rows.map(\.date) == ["2025-04-30", "2025-05-01", "2025-05-01"])
        #expect(rows.map(\.reference) == ["1001", "1002", "1003"])
        #expect(rows.map(\.line) == [5, 6, 7])
        #expect(problems.map(\.code) == [.badDate])
        #expect(problems.first?.severity == .warning)
        #expect(problems.first?.line == 7)
    }

    @Test func leavesOutRowsWithBadCellsAndSaysWhere() throws {
        let text =
            "Supplier,Amount,Date\nAlpha,\"12,x\",01/02/2025\n,5,01/02/2025\nBeta,,\nGamma,5,13/13/2025\nDelta,5,\n"
        let (rows, problems) = try payments(text)
        #expect(rows.map(\.supplier) == ["Delta"])
        #expect(problems.map(\.code) == [.badAmount, .missingName, .missingValue, .badDate])
        #expect(problems.map(\.line) == [2, 3, 4, 5])
        #expect(problems[0].column == 7)
        #expect(
            problems[0].description
                == "ledger.csv:2:7: bad amount: found “12,x”, expected pounds and pence such as 1234.56")
    }

    @Test func keepsCurrencies() throws {
        let text = "Supplier,Amount,Currency\nA,10.00,eur\nB,1000,JPY\nC,$5.00,\nD,£5,EUR\n"
        let (rows, problems) = try payments(text)
        #expect(
            rows.map(\.amount) == [
                TableAmount(minorUnits: 1_000, currency: "EUR"), TableAmount(minorUnits: 1_000, currency: "JPY"),
                TableAmount(minorUnits: 500, currency: "USD"),
            ])
        #expect(problems.map(\.line) == [5])
    }

    @Test func keepsForeignNumbersAsTheyStand() throws {
        let (rows, problems, _) = try suppliers("Name,Company Number\nA,HRB 12345 B\nB,sc 123456\nC,n/a\nD,1.2E+07\n")
        #expect(rows.map(\.companyNumber) == [nil, "SC123456", nil, nil])
        #expect(rows.map(\.otherRegistrationNumber) == ["HRB 12345 B", nil, nil, "1.2E+07"])
        #expect(problems.map(\.line) == [2, 5])
    }

    @Test func survivesDamage() {
        let text =
            "Supplier,Amount,Date,Company Number\n\"Alpha, Ltd\",\"1,234.50\",01/02/2025,1234567\nBeta,(5),45000,SC123456\n"
        let original = Array(text.utf8)
        var state: UInt64 = 7
        for _ in 0..<1_500 {
            var bytes = original
            for _ in 0..<4 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 24)
            }
            let result = Result { try Self.drain(PaymentTableReader(ByteSource(bytes: bytes, name: "fuzz.csv"))) }
            switch result {
            case .success(let read):
                #expect(read.rows.allSatisfy { !$0.supplier.isEmpty })
                #expect(read.problems.allSatisfy { $0.line != nil })
            case .failure(let error): #expect(error is InputProblem)
            }
        }
    }
}
