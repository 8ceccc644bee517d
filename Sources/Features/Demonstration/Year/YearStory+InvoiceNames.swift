import EthicalEmployment
import InputFiles
import Storage

extension YearStory {
    /// November: whose names stand on the invoices. Some are said to be suppliers of the register, one is none, one was said in
    /// haste and taken back, and the rest wait.
    func tellInvoiceNames() async throws {
        let (employment, lead, officer) = (services.employment, try person("lead"), try person("officer"))
        let report = try await employment.importInvoices(
            ByteSource(bytes: Array(try sundryInvoices().utf8), name: "sundry.csv"), fileName: "sundry.csv", as: lead)
        if report.isRefused {
            throw DemonstrationError(report.problems.first?.description ?? "the sundry invoices were refused")
        }
        for words in ["Maes Staffing", "Tanwydd Teifrydd", "Diogelwch Derwen Goch"] {
            let name = try await name(words)
            guard let supplier = name.proposals.first(where: \.isExact)?.supplier else { continue }
            try await employment.link(name.name.id, to: supplier, as: officer)
        }
        let valeting = try await name("Quickwen Car Valetting")
        if let supplier = valeting.proposals.first?.supplier {
            try await employment.link(
                valeting.name.id, to: supplier,
                note: "One letter too many on the driver’s form; the same bank account.", as: lead)
        }
        try await employment.leaveUnlinked(
            try await name("Cyngor Tref Porth Eithin").name.id,
            note: "The town council: room hire and rates. Not a supplier.", as: officer)
        let hasty = try await name("Seren Agency Workers Group")
        try await employment.leaveUnlinked(hasty.name.id, as: officer)
        try await employment.undoLink(of: hasty.name.id, as: lead)
    }

    private func name(_ words: String) async throws -> InvoiceNameDetail {
        let reader = try person("officer")
        var query = InvoiceNameQuery()
        query.words = words
        guard let found = try await services.employment.invoiceNames(query, as: reader).items.first else {
            throw DemonstrationError("name \(words)")
        }
        return try await services.employment.invoiceName(found.id, as: reader)
    }

    /// Invoices that never went through the ledger, with names as people write them.
    private func sundryInvoices() throws -> String {
        let rows: [(name: String, received: Day, paid: Day?, pounds: String)] = [
            ("Quickwen Car Valetting Ltd", try day(4, 9), try day(29, 9), "186.00"),
            ("Quickwen Car Valetting Ltd", try day(20, 9), try day(5, 11), "186.00"),
            ("Cyngor Tref Porth Eithin", try day(1, 10), try day(14, 10), "420.00"),
            ("Seren Agency Workers Group Ltd", try day(2, 9), try day(20, 10), "2140.50"),
            ("Gwesty’r Harbwr", try day(12, 10), try day(30, 10), "318.40"),
        ]
        let lines = rows.enumerated().map { place, row in
            "\(row.name),S-\(place + 1),\(row.received),\(row.paid.map(\.description) ?? ""),\(row.pounds)"
        }
        return (["Supplier,Invoice No,Date Received,Date Paid,Amount"] + lines).joined(separator: "\n") + "\n"
    }
}
