import Access
import Jobs
import Languages
import Screening
import Storage

extension Site {
    /// Importing, checking again, and the reports of both.
    func addImports(to routes: SiteRoutes) {
        routes.get("import") { _ in .seeOther(Address("/imports")) }
        routes.get("imports") { visit in
            try visit.principal.require(.importSuppliers)
            return .page(
                ImportListPage(
                    jobs: try await services.jobs.latest(50, as: visit.principal),
                    mayChangeLists: visit.may(.changeLists),
                    lastCheck: try await services.screening.checks(limit: 1, as: visit.principal).first))
        }
        routes.get("imports/:job") { visit in
            try visit.principal.require(.importSuppliers)
            guard let job = try await services.jobs.job(visit.id("job"), as: visit.principal) else {
                throw PageFault.notFound
            }
            if job.state == .running { return .seeOther(Address("/progress/\(job.id)")) }
            return .page(ImportReportPage(job: job))
        }
        routes.get("import/:kind") { visit in .page(try await importPage(visit)) }
        routes.upload("import/:kind") { upload, visit in try await startImport(upload, visit) }
        routes.post("check") { _, visit in
            let principal = try visit.principal
            try principal.require(.screen)
            let run = CheckRun(screening: services.screening, principal: principal)
            let job = try await services.jobs.start(
                ImportKind.check, title: visit.words(.importsCheckTitle), as: principal
            ) { progress in
                let outcome = await run.outcome(progress)
                return (outcome.json, outcome.succeeded)
            }
            return .seeOther(Address("/progress/\(job)"))
        }
    }

    /// - Throws: `PageFault.notFound` for a kind that there is not.
    private func kind(_ visit: Visit) throws -> ImportKind {
        guard let kind = visit.parameters["kind"].flatMap(ImportKind.init(rawValue:)) else { throw PageFault.notFound }
        try visit.principal.require(kind == .list ? .changeLists : .importSuppliers)
        return kind
    }

    private func importPage(_ visit: Visit) async throws -> ImportPage {
        var page = ImportPage(form: ImportForm(try kind(visit)))
        guard page.form.kind == .list else { return page }
        page.lists = try await services.screening.lists(as: visit.principal)
        let chosen = page.lists.first { $0.id.text == visit.query["list"] }
        page.form.list = chosen?.id
        page.form.consequence = chosen?.consequence
        return page
    }

    private func startImport(_ upload: Upload, _ visit: Visit) async throws -> Answer {
        let kind = try kind(visit)
        let form = ImportForm(kind, upload)
        let lists = kind == .list ? try await services.screening.lists(as: visit.principal) : []
        guard form.faults(in: visit.words).isEmpty else { return .page(ImportPage(form: form, lists: lists)) }
        let files = try NamedFiles(upload.files("file"))
        let run = ImportRun(
            form: form, listName: lists.first { $0.id == form.list }?.name ?? form.name, files: files,
            suppliers: services.suppliers, screening: services.screening,
            flags: services.buying.procurementFlags, principal: try visit.principal)
        let job = try await services.jobs.start(kind.job, title: files.title, as: visit.principal) { progress in
            let outcome = await run.outcome(progress)
            return (outcome.json, outcome.succeeded)
        }
        return .seeOther(Address("/progress/\(job)"))
    }
}
