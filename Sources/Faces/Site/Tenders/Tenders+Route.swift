import Access
import Languages
import Storage
import Suppliers
import Tendering

extension Site {
    /// The tender gate.
    func addTenders(to routes: SiteRoutes) {
        routes.get("tenders") { visit in try await tenderList(visit) }
        routes.get("tenders.csv") { visit in
            let found = try await services.buying.tendering.everyProcurement(tenderQuery(visit), as: visit.principal)
            let export = TenderListExport(procurements: found, words: visit.words)
            return .response(export.download(on: Words.day(of: services.clock.now())).response)
        }
        routes.get("tenders/new") { visit in
            try visit.principal.require(.runTenders)
            return .page(ProcurementForm.page(nil, visit.words))
        }
        routes.post("tenders/new") { form, visit in try await openTender(form, visit) }
        addTenderLead(to: routes)
        addDebarment(to: routes)
        addTenderQuestions(to: routes)
        addBidders(to: routes)
        addTenderLetters(to: routes)
        addTenderRegister(to: routes)
        routes.get("tenders/:tender") { visit in .page(try await tender(visit)) }
        routes.get("tenders/:tender/facts") { visit in
            try visit.principal.require(.runTenders)
            return .page(ProcurementForm.page(try await tender(visit).detail.procurement, visit.words))
        }
        routes.post("tenders/:tender/facts") { form, visit in try await restateTender(form, visit) }
        routes.post("tenders/:tender/evaluation") { form, visit in
            let id: ID<Procurement> = try visit.id("tender")
            try await services.buying.tendering.beginEvaluation(of: id, as: visit.principal)
            return .seeOther(Address("/tenders/\(id)"), notice: "tenderEvaluating")
        }
        routes.get("tenders/:tender/award") { visit in .page(try await awardForm(visit)) }
        routes.post("tenders/:tender/award") { form, visit in try await awardTender(form, visit) }
        routes.get("tenders/:tender/end") { visit in .page(try await endForm(visit)) }
        routes.post("tenders/:tender/end") { form, visit in try await endTender(form, visit) }
        routes.get("tenders/:tender/tell-lead") { visit in .page(try await tellForm(visit)) }
        routes.post("tenders/:tender/tell-lead") { form, visit in try await tellTenderLead(form, visit) }
        routes.get("tenders/:tender/print") { visit in
            .page(
                TenderPrintPage(
                    file: try await services.buying.tendering.wholeFile(of: visit.id("tender"), as: visit.principal)))
        }
        routes.get("tenders/:tender/file.json") { visit in
            let file = try await services.buying.tendering.wholeFile(of: visit.id("tender"), as: visit.principal)
            return .response(try TenderExport(file: file, words: visit.words).json().response)
        }
        routes.get("tenders/:tender/file.csv") { visit in
            let file = try await services.buying.tendering.wholeFile(of: visit.id("tender"), as: visit.principal)
            return .response(try TenderExport(file: file, words: visit.words).csv().response)
        }
    }

    private func tenderQuery(_ visit: Visit) -> ProcurementQuery {
        var query = ProcurementQuery()
        query.words = String(visit.query["q"].prefix(200))
        query.tier = RiskTier(rawValue: visit.query["tier"])
        query.stage = ProcurementStage(rawValue: visit.query["stage"])
        query.page = visit.pageRequest(size: 25)
        return query
    }

    private func tenderList(_ visit: Visit) async throws -> Answer {
        let query = tenderQuery(visit)
        let page = try await services.buying.tendering.procurements(query, as: visit.principal)
        if page.number > page.count { return .seeOther(visit.address.with("page", String(page.count))) }
        return .page(
            TenderListPage(
                page: page, query: query, address: visit.address, mayRun: visit.may(.runTenders),
                mayReadLead: visit.may(.readReferrals),
                waiting: try await services.buying.tendering.awardsWaiting(as: visit.principal)))
    }

    private func tender(_ visit: Visit) async throws -> ProcurementPage {
        ProcurementPage(
            detail: try await services.buying.tendering.procurement(visit.id("tender"), as: visit.principal),
            mayRun: visit.may(.runTenders), mayTell: visit.may(.tellLead))
    }

    private func openTender(_ form: Form, _ visit: Visit) async throws -> Answer {
        try visit.principal.require(.runTenders)
        return try await send(ProcurementForm.page(nil, visit.words), form, visit) {
            guard let facts = ProcurementForm.facts(&$0) else { return nil }
            let id = try await services.buying.tendering.open(facts, as: visit.principal)
            return .seeOther(Address("/tenders/\(id)"), notice: "tenderOpened")
        }
    }

    private func restateTender(_ form: Form, _ visit: Visit) async throws -> Answer {
        try visit.principal.require(.runTenders)
        let procurement = try await tender(visit).detail.procurement
        return try await send(ProcurementForm.page(procurement, visit.words), form, visit) {
            guard let facts = ProcurementForm.facts(&$0) else { return nil }
            try await services.buying.tendering.restate(facts, of: procurement.id, as: visit.principal)
            return .seeOther(Address("/tenders/\(procurement.id)"), notice: "tenderSaved")
        }
    }

    private func awardForm(_ visit: Visit) async throws -> TenderFormPage {
        try visit.principal.require(.runTenders)
        let detail = try await tender(visit).detail
        let choices = detail.bidders.map { TenderInput.Choice(value: $0.bidder.id.text, label: $0.bidder.name) }
        return TenderFormPage(
            title: visit.words(.tendersAward), intro: visit.words(.tendersAwardIntro), crumbs: crumbs(detail),
            action: "/tenders/\(detail.procurement.id)/award", back: "/tenders/\(detail.procurement.id)",
            send: visit.words(.tendersAward),
            inputs: [
                TenderInput(field: .party, kind: .choices(choices)), TenderInput(field: .reason, kind: .area),
            ])
    }

    private func awardTender(_ form: Form, _ visit: Visit) async throws -> Answer {
        let id: ID<Procurement> = try visit.id("tender")
        return try await send(awardForm(visit), form, visit) { values in
            guard let bidder = ID<Bidder>(values.form["party"]) else {
                values.note(.party, .missing)
                return nil
            }
            try await services.buying.tendering.award(
                id, to: bidder, reason: values.text(.reason), as: visit.principal)
            return .seeOther(Address("/tenders/\(id)"), notice: "tenderAwarded")
        }
    }

    private func endForm(_ visit: Visit) async throws -> TenderFormPage {
        try visit.principal.require(.runTenders)
        let detail = try await tender(visit).detail
        return TenderFormPage(
            title: visit.words(.tendersEnd), intro: nil, crumbs: crumbs(detail),
            action: "/tenders/\(detail.procurement.id)/end", back: "/tenders/\(detail.procurement.id)",
            send: visit.words(.tendersEnd), inputs: [TenderInput(field: .reason, kind: .area)])
    }

    private func endTender(_ form: Form, _ visit: Visit) async throws -> Answer {
        let id: ID<Procurement> = try visit.id("tender")
        return try await send(endForm(visit), form, visit) { values in
            try await services.buying.tendering.end(id, reason: values.text(.reason), as: visit.principal)
            return .seeOther(Address("/tenders/\(id)"), notice: "tenderSaved")
        }
    }

    private func tellForm(_ visit: Visit) async throws -> TenderFormPage {
        try visit.principal.require(.tellLead)
        let detail = try await tender(visit).detail
        var page = TenderFormPage(
            title: visit.words(.referralsTell), intro: visit.words(.tendersTellIntro), crumbs: crumbs(detail),
            action: "/tenders/\(detail.procurement.id)/tell-lead", back: "/tenders/\(detail.procurement.id)",
            send: visit.words(.referralsTellSend),
            inputs: [TenderInput(field: .note, kind: .area, isOptional: true)])
        if let bidder = ID<Bidder>(visit.query["bidder"]) { page.hidden = [("bidder", bidder.text)] }
        return page
    }

    private func tellTenderLead(_ form: Form, _ visit: Visit) async throws -> Answer {
        let id: ID<Procurement> = try visit.id("tender")
        var page = try await tellForm(visit)
        let bidder = ID<Bidder>(form["bidder"])
        if let bidder { page.hidden = [("bidder", bidder.text)] }
        return try await send(page, form, visit) { values in
            try await services.buying.tendering.tellLead(
                about: id, bidder: bidder, note: values.text(.note), as: visit.principal)
            return .seeOther(Address("/tenders/\(id)"), notice: "toldLead")
        }
    }

    private func crumbs(_ detail: ProcurementDetail) -> [Crumb] {
        [Crumb(detail.procurement.facts.title, Address("/tenders/\(detail.procurement.id)"))]
    }

    /// Does what a form asks, or shows it again with what is wrong.
    /// - Parameter act: nil where a field lacks what it needs, which the values note.
    func send(
        _ page: TenderFormPage, _ form: Form, _ visit: Visit,
        _ act: (inout TenderValues) async throws -> Answer?
    ) async throws -> Answer {
        if form.switchesLanguage { return .page(page.refused(form, [])) }
        var values = TenderValues(form)
        do {
            let answer = try await act(&values)
            if let answer, values.faults.isEmpty { return answer }
        } catch let error as TenderingError where error.code != .notFound {
            return .page(page.refused(form, [error.fault(page.inputs, visit.words)]))
        }
        guard !values.faults.isEmpty else { throw PageFault.badRequest }
        return .page(
            page.refused(form, values.faults.map { ($0.field, visit.words(.tendersInputFault, $0.fault)) }))
    }
}
