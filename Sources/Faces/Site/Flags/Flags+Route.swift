import Access
import Languages
import ProcurementFlags
import Storage

extension Site {
    /// Flags of the indicators: the list, each with what was done to it, and computing them anew. Only for the organisation's own
    /// staff: no page of the public shows any of it.
    func addFlags(to routes: SiteRoutes) {
        routes.get("flags") { visit in
            let search = FlagSearch(visit.query)
            let page = try await services.buying.procurementFlags.flags(
                search.query(visit.pageRequest(size: 25)), as: visit.principal)
            if page.number > page.count { return .seeOther(visit.address.with("page", String(page.count))) }
            return .page(
                FlagListPage(
                    page: page, search: search,
                    review: try await services.buying.procurementFlags.lastReview(as: visit.principal),
                    address: visit.address.with("notice", nil), mayReview: visit.may(.dismissFlags)))
        }
        routes.post("flags") { _, visit in
            try await services.buying.procurementFlags.review(as: visit.principal)
            return .seeOther(Address("/flags"), notice: "flagsReviewed")
        }
        routes.get("flags/:flag") { visit in .page(try await flagPage(visit)) }
        routes.post("flags/:flag/dismiss") { form, visit in
            try await decide(form, visit, notice: "flagDismissed") { id, reason, principal in
                try await services.buying.procurementFlags.dismiss(id, reason: reason, as: principal)
            }
        }
        routes.post("flags/:flag/restore") { form, visit in
            try await decide(form, visit, notice: "flagRestored") { id, reason, principal in
                try await services.buying.procurementFlags.restore(id, reason: reason, as: principal)
            }
        }
    }

    /// What stands of flags on the page of a contract, supplier or buyer.
    func flags(on subjects: [FlagSubject], _ visit: Visit) async throws -> FlagsSheet {
        var flags: [ProcurementFlag] = []
        for subject in subjects {
            flags += try await services.buying.procurementFlags.flags(on: subject, as: visit.principal)
        }
        let review = try await services.buying.procurementFlags.lastReview(as: visit.principal)
        return FlagsSheet(
            flags: flags, isReviewed: review != nil, mayDismiss: visit.may(.dismissFlags),
            isBuyers: subjects.allSatisfy { $0.kind == "buyer" })
    }

    private func flagPage(_ visit: Visit) async throws -> FlagPage {
        FlagPage(
            detail: try await services.buying.procurementFlags.flag(visit.id("flag"), as: visit.principal),
            mayDismiss: visit.may(.dismissFlags))
    }

    private func decide(
        _ form: Form, _ visit: Visit, notice: String,
        _ act: (ID<ProcurementFlag>, String, Principal) async throws -> Void
    ) async throws -> Answer {
        try visit.principal.require(.dismissFlags)
        var model = try await flagPage(visit)
        model.reason.text = form["why"]
        if form.switchesLanguage { return .page(model) }
        let id: ID<ProcurementFlag> = try visit.id("flag")
        do {
            try await act(id, form["why"], visit.principal)
            return .seeOther(Address("/flags/\(id)"), notice: notice)
        } catch let error as ProcurementFlagsError {
            guard let fault = Reason.Fault(error) else { throw error }
            model.reason.fault = fault
            return .page(model)
        }
    }
}

extension Reason.Fault {
    /// What the service found wrong with a reason; nil where it was something else.
    init?(_ error: ProcurementFlagsError) {
        switch error.code {
        case .reasonMissing: self = .missing
        case .tooLong: self = .tooLong
        case .notFound, .alreadyDismissed, .notDismissed: return nil
        }
    }
}

extension ProcurementFlagsError: PageFaultConvertible {
    var pageFault: PageFault {
        switch code {
        case .notFound: .notFound
        case .alreadyDismissed, .notDismissed: .changedMeanwhile
        case .reasonMissing: .badRequest
        case .tooLong: .tooLarge
        }
    }
}
