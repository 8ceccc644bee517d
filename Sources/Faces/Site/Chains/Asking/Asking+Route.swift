import Access
import Languages
import Storage
import Suppliers
import SupplyChains

extension Site {
    /// Asking businesses, reminding them, and taking an invitation back.
    func addAsking(to routes: SiteRoutes) {
        routes.get("chains/invite") { visit in try await inviteOrChoose(visit) }
        routes.post("chains/invite") { form, visit in try await inviteSupplier(form, visit) }
        routes.get("chains/businesses/:business/invite") { visit in
            .page(
                InviteBusinessPage(
                    subject: try await businessToInvite(visit), today: chainDay, sendsMail: sendsChainLinks))
        }
        routes.post("chains/businesses/:business/invite") { form, visit in try await inviteBusiness(form, visit) }
        routes.post("chains/invitations/:invitation/remind") { _, visit in
            let sent = try await services.buying.supplyChains.remind(
                visit.id("invitation"), as: visit.principal, deliver: chainDelivery(visit))
            return chainAnswer(to: sent)
        }
        routes.post("chains/invitations/:invitation/withdraw") { _, visit in
            try await services.buying.supplyChains.withdraw(visit.id("invitation"), as: visit.principal)
            return .seeOther(Address("/chains/businesses"), notice: "chainsWithdrawn")
        }
    }

    var chainDay: Day { Words.day(of: services.clock.now()) }
    var sendsChainLinks: Bool { services.post != nil }

    /// Whom to ask, as the form found it.
    private func inviteOrChoose(_ visit: Visit) async throws -> Answer {
        let principal = try visit.principal
        try principal.require(.runChains)
        if let id = ID<Supplier>(visit.query["supplier"]) {
            return .page(
                InviteBusinessPage(
                    subject: try await supplierToInvite(id, visit), today: chainDay, sendsMail: sendsChainLinks))
        }
        var query = SupplierQuery()
        query.words = String(visit.query["q"].prefix(200))
        query.page = visit.pageRequest(size: 25)
        let page = try await services.suppliers.suppliers(query, as: principal)
        if page.number > page.count { return .seeOther(visit.address.with("page", String(page.count))) }
        return .page(ChooseSupplierPage(page: page, words: query.words, address: visit.address))
    }

    private func supplierToInvite(_ id: ID<Supplier>, _ visit: Visit) async throws -> InviteBusinessPage.Subject {
        let principal = try visit.principal
        try principal.require(.runChains)
        let identity = try await services.suppliers.identity(id, as: principal)
        return .supplier(id, identity.names.first?.text ?? "")
    }

    private func businessToInvite(_ visit: Visit) async throws -> InviteBusinessPage.Subject {
        let principal = try visit.principal
        try principal.require(.runChains)
        let detail = try await services.buying.supplyChains.business(visit.id("business"), as: principal)
        guard let name = detail.summary.name else { throw PageFault.notFound }
        return .business(detail.summary.id, name)
    }

    private func inviteSupplier(_ form: Form, _ visit: Visit) async throws -> Answer {
        try visit.principal.require(.runChains)
        guard let id = ID<Supplier>(form["supplier"]) else { throw PageFault.badRequest }
        let page = InviteBusinessPage(
            subject: try await supplierToInvite(id, visit), form, today: chainDay, sendsMail: sendsChainLinks)
        return try await send(page, form) { terms in
            try await services.buying.supplyChains.invite(
                id, product: page.product, category: page.category, terms, as: visit.principal,
                deliver: chainDelivery(visit))
        }
    }

    private func inviteBusiness(_ form: Form, _ visit: Visit) async throws -> Answer {
        let page = InviteBusinessPage(
            subject: try await businessToInvite(visit), form, today: chainDay, sendsMail: sendsChainLinks)
        let id: ID<Business> = try visit.id("business")
        return try await send(page, form) { terms in
            try await services.buying.supplyChains.invite(id, terms, as: visit.principal, deliver: chainDelivery(visit))
        }
    }

    private func send(
        _ page: InviteBusinessPage, _ form: Form, _ body: (InvitationTerms) async throws -> SentInvitation
    ) async throws -> Answer {
        var page = page
        if form.switchesLanguage { return .page(page) }
        guard let due = Day(page.terms.due) else {
            page.fault = .badDueDay
            return .page(page)
        }
        do {
            return chainAnswer(to: try await body(InvitationTerms(address: page.terms.address, due: due)))
        } catch let error as SupplyChainsError where InviteBusinessPage.faultFields[error.code] != nil {
            page.fault = error.code
            return .page(page)
        }
    }

    /// What comes after a link was made: its letter is on the way, or it is shown once.
    func chainAnswer(to sent: SentInvitation) -> Answer {
        if sendsChainLinks, sent.link.address != nil {
            return .seeOther(Address("/chains/businesses/\(sent.business)"), notice: "chainsSent")
        }
        return .page(SentLinkPage(path: sent.link.path, back: .business(sent.business)))
    }
}
