import Access
import Languages
import Questionnaires
import Storage
import SupplyChains

extension Site {
    /// Sending the questionnaire below the first tier: by the buyer where it sees the name, and on by whoever named the business.
    func addAskingBelow(to routes: SiteRoutes) {
        let service = services.buying.questionnaires
        routes.get("chains/businesses/:business/questionnaire") { visit in .page(try await askPage(visit)) }
        routes.post("chains/businesses/:business/questionnaire") { form, visit in
            let page = try await askPage(visit)
            let id: ID<Business> = try visit.id("business")
            return try await asking(page, form, back: .business(id)) { due, address in
                try await service.send(
                    to: id, due: due, address: address, as: visit.principal, deliver: chainDelivery(visit))
            }
        }
        routes.get("answer/suppliers/:link/questionnaire", for: .everybody) { visit in
            try await answering(visit) { respondent in .page(try await ownAskPage(visit, respondent)) }
        }
        routes.post("answer/suppliers/:link/questionnaire", for: .everybody) { form, visit in
            try await answering(visit) { respondent in
                let page = try await ownAskPage(visit, respondent)
                let link: ID<SupplyLink> = try visit.id("link")
                return try await asking(page, form, back: .ownSuppliers) { due, address in
                    try await service.send(
                        to: link, due: due, address: address, as: respondent, deliver: chainDelivery(visit))
                }
            }
        }
    }

    private func askPage(_ visit: Visit) async throws -> AskBelowPage {
        let principal = try visit.principal
        try principal.require(.runChains)
        let detail = try await services.buying.supplyChains.business(visit.id("business"), as: principal)
        guard let name = detail.summary.name else { throw PageFault.notFound }
        return AskBelowPage(
            action: "/chains/businesses/\(detail.summary.id)/questionnaire", name: name,
            terms: TermsFields(today: chainDay), sendsMail: sendsChainLinks)
    }

    private func ownAskPage(_ visit: Visit, _ respondent: Respondent) async throws -> AskBelowPage {
        let id: ID<SupplyLink> = try visit.id("link")
        let record = try await services.buying.supplyChains.ownRecord(as: respondent)
        guard let supplier = record.suppliers.first(where: { $0.id == id }) else { throw PageFault.notFound }
        return AskBelowPage(
            action: "/answer/suppliers/\(id)/questionnaire", name: supplier.name, buyer: record.content,
            terms: TermsFields(today: chainDay), sendsMail: sendsChainLinks)
    }

    private func asking(
        _ page: AskBelowPage, _ form: Form, back: SentQuestionnairesPage.Back,
        _ body: (Day, String) async throws -> SendingReport
    ) async throws -> Answer {
        var page = page
        page.terms = TermsFields(form)
        if form.switchesLanguage { return .page(page) }
        guard let due = Day(page.terms.due) else {
            page.fault = .due
            return .page(page)
        }
        do {
            let report = try await body(due, page.terms.address)
            guard report.isAllByLetter, !report.asked.isEmpty else {
                return .page(SentQuestionnairesPage(report: report, back: back))
            }
            switch back {
            case .business(let id):
                return .seeOther(Address("/chains/businesses/\(id)"), notice: "questionnairesSent")
            case .ownSuppliers: return .seeOther(Address("/answer/suppliers"), notice: "questionnairesSent")
            case .list: return .seeOther(Address("/questionnaires"), notice: "questionnairesSent")
            }
        } catch let error as QuestionnairesError where error.code == .badDay {
            page.fault = .due
        } catch let error as SupplyChainsError where error.code == .badAddress {
            page.fault = .address
        }
        return .page(page)
    }
}
