import Access
import Auditing
import Languages
import Storage

extension Site {
    /// The trail for auditors, its export, and who looked at a record.
    func addTrail(to routes: SiteRoutes) {
        routes.get("trail") { visit in .page(try await trailPage(visit)) }
        routes.get("trail/export") { visit in
            try visit.principal.require(.exportTrail)
            return .page(try await exportPage(search: visit.address.query, visit))
        }
        routes.post("trail/export", for: .recentlySignedIn) { form, visit in try await exportTrail(form, visit) }
        for kind in ReadKind.allCases {
            routes.get("\(kind.folder)/:\(kind.rawValue)/readers") { visit in .page(try await readersPage(kind, visit))
            }
        }
    }

    private func trailPage(_ visit: Visit) async throws -> TrailPageModel {
        let principal = try visit.principal
        let filters = TrailFilters(visit.query)
        // A search with a day that is none finds nothing rather than everything.
        let isFaulty = !filters.faults(in: visit.words).isEmpty
        try principal.require(.readTrail)
        return TrailPageModel(
            found: isFaulty
                ? TrailPage(entries: []) : try await services.auditing.search(filters.query, as: principal),
            chain: try await services.auditing.chain(as: principal), filters: filters,
            names: try await names(principal),
            openKinds: openKinds(visit), address: visit.address.with("notice", nil))
    }

    private func readersPage(_ kind: ReadKind, _ visit: Visit) async throws -> ReadersPage {
        let principal = try visit.principal
        let record: ID<TrailPage> = try visit.id(kind.rawValue)
        let found = try await services.auditing.readers(
            of: kind, record.text, after: TrailPlace(visit.query["before"]), as: principal)
        return ReadersPage(
            kind: kind, subject: record.text, found: found, names: try await names(principal), address: visit.address,
            mayOpen: openKinds(visit).contains(kind.rawValue))
    }

    private func exportPage(search: String, _ visit: Visit) async throws -> TrailExportPage {
        TrailExportPage(
            filters: TrailFilters(Form(query: search)), names: try await names(visit.principal), search: search)
    }

    private func exportTrail(_ form: Form, _ visit: Visit) async throws -> Answer {
        var page = try await exportPage(search: String(form["search"].prefix(RequestLimits.longestAddress)), visit)
        page.recipient = form["recipient"]
        page.reason = form["reason"]
        page.format = TrailExportFormat(rawValue: form["format"]) ?? page.format
        if form.switchesLanguage {
            try visit.principal.require(.exportTrail)
            return .page(page)
        }
        do {
            let export = try await services.auditing.export(
                page.filters.query, to: page.recipient, because: page.reason, format: page.format,
                as: visit.principal)
            let type = page.format == .csv ? "text/csv; charset=utf-8" : "application/jsonl; charset=utf-8"
            let name = "trail-\(Words.day(of: services.clock.now())).\(page.format.rawValue)"
            return .response(Download(name: name, type: type) { piece in try await export.write(piece) }.response)
        } catch let error as AuditingError {
            page.refusal = error.code
            return .page(page)
        }
    }

    private func names(_ principal: Principal) async throws -> [String: String] {
        let people = try await services.accounts.people(as: principal)
        return Dictionary(people.map { ($0.id.text, $0.name) }) { first, _ in first }
    }

    private func openKinds(_ visit: Visit) -> Set<String> {
        let permissions: [(ReadKind, Permission)] = [
            (.supplier, .readSuppliers), (.hit, .readHits), (.referral, .readReferrals),
        ]
        return Set(permissions.filter { visit.may($0.1) }.map(\.0.rawValue))
    }
}
