import Access
import CodeOfPractice
import InputFiles
import Languages
import Storage

extension Site {
    private var code: CodeOfPractice { services.buying.codeOfPractice }

    /// The template, and the plan as a file.
    func addPlanTables(to routes: SiteRoutes) {
        routes.get("code/followed/:adoption/template") { visit in .page(try await template(visit)) }
        routes.post("code/followed/:adoption/template") { form, visit in try await takeTemplate(form, visit) }
        routes.get("code/followed/:adoption/export") { visit in
            let bytes = try await code.exportPlan(of: visit.id("adoption"), as: visit.principal)
            let name = "plan-\(Words.day(of: services.clock.now())).csv"
            return .response(Download(name: name) { piece in try await piece(bytes) }.response)
        }
        routes.get("code/followed/:adoption/import") { visit in .page(try await planImport(visit)) }
        routes.upload("code/followed/:adoption/import") { upload, visit in try await importPlan(upload, visit) }
    }

    private func template(_ visit: Visit) async throws -> TemplatePage {
        let id: ID<CodeAdoption> = try visit.id("adoption")
        let offers = try await code.templates(as: visit.principal)
        let mayTake = visit.may(.changePlan)
        guard let offer = offers.first(where: { $0.adoption.id == id }) else {
            // A code without a template still has the page, which says so.
            return TemplatePage(
                adoption: try await code.adoption(id, as: visit.principal), offer: nil, people: [], mayTake: mayTake)
        }
        return TemplatePage(
            adoption: offer.adoption, offer: offer,
            people: mayTake ? try await code.workers(as: visit.principal) : [], mayTake: mayTake)
    }

    private func takeTemplate(_ form: Form, _ visit: Visit) async throws -> Answer {
        try visit.principal.require(.changePlan)
        var page = try await template(visit)
        page.chosen = Set(PlanHeading.allCases.flatMap { form.values(TemplatePage.field(of: $0)) })
        page.owner = form["owner"]
        if form.switchesLanguage { return .page(page) }
        do {
            _ = try await code.addFromTemplate(
                page.chosen ?? [], to: page.adoption.id, inWelsh: visit.language == .welsh,
                owner: page.owner.isEmpty ? nil : ID(stored: page.owner), as: visit.principal)
            return .seeOther(Address("/code/actions"), notice: "planTemplateTaken")
        } catch let error as CodeOfPracticeError where [.nothingChosen, .unknownOwner].contains(error.code) {
            page.fault = error.code
            return .page(page)
        }
    }

    private func planImport(_ visit: Visit) async throws -> PlanImportPage {
        try visit.principal.require(.changePlan)
        return PlanImportPage(adoption: try await code.adoption(visit.id("adoption"), as: visit.principal))
    }

    private func importPlan(_ upload: Upload, _ visit: Visit) async throws -> Answer {
        var page = try await planImport(visit)
        guard let file = upload.files("file").first else {
            page.hasNoFile = true
            return .page(page)
        }
        do {
            page.report = try await code.importPlan(
                try Self.bytes(of: file), named: file.name, into: page.adoption.id, as: visit.principal)
        } catch let refusal as PlanImportRefusal {
            page.problems = refusal.problems
        } catch let problem as InputProblem {
            page.problems = [problem]
        }
        return .page(page)
    }
}
