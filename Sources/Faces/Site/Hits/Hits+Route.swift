import Access
import Languages
import Screening
import Storage

extension Site {
    /// The hits, and the decision on each.
    func addHits(to routes: SiteRoutes) {
        routes.get("hits") { visit in
            let list = try await hitList(visit)
            if list.page.number > list.page.count {
                return .seeOther(visit.address.with("page", String(list.page.count)))
            }
            return .page(list)
        }
        routes.get("hits/:hit") { visit in .page(try await hitPage(HitForms(), visit)) }
        routes.post("hits/:hit/decision") { form, visit in try await decide(form, visit) }
        routes.post("hits/:hit/second") { form, visit in try await second(form, visit) }
        routes.post("hits/:hit/reopen") { form, visit in try await reopen(form, visit) }
    }

    private func hitList(_ visit: Visit) async throws -> HitListPage {
        let search = HitListSearch(visit.query)
        let principal = try visit.principal
        return HitListPage(
            page: try await services.screening.hits(search.query(visit.pageRequest(size: 25)), as: principal),
            search: search, lists: try await services.screening.lists(as: principal),
            lastCheck: try await services.screening.checks(limit: 1, as: principal).first,
            mayCheck: visit.may(.screen), today: Words.day(of: services.clock.now()), address: visit.address)
    }

    private func hitPage(_ forms: HitForms, _ visit: Visit) async throws -> HitPage {
        let hit = try await services.screening.hit(visit.id("hit"), as: visit.principal)
        let people = try await services.accounts.people(as: visit.principal)
        var forms = forms
        // A form that no longer has its place on the page is kept as what was written.
        if forms.decision.isSent, !hit.mayDecide { forms.clash = forms.decision.reason.text }
        if forms.second.isSent, !hit.maySecond { forms.clash = forms.second.reason.text }
        return HitPage(
            hit: hit, forms: forms, mayConfirm: visit.may(.confirmDecisions), mayTell: visit.may(.tellLead),
            mayReadReaders: visit.may(.readReaders), today: Words.day(of: services.clock.now()),
            names: Dictionary(uniqueKeysWithValues: people.map { ($0.id.text, $0.name) }))
    }

    private func decide(_ form: Form, _ visit: Visit) async throws -> Answer {
        try visit.principal.require(.decideHits)
        var forms = HitForms()
        forms.decision = DecisionForm(form)
        guard forms.decision.isSent, let verdict = forms.decision.verdict, forms.decision.reason.fault == nil else {
            return .page(try await hitPage(forms, visit))
        }
        let id: ID<Hit> = try visit.id("hit")
        do {
            let outcome = try await services.screening.decide(
                id, verdict, reason: forms.decision.reason.text, as: visit.principal)
            return .seeOther(Address("/hits/\(id)"), notice: outcome == .recorded ? "decided" : "decidedWaits")
        } catch let error as ScreeningError {
            forms.decision.reason.fault = Reason.Fault(error)
            return .page(try await hitPage(forms.answered(error, wrote: forms.decision.reason.text), visit))
        }
    }

    private func second(_ form: Form, _ visit: Visit) async throws -> Answer {
        try visit.principal.require(.confirmDecisions)
        var forms = HitForms()
        forms.second = SecondForm(form)
        guard forms.second.isSent, let agrees = forms.second.agrees, forms.second.reason.fault == nil else {
            return .page(try await hitPage(forms, visit))
        }
        let id: ID<Hit> = try visit.id("hit")
        do {
            try await services.screening.second(
                id, agrees: agrees, reason: forms.second.reason.text, as: visit.principal)
            return .seeOther(Address("/hits/\(id)"), notice: agrees ? "agreed" : "disagreed")
        } catch let error as ScreeningError {
            forms.second.reason.fault = Reason.Fault(error)
            return .page(try await hitPage(forms.answered(error, wrote: forms.second.reason.text), visit))
        }
    }

    private func reopen(_ form: Form, _ visit: Visit) async throws -> Answer {
        var reason = Reason(form["whyOpen"])
        var forms = HitForms()
        forms.reopening = reason
        guard reason.fault == nil else { return .page(try await hitPage(forms, visit)) }
        let id: ID<Hit> = try visit.id("hit")
        do {
            try await services.screening.reopen(id, reason: reason.text, as: visit.principal)
            return .seeOther(Address("/hits/\(id)"), notice: "reopened")
        } catch let error as ScreeningError {
            reason.fault = Reason.Fault(error)
            forms.reopening = reason
            return .page(try await hitPage(forms.answered(error, wrote: reason.text), visit))
        }
    }
}

extension Reason.Fault {
    /// What the service found wrong with a reason; nil where it was something else.
    init?(_ error: ScreeningError) {
        switch error.code {
        case .reasonMissing: self = .missing
        case .tooLong: self = .tooLong
        default: return nil
        }
    }
}

extension HitForms {
    /// The forms after the service refused.
    /// - Throws: what is neither a fault of the reason nor a matter of somebody else having been faster.
    func answered(_ error: ScreeningError, wrote: String) throws -> HitForms {
        switch error.code {
        case .reasonMissing, .tooLong: return self
        case .alreadyDecided, .notWaiting, .notDecided, .closed, .samePerson:
            var forms = HitForms()
            forms.clash = wrote
            return forms
        default: throw error
        }
    }
}
