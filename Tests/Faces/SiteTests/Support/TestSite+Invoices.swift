import Access
import EthicalEmployment
import InputFiles
import Storage

@testable import Site

/// Invoices to look at on the pages.
extension TestSite {
    /// Loads invoices from rows of a table: supplier, number, day received, day paid, amount.
    func loadInvoices(_ rows: String...) async throws {
        let text = (["Supplier,Invoice No,Date Received,Date Paid,Amount"] + rows).joined(separator: "\n")
        _ = try await buying.ethicalEmployment.importInvoices(
            ByteSource(bytes: Array(text.utf8), name: "invoices.csv"), fileName: "invoices.csv",
            as: person(.procurementOfficer))
    }

    /// An invoice with this name, paid in time.
    /// - Returns: its name.
    func invoiceName(_ name: String) async throws -> ID<InvoiceName> {
        try await loadInvoices("\(name),1,01/04/2026,20/04/2026,100.00")
        let names = try await buying.ethicalEmployment.invoiceNames(
            InvoiceNameQuery(), as: person(.procurementOfficer))
        return names.items.first?.id ?? ID(stored: "none")
    }
}
