import Access
import Languages
import Questionnaires
import Storage
import SupplyChains

extension Site {
    /// The suppliers of a business that answers: named, changed, hidden or shown, taken back, and asked in turn.
    func addOwnSuppliers(to routes: SiteRoutes) {
        let chains = services.buying.supplyChains
        routes.get("answer/suppliers", for: .everybody) { visit in
            try await answering(visit) { respondent in
                .page(
                    OwnSuppliersPage(
                        record: try await chains.ownRecord(as: respondent), today: chainDay,
                        questionnaires: try await services.buying.questionnaires.sentOn(as: respondent)))
            }
        }
        routes.get("answer/suppliers/new", for: .everybody) { visit in
            try await answering(visit) { respondent in
                .page(OwnSupplierPage(content: try await chains.ownRecord(as: respondent).content))
            }
        }
        routes.post("answer/suppliers/new", for: .everybody) { form, visit in
            try await answering(visit) { respondent in
                let page = OwnSupplierPage(content: try await chains.ownRecord(as: respondent).content, form)
                return try await keep(page, form, "chainsNamed") { try await chains.name($0, as: respondent) }
            }
        }
        routes.get("answer/suppliers/:link", for: .everybody) { visit in
            try await answering(visit) { respondent in .page(try await ownSupplier(visit, respondent)) }
        }
        routes.post("answer/suppliers/:link", for: .everybody) { form, visit in
            try await answering(visit) { respondent in
                let old = try await ownSupplier(visit, respondent)
                let page = OwnSupplierPage(content: old.content, form, changing: old.changing)
                return try await keep(page, form, "chainsChanged") {
                    try await chains.change(visit.id("link"), to: $0, as: respondent)
                }
            }
        }
        routes.post("answer/suppliers/:link/withdraw", for: .everybody) { _, visit in
            try await answering(visit) { respondent in
                let link: ID<SupplyLink> = try visit.id("link")
                try await chains.withdraw(link, as: respondent)
                return .seeOther(Address("/answer/suppliers"), notice: "chainsTakenBack")
            }
        }
        routes.get("answer/suppliers/:link/invite", for: .everybody) { visit in
            try await answering(visit) { respondent in .page(try await ownInvite(visit, respondent)) }
        }
        routes.post("answer/suppliers/:link/invite", for: .everybody) { form, visit in
            try await answering(visit) { respondent in try await sendOn(form, visit, respondent) }
        }
        routes.post("answer/suppliers/:link/remind", for: .everybody) { _, visit in
            try await answering(visit) { respondent in
                ownAnswer(to: try await chains.remind(visit.id("link"), as: respondent, deliver: chainDelivery(visit)))
            }
        }
    }

    private func ownSupplier(_ visit: Visit, _ respondent: Respondent) async throws -> OwnSupplierPage {
        let record = try await services.buying.supplyChains.ownRecord(as: respondent)
        let id: ID<SupplyLink> = try visit.id("link")
        guard let supplier = record.suppliers.first(where: { $0.id == id }) else { throw PageFault.notFound }
        return OwnSupplierPage(content: record.content, supplier)
    }

    private func ownInvite(_ visit: Visit, _ respondent: Respondent) async throws -> SendOnPage {
        let page = try await ownSupplier(visit, respondent)
        return SendOnPage(
            link: try visit.id("link"), name: page.naming.facts.name, terms: TermsFields(today: chainDay),
            sendsMail: sendsChainLinks)
    }

    private func keep(
        _ page: OwnSupplierPage, _ form: Form, _ notice: String, _ body: (SupplierNaming) async throws -> Void
    ) async throws -> Answer {
        var page = page
        if form.switchesLanguage { return .page(page) }
        page.isSent = true
        guard page.visibility != nil else { return .page(page) }
        do {
            try await body(page.naming)
            return .seeOther(Address("/answer/suppliers"), notice: notice)
        } catch let error as SupplyChainsError where OwnSupplierPage.faultFields[error.code] != nil {
            page.fault = error.code
            return .page(page)
        }
    }

    private func sendOn(_ form: Form, _ visit: Visit, _ respondent: Respondent) async throws -> Answer {
        var page = try await ownInvite(visit, respondent)
        page.terms = TermsFields(form)
        if form.switchesLanguage { return .page(page) }
        guard let due = Day(page.terms.due) else {
            page.fault = .badDueDay
            return .page(page)
        }
        do {
            return ownAnswer(
                to: try await services.buying.supplyChains.invite(
                    page.link, InvitationTerms(address: page.terms.address, due: due), as: respondent,
                    deliver: chainDelivery(visit)))
        } catch let error as SupplyChainsError where InviteBusinessPage.faultFields[error.code] != nil {
            page.fault = error.code
            return .page(page)
        }
    }

    private func ownAnswer(to sent: SentInvitation) -> Answer {
        if sendsChainLinks, sent.link.address != nil {
            return .seeOther(Address("/answer/suppliers"), notice: "chainsSent")
        }
        return .page(SentLinkPage(path: sent.link.path, back: .ownSuppliers))
    }
}
