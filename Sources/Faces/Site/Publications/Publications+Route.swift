import Access
import Languages
import Publications
import Storage

extension Site {
    /// Statements and progress: where they are made, and what the public may read.
    func addPublications(to routes: SiteRoutes) {
        addPublished(to: routes)
        let publications = services.buying.publications
        routes.get("publications") { visit in .page(try await publicationsList(visit)) }
        routes.get("publications/new") { visit in
            try visit.principal.require(.changePlan)
            return .page(NewStatementPage())
        }
        routes.post("publications/new") { form, visit in try await draftStatement(form, visit) }
        routes.get("publications/progress") { visit in .page(try await progressChoice(visit)) }
        routes.post("publications/progress") { form, visit in try await publishProgress(form, visit) }
        routes.post("publications/progress/remove") { _, visit in
            try await publications.removeProgress(as: visit.principal)
            return .seeOther(Address("/publications"), notice: "progressRemoved")
        }
        routes.get("publications/:statement") { visit in .page(try await statementPage(visit)) }
        routes.get("publications/:statement/edit") { visit in .page(try await statementEdit(visit)) }
        routes.post("publications/:statement/edit") { form, visit in try await editStatement(form, visit) }
        for step in StatementStep.allCases {
            routes.post("publications/:statement/\(step.rawValue)") { form, visit in
                try await take(step, form, visit)
            }
        }
    }

    private func publicationsList(_ visit: Visit) async throws -> PublicationsListPage {
        let publications = services.buying.publications
        let statements = try await publications.statements(as: visit.principal)
        let progress = try await publications.progress(as: visit.principal)
        let organisation = try visit.principal.organisation
        let isPublic = progress != nil || statements.contains { $0.state == .published }
        return PublicationsListPage(
            statements: statements, progress: progress, mayDraft: visit.may(.changePlan),
            mayPublish: visit.may(.manageCodes),
            publicPath: isPublic ? "/published/\(organisation)" : nil)
    }

    private func draftStatement(_ form: Form, _ visit: Visit) async throws -> Answer {
        let principal = try visit.principal
        try principal.require(.changePlan)
        var page = NewStatementPage(typed: form)
        if form.switchesLanguage { return .page(page) }
        guard let start = Day(form["start"]), let end = Day(form["end"]), let session = visit.session else {
            page.isBadYear = true
            return .page(page)
        }
        do {
            let facts = try await StatementFactsGathering(services: services)
                .facts(from: start, to: end, of: session.organisation, as: principal)
            let texts = StatementWords.texts(of: StatementDrafting.draft(facts), services.catalogue)
            let id = try await services.buying.publications.draft(facts, texts: texts, as: principal)
            return .seeOther(Address("/publications/\(id)"), notice: "statementDrafted")
        } catch let error as PublicationsError where error.code == .badYear {
            page.isBadYear = true
            return .page(page)
        }
    }

    private func statementPage(_ visit: Visit) async throws -> StatementPage {
        let principal = try visit.principal
        let statement = try await services.buying.publications.statement(visit.id("statement"), as: principal)
        return StatementPage(
            statement: statement, mayDraft: visit.may(.changePlan), maySign: visit.may(.signCode),
            mayPublish: visit.may(.manageCodes),
            publicPath: statement.state == .published
                ? "/published/\(principal.organisation)/statements/\(statement.id)" : nil)
    }

    private func statementEdit(_ visit: Visit) async throws -> StatementEditPage {
        try visit.principal.require(.changePlan)
        let statement = try await services.buying.publications.statement(visit.id("statement"), as: visit.principal)
        guard statement.state == .draft else { throw PageFault.changedMeanwhile }
        return StatementEditPage(statement: statement)
    }

    private func editStatement(_ form: Form, _ visit: Visit) async throws -> Answer {
        var page = try await statementEdit(visit)
        page.typed = form
        if form.switchesLanguage { return .page(page) }
        do {
            let id = page.statement.id
            try await services.buying.publications.edit(
                id, texts: StatementEditPage.texts(form), as: visit.principal)
            return .seeOther(Address("/publications/\(id)"), notice: "statementSaved")
        } catch let error as PublicationsError where error.code == .tooLong {
            page.isTooLong = true
            return .page(page)
        }
    }

    private func take(_ step: StatementStep, _ form: Form, _ visit: Visit) async throws -> Answer {
        let publications = services.buying.publications
        let principal = try visit.principal
        let id: ID<Statement> = try visit.id("statement")
        do {
            switch step {
            case .propose: try await publications.propose(id, as: principal)
            case .approve: try await publications.approve(id, agreesToBeNamed: form.has("named"), as: principal)
            case .sendBack: try await publications.sendBack(id, reason: form["reason"], as: principal)
            case .publish: try await publications.publish(id, as: principal)
            case .unpublish: try await publications.unpublish(id, reason: form["reason"], as: principal)
            case .newVersion:
                let next = try await publications.newVersion(of: id, as: principal)
                return .seeOther(Address("/publications/\(next)"), notice: "statementDrafted")
            }
            return .seeOther(Address("/publications/\(id)"), notice: "statementMoved")
        } catch let error as PublicationsError where Self.isShown.contains(error.code) {
            var page = try await statementPage(visit)
            page.refusal = error
            return .page(page)
        }
    }

    /// What the page of the statement itself tells.
    private static let isShown: Set<PublicationsError.Code> = [.unfinished, .reasonMissing, .tooLong, .noOffice]

    private func progressChoice(_ visit: Visit) async throws -> ProgressChoicePage {
        let principal = try visit.principal
        try principal.require(.manageCodes)
        guard let session = visit.session else { throw PageFault.notFound }
        let today = Day(services.clock.now())
        let facts = try await StatementFactsGathering(services: services)
            .facts(from: today.adding(days: -364), to: today, of: session.organisation, as: principal)
        return ProgressChoicePage(
            facts: facts, published: try await services.buying.publications.progress(as: principal))
    }

    private func publishProgress(_ form: Form, _ visit: Visit) async throws -> Answer {
        var page = try await progressChoice(visit)
        if form.switchesLanguage { return .page(page) }
        do {
            try await services.buying.publications.publishProgress(
                page.facts, choosing: Set(form.values("fields").compactMap { StatementFact(rawValue: $0) }),
                as: visit.principal)
            return .seeOther(Address("/publications"), notice: "progressPublished")
        } catch let error as PublicationsError where error.code == .nothingChosen {
            page.isNothing = true
            return .page(page)
        }
    }
}
