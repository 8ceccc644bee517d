import Access
import ContractManagement
import Storage
import Suppliers

extension Site {
    /// Contracts after award.
    func addContractManagement(to routes: SiteRoutes) {
        let management = services.buying.contractManagement
        routes.get("managed") { visit in
            let tier = managedTier(visit)
            let page = try await management.managed(tier: tier, page: visit.pageRequest(), as: visit.principal)
            if page.number > page.count { return .seeOther(visit.address.with("page", String(page.count))) }
            return .page(
                ManagedListPage(
                    page: page, late: try await management.overdue(as: visit.principal), tier: tier,
                    address: visit.address.with("notice", nil), today: Day(services.clock.now()),
                    mayReadConcerns: visit.may(.readReferrals)))
        }
        routes.get("managed.csv") { visit in
            let contracts = try await management.everyManaged(tier: managedTier(visit), as: visit.principal)
            let export = ManagedExport(contracts: contracts, words: visit.words)
            return .response(export.download(on: Day(services.clock.now())).response)
        }
        routes.get("managed/concerns") { visit in
            let page = try await management.concerns(page: visit.pageRequest(size: 25), as: visit.principal)
            if page.number > page.count { return .seeOther(visit.address.with("page", String(page.count))) }
            return .page(ConcernListPage(page: page, address: visit.address))
        }
        routes.get("managed/concerns/:concern") { visit in
            .page(ConcernPage(concern: try await management.concern(visit.id("concern"), as: visit.principal)))
        }
        routes.post("managed/concerns/:concern/answer") { form, visit in try await answerConcern(form, visit) }
        routes.get("contracts/:contract/managed") { visit in
            let file = try await management.file(of: visit.id("contract"), as: visit.principal)
            return .page(
                ContractFilePage(
                    file: file, today: Day(services.clock.now()), mayRun: visit.may(.runTenders),
                    mayTell: visit.may(.tellLead)))
        }
        routes.get("contracts/:contract/managed/print") { visit in
            let file = try await management.pack(of: visit.id("contract"), as: visit.principal)
            return .page(ContractPackPage(file: file, madeAt: services.clock.now()))
        }
        for kind in ManagedFormKind.allCases {
            let path = "contracts/:contract/managed/\(kind.path)"
            routes.get(path) { visit in .page(try await managedForm(kind, kind.reading, visit)) }
            routes.post(path) { form, visit in try await sendManaged(kind, form, visit) }
        }
    }

    /// High risk unless another tier, or all of them, is asked for.
    private func managedTier(_ visit: Visit) -> RiskTier? {
        visit.query["tier"] == "all" ? nil : RiskTier(rawValue: visit.query["tier"]) ?? .high
    }

    private func managedForm(
        _ kind: ManagedFormKind, _ permission: Permission, _ visit: Visit
    ) async throws -> ManagedFormPage {
        try visit.principal.require(permission)
        let file = try await services.buying.contractManagement.file(of: visit.id("contract"), as: visit.principal)
        var page = ManagedFormPage(kind: kind, file: file)
        page.maySend = visit.may(kind.sending)
        if kind == .planReview || kind == .step, page.maySend {
            page.keepers = try await services.buying.contractManagement.keepers(as: visit.principal)
            page.reader = try visit.principal.person
        }
        if let name = kind.parameter {
            guard let record = ManagedRecord(kind, visit.parameters[name]?.lowercased() ?? "", in: file) else {
                throw PageFault.notFound
            }
            page.record = record
        }
        return page
    }

    private func sendManaged(_ kind: ManagedFormKind, _ form: Form, _ visit: Visit) async throws -> Answer {
        var page = try await managedForm(kind, kind.sending, visit)
        page.typed = form
        if form.switchesLanguage { return .page(page) }
        do {
            let sender = ManagedSending(
                management: services.buying.contractManagement, form: form, page: page,
                principal: try visit.principal)
            return .seeOther(try await sender.send(), notice: kind == .concern ? "toldLead" : "managedKept")
        } catch let error as ContractManagementError
            where error.code == .badFields || error.code == .tooEarly || error.code == .samePerson
        {
            page.refusal = error
            return .page(page)
        }
    }

    private func answerConcern(_ form: Form, _ visit: Visit) async throws -> Answer {
        let management = services.buying.contractManagement
        let id: ID<Concern> = try visit.id("concern")
        var isTooLong = false
        try visit.principal.require(.answerReferrals)
        if !form.switchesLanguage, let answer = Concern.Answer(rawValue: form["answer"]) {
            do {
                try await management.answer(id, with: answer, note: form["note"], as: visit.principal)
                return .seeOther(Address("/managed/concerns/\(id)"), notice: "answered")
            } catch let error as ContractManagementError where error.code == .badFields {
                isTooLong = true
            }
        }
        let concern = try await management.concern(id, as: visit.principal)
        return .page(
            ConcernPage(
                concern: concern, typed: form, isSent: !form.switchesLanguage, isTooLong: isTooLong))
    }
}
