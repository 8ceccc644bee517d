import Access
import Screening
import Storage
import Suppliers

extension Site {
    /// What is sent to the modern slavery lead, and the lead's own page of it.
    func addReferrals(to routes: SiteRoutes) {
        routes.get("hits/:hit/tell-lead") { visit in
            .page(try await hitToTell(visit))
        }
        routes.post("hits/:hit/tell-lead") { form, visit in
            try await tellLead(hitToTell(visit), form, visit)
        }
        routes.get("suppliers/:supplier/tell-lead") { visit in
            .page(try await supplierToTell(visit))
        }
        routes.post("suppliers/:supplier/tell-lead") { form, visit in
            try await tellLead(supplierToTell(visit), form, visit)
        }
        routes.get("lead") { _ in .seeOther(Address("/referrals")) }
        routes.get("referrals") { visit in
            let page = try await services.screening.referrals(page: visit.pageRequest(size: 25), as: visit.principal)
            if page.number > page.count { return .seeOther(visit.address.with("page", String(page.count))) }
            return .page(ReferralListPage(page: page, address: visit.address))
        }
        routes.get("referrals/:referral") { visit in
            let referral = try await services.screening.referral(visit.id("referral"), as: visit.principal)
            return .page(
                ReferralPage(referral: referral, mayReadReaders: visit.may(.readReaders, within: .own)))
        }
        routes.post("referrals/:referral/answer") { form, visit in try await answer(form, visit) }
    }

    private func hitToTell(_ visit: Visit) async throws -> TellLeadForm {
        try visit.principal.require(.tellLead)
        let hit = try await services.screening.hit(visit.id("hit"), as: visit.principal)
        return TellLeadForm(subject: .hit(hit.summary.id), about: hit.summary.supplierName)
    }

    private func supplierToTell(_ visit: Visit) async throws -> TellLeadForm {
        try visit.principal.require(.tellLead)
        let detail = try await services.suppliers.supplier(visit.id("supplier"), as: visit.principal)
        return TellLeadForm(subject: .supplier(detail.supplier.id), about: detail.supplier.name)
    }

    private func tellLead(_ empty: TellLeadForm, _ form: Form, _ visit: Visit) async throws -> Answer {
        var filled = empty
        filled.note = form["note"]
        if form.switchesLanguage { return .page(filled) }
        do {
            _ = try await services.screening.tellLead(about: filled.subject, note: filled.note, as: visit.principal)
            return .seeOther(Address(filled.subject.path), notice: "toldLead")
        } catch let error as ScreeningError where error.code == .tooLong {
            filled.isTooLong = true
            return .page(filled)
        }
    }

    private func answer(_ form: Form, _ visit: Visit) async throws -> Answer {
        let id: ID<Referral> = try visit.id("referral")
        var filled = AnswerForm(form)
        if !form.switchesLanguage, let answer = filled.answer {
            do {
                try await services.screening.answer(id, with: answer, note: filled.note, as: visit.principal)
                return .seeOther(Address("/referrals/\(id)"), notice: "answered")
            } catch let error as ScreeningError where error.code == .tooLong {
                filled.isTooLong = true
            }
        }
        let referral = try await services.screening.referral(id, as: visit.principal)
        return .page(
            ReferralPage(
                referral: referral, form: filled, mayReadReaders: visit.may(.readReaders, within: .own)))
    }
}
