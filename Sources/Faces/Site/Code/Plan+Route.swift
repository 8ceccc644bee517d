import Access
import CodeOfPractice
import Languages
import Storage

extension Site {
    private var code: CodeOfPractice { services.buying.codeOfPractice }

    /// The actions of the plan.
    func addPlan(to routes: SiteRoutes) {
        routes.get("code/actions") { visit in
            let filters = ActionFilters(visit.query)
            return .page(
                ActionListPage(
                    filters: filters,
                    found: try await code.actions(
                        filters.query, page: visit.pageRequest(size: 50), as: visit.principal),
                    address: visit.address.with("notice", nil)))
        }
        routes.get("code/followed/:adoption/actions/new") { visit in .page(try await newAction(visit)) }
        routes.post("code/followed/:adoption/actions/new") { form, visit in try await addAction(form, visit) }
        routes.get("code/actions/:planAction") { visit in
            .page(
                ActionPage(
                    detail: try await code.action(visit.id("planAction"), as: visit.principal),
                    today: Words.day(of: services.clock.now()), reader: try visit.principal.person,
                    mayPlan: visit.may(.changePlan)))
        }
        routes.get("code/actions/:planAction/change") { visit in .page(try await actionToChange(visit)) }
        routes.post("code/actions/:planAction/change") { form, visit in try await changeAction(form, visit) }
        routes.post("code/actions/:planAction/events/:planEvent/undo") { _, visit in
            let id: ID<PlanAction> = try visit.id("planAction")
            try await code.undo(visit.id("planEvent"), of: id, as: visit.principal)
            return .seeOther(Address("/code/actions/\(id)"), notice: "planUndone")
        }
        routes.get("code/actions/:planAction/remove") { visit in .page(try await actionToRemove(visit)) }
        routes.post("code/actions/:planAction/remove") { form, visit in
            let id: ID<PlanAction> = try visit.id("planAction")
            return try await giveReason(actionToRemove(visit), form, visit, notice: "planRemoved") {
                try await code.remove(id, reason: $0, as: $1)
            }
        }
        routes.post("code/actions/:planAction/restore") { _, visit in
            let id: ID<PlanAction> = try visit.id("planAction")
            try await code.restore(id, as: visit.principal)
            return .seeOther(Address("/code/actions/\(id)"), notice: "planRestored")
        }
    }

    private func newAction(_ visit: Visit) async throws -> ActionFormPage {
        let principal = try visit.principal
        let people = try await code.workers(as: principal)
        let adoption = try await code.adoption(visit.id("adoption"), as: principal)
        var form = ActionForm()
        form["commitment"] = visit.query["commitment"]
        return ActionFormPage(adoption: adoption, people: people, form: form)
    }

    private func addAction(_ form: Form, _ visit: Visit) async throws -> Answer {
        var page = try await newAction(visit)
        page.form = ActionForm(form)
        if form.switchesLanguage { return .page(page) }
        do {
            let id = try await code.add(try page.form.draft(), to: page.adoption.id, as: visit.principal)
            return .seeOther(Address("/code/actions/\(id)"), notice: "planAdded")
        } catch let error as CodeOfPracticeError where error.code != .notFound && error.code != .ended {
            page.faults = error.codes
            return .page(page)
        }
    }

    private func actionToChange(_ visit: Visit) async throws -> ActionFormPage {
        let principal = try visit.principal
        let people = try await code.workers(as: principal)
        let detail = try await code.action(visit.id("planAction"), as: principal)
        return ActionFormPage(
            adoption: detail.adoption, people: people, action: detail.action, form: ActionForm(detail.action))
    }

    private func changeAction(_ form: Form, _ visit: Visit) async throws -> Answer {
        var page = try await actionToChange(visit)
        page.form = ActionForm(form)
        if form.switchesLanguage { return .page(page) }
        let id: ID<PlanAction> = try visit.id("planAction")
        do {
            try await code.change(
                id, to: try page.form.draft(), revision: Int(page.form["revision"]) ?? 0, as: visit.principal)
            return .seeOther(Address("/code/actions/\(id)"), notice: "planSaved")
        } catch let error as CodeOfPracticeError where !Self.stops.contains(error.code) {
            page.faults = error.codes
            return .page(page)
        }
    }

    /// What a form cannot mend.
    private static let stops: [CodeOfPracticeError.Code] = [.notFound, .ended, .withdrawn, .changedMeanwhile]

    private func actionToRemove(_ visit: Visit) async throws -> ReasonPage {
        try visit.principal.require(.changePlan)
        let action = try await code.action(visit.id("planAction"), as: visit.principal).action
        let path = "/code/actions/\(action.id)"
        return ReasonPage(
            act: .removeAction, subject: action.content.title, action: Address("\(path)/remove"),
            back: Address(path), next: Address(path), permission: .changePlan)
    }
}
