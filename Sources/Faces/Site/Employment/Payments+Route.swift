import Access
import EthicalEmployment
import InputFiles
import Storage

extension Site {
    /// Payment within 30 days.
    func addPayments(to routes: SiteRoutes) {
        routes.get("employment/payments") { visit in .page(try await paymentsPage(visit)) }
        routes.upload("employment/payments") { upload, visit in try await loadInvoices(upload, visit) }
        routes.get("employment/payments.csv") { visit in
            let figures = try await services.buying.ethicalEmployment.everyPaymentFigure(as: visit.principal)
            return .response(
                EmploymentExport.payments(figures, on: employmentToday, visit.words).download.response)
        }
    }

    private func paymentsPage(_ visit: Visit) async throws -> PaymentsPage {
        let service = services.buying.ethicalEmployment
        return PaymentsPage(
            quarters: try await service.payments(by: .quarter, as: visit.principal),
            halfYears: try await service.payments(by: .halfYear, as: visit.principal),
            imports: try await service.invoiceImports(as: visit.principal), mayChange: visit.may(.changePlan))
    }

    private func loadInvoices(_ upload: Upload, _ visit: Visit) async throws -> Answer {
        let principal = try visit.principal
        try principal.require(.changePlan)
        var report: InvoiceImportReport?
        var faults: [EntryFault] = []
        if let file = upload.files("file").first {
            do {
                report = try await services.buying.ethicalEmployment.importInvoices(
                    ByteSource(path: file.path), fileName: file.name, as: principal)
            } catch let problem as InputProblem {
                var named = problem
                named.file = file.name
                report = InvoiceImportReport(refusedBy: named)
            }
        } else {
            faults.append(EntryFault("file", .file))
        }
        var page = try await paymentsPage(visit)
        (page.report, page.faults) = (report, faults)
        return .page(page)
    }
}
