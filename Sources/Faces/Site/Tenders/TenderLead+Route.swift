import Access
import Languages
import Storage
import Tendering

extension Site {
    /// What the modern slavery lead is asked about tenders.
    func addTenderLead(to routes: SiteRoutes) {
        routes.get("tenders/lead") { visit in
            let page = try await services.buying.tendering.leadQuestions(
                page: visit.pageRequest(size: 25), as: visit.principal)
            if page.number > page.count { return .seeOther(visit.address.with("page", String(page.count))) }
            return .page(LeadListPage(page: page, address: visit.address))
        }
        routes.get("tenders/lead/:question") { visit in
            .page(
                LeadQuestionPage(
                    detail: try await services.buying.tendering.leadQuestion(
                        visit.id("question"), as: visit.principal)))
        }
        routes.post("tenders/lead/:question/answer") { form, visit in
            let id: ID<LeadQuestion> = try visit.id("question")
            var page = LeadQuestionPage(
                detail: try await services.buying.tendering.leadQuestion(id, as: visit.principal))
            page.form = form
            page.isSent = !form.switchesLanguage
            guard page.isSent, let answer = LeadQuestion.Answer(rawValue: form["answer"]) else { return .page(page) }
            do {
                try await services.buying.tendering.answer(id, with: answer, note: form["note"], as: visit.principal)
                return .seeOther(Address("/tenders/lead/\(id)"), notice: "answered")
            } catch let error as TenderingError where error.code == .tooLong {
                page.isTooLong = true
                return .page(page)
            }
        }
    }
}
