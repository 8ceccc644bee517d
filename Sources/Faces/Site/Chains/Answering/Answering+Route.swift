import Access
import Hummingbird
import Languages
import SupplyChains

extension Site {
    /// The pages of the businesses that answer: in by a link, out by a button, back by a code.
    func addAnswering(to routes: SiteRoutes) {
        routes.get("answer", for: .everybody) { visit in
            try await answering(visit) { respondent in
                var page = try await ownPage(respondent)
                page.mayBind = visit.answerToken != nil && visit.may(.answerQuestionnaires, within: .own)
                return .page(page)
            }
        }
        routes.get("answer/link/:token", for: .everybody) { visit in
            try await openedLink { .page(try await linkPage(visit)) }
        }
        routes.post("answer/link/:token", for: .everybody) { form, visit in
            try await openedLink { try await start(form, visit) }
        }
        routes.get("answer/return", for: .everybody) { _ in .page(ComeBackPage(sendsMail: sendsChainLinks)) }
        routes.post("answer/return", for: .everybody) { form, visit in try await comeBack(form, visit) }
        routes.post("answer/new-link", for: .everybody) { form, visit in try await askForLink(form, visit) }
        routes.post("answer/leave", for: .everybody) { _, visit in try await leave(visit) }
        routes.post("answer/account", for: .everybody) { _, visit in
            try await answering(visit) { respondent in
                try await services.buying.supplyChains.bind(visit.principal, as: respondent)
                return .seeOther(Address("/answer"), notice: "chainsBound")
            }
        }
        addOwnSuppliers(to: routes)
        addOwnSites(to: routes)
        addOwnImport(to: routes)
        addOwnDetails(to: routes)
        addFinishing(to: routes)
    }

    func ownPage(_ respondent: Respondent, fault: SupplyChainsError.Code? = nil) async throws -> OwnPage {
        OwnPage(record: try await services.buying.supplyChains.ownRecord(as: respondent), today: chainDay, fault: fault)
    }

    private func openedLink(_ body: () async throws -> Answer) async throws -> Answer {
        do {
            return try await body()
        } catch let error as SupplyChainsError where error.code == .deadLink {
            return .page(ComeBackPage(sendsMail: sendsChainLinks, isDeadLink: true))
        } catch let error as SupplyChainsError where error.code == .isBuyer {
            return .page(BuyerAtDoorPage())
        }
    }

    private func linkPage(_ visit: Visit) async throws -> AnswerLinkPage {
        let token = visit.parameters["token"] ?? ""
        return AnswerLinkPage(
            token: token,
            content: try await services.buying.supplyChains.link(token: token, visitor: visit.session?.principal))
    }

    private func start(_ form: Form, _ visit: Visit) async throws -> Answer {
        let page = try await linkPage(visit)
        if form.switchesLanguage { return .page(page) }
        let start = try await services.buying.supplyChains.start(
            token: page.token, node: services.node, visitor: visit.session?.principal)
        return try begun(.page(ReturnCodePage(code: start.returnCode.shown)), start, visit)
    }

    private func comeBack(_ form: Form, _ visit: Visit) async throws -> Answer {
        var page = ComeBackPage(sendsMail: sendsChainLinks, code: form["code"])
        if form.switchesLanguage { return .page(page) }
        do {
            let start = try await services.buying.supplyChains.comeBack(
                code: page.code, node: services.node, visitor: visit.session?.principal)
            return try begun(.seeOther(Address("/answer")), start, visit)
        } catch let error as SupplyChainsError where error.code == .badReturnCode {
            page.hasBadCode = true
            return .page(page)
        } catch let error as SupplyChainsError where error.code == .isBuyer {
            return .page(BuyerAtDoorPage())
        }
    }

    private func askForLink(_ form: Form, _ visit: Visit) async throws -> Answer {
        var page = ComeBackPage(sendsMail: sendsChainLinks, address: form["address"])
        if form.switchesLanguage { return .page(page) }
        guard let deliver = chainDelivery(visit) else { return .page(page) }
        do {
            try await services.buying.supplyChains.askForLink(
                address: page.address, node: services.node, deliver: deliver)
            page.isSent = true
        } catch let error as SupplyChainsError where error.code == .badAddress {
            page.hasBadAddress = true
        }
        return .page(page)
    }

    private func leave(_ visit: Visit) async throws -> Answer {
        if let token = visit.answerToken { try await services.buying.supplyChains.leave(session: token) }
        var response = Response(status: .seeOther, headers: [.location: "/answer/return"])
        response.setCookie(SiteCookie.answer.setting("", seconds: 0, secure: settings.secure))
        return .response(response)
    }

    /// The answer with the cookie of the session. The browser keeps it until it closes, so that whoever comes too late is led to
    /// the way back; how long it holds, the store says.
    private func begun(_ answer: Answer, _ start: ChainStart, _ visit: Visit) throws -> Answer {
        var response = try pages.response(to: answer, visit)
        response.setCookie(
            SiteCookie.answer.setting(start.token, secure: settings.secure))
        return .response(response)
    }
}
