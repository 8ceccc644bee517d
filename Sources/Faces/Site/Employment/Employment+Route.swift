import Access
import EthicalEmployment
import EvidenceFiles
import Storage

extension Site {
    /// How workers are treated.
    func addEmployment(to routes: SiteRoutes) {
        routes.get("employment") { visit in
            .page(EmploymentPage(overview: try await services.buying.ethicalEmployment.overview(as: visit.principal)))
        }
        routes.get("employment/files/:employmentFile") { visit in
            let (file, bytes) = try await services.buying.ethicalEmployment.file(
                visit.id("employmentFile"), as: visit.principal)
            return .response(Download.evidence(file, bytes).response)
        }
        addLivingWage(to: routes)
        addWorkTerms(to: routes)
        addSupplierTerms(to: routes)
        addPayments(to: routes)
        addInvoiceNames(to: routes)
        addPromises(to: routes)
    }

    /// The most bytes of a form with evidence: more than a file may have, so that one that is too large is told at its field.
    static let evidenceUpload = Int64(2 * EvidenceFileRule.largest)

    var employmentToday: Day { Day(services.clock.now()) }

    /// Keeps what a form says, or shows it again with what was wrong.
    /// - Parameters:
    ///   - fields: the field that each refusal of the service belongs to.
    ///   - again: the page with its faults.
    func keeping(
        _ reader: EntryReader, _ fields: [EthicalEmploymentError.Code: String], then address: Address,
        notice: String = "employmentSaved", _ again: ([EntryFault]) -> any PageModel,
        _ keep: () async throws -> Void
    ) async throws -> Answer {
        guard reader.faults.isEmpty else { return .page(again(reader.faults)) }
        do {
            try await keep()
            return .seeOther(address, notice: notice)
        } catch let error as EthicalEmploymentError {
            guard let fault = EntryFault(error, fields) else { throw error }
            return .page(again([fault]))
        }
    }
}
