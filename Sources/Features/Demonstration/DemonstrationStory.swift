import Access
import Foundation
import InputFiles
import Screening
import Storage
import Suppliers
import Watchlists

/// Tells the demonstration's story through the services, as its people would have: loads the files, checks, decides.
struct DemonstrationStory {
    let folder: URL
    let manifest: DemonstrationManifest
    let calendar: StoryCalendar
    let time: StoryClock
    let suppliers: Suppliers
    let screening: Screening
    let year: YearStory
    let people: [String: Principal]

    func tell() async throws {
        try await year.tellCode()
        guard let loaded = manifest.merges.compactMap({ Day($0.on) }).min()?.adding(days: -1) else {
            throw DemonstrationError("no day to load on")
        }
        time.set(calendar.moved(loaded))
        try await loadRegister()
        try await loadLists()
        try await year.tellPayments(ledger: path(manifest.files.ledger))
        try await year.tellInvoiceNames()
        for merge in manifest.merges { try await tell(merge) }
        _ = try await screening.check(as: try person("lead"))
        let tender = try await year.openTender(bidders: path(manifest.files.bidders))
        for decision in manifest.decisions { try await tell(decision) }
        for referral in manifest.referrals { try await tell(referral) }
        for note in manifest.contractNotes { try await tell(note) }
        try await year.decide(tender)
        try await year.tellChain()
        try await year.tellFlags(contracts: path(manifest.files.contracts))
        try await year.tellPublication(
            organisation: manifest.organisation.name.en, welshOrganisation: manifest.organisation.name.cy)
        try await year.tellEvidence()
    }

    private func loadRegister() async throws {
        let officer = try person("officer")
        let options = ImportOptions()
        let reports = [
            try await suppliers.importSuppliers(path(manifest.files.suppliers), options: options, as: officer),
            try await suppliers.importContracts([path(manifest.files.contracts)], options: options, as: officer),
            try await suppliers.importLedger(path(manifest.files.ledger), options: options, as: officer),
        ]
        for report in reports where report.refused {
            throw DemonstrationError(report.problems.first?.description ?? "a file was refused")
        }
    }

    private func loadLists() async throws {
        let lead = try person("lead")
        for list in manifest.lists {
            guard let consequence = ListConsequence(rawValue: list.consequence),
                let format = WatchlistFormat(rawValue: list.format)
            else { throw DemonstrationError("list \(list.key)") }
            let report = try await screening.importList(
                path(list.file), name: list.name.en, format: format, consequence: consequence, options: ImportOptions(),
                as: lead)
            if report.refused { throw DemonstrationError(report.problems.first?.description ?? list.key) }
        }
    }

    private func tell(_ merge: DemonstrationManifest.Merge) async throws {
        try setDay(merge.on)
        try await suppliers.merge(
            keeping: try await supplier(merge.keep), absorbing: try await supplier(merge.absorb), reason: merge.reason,
            as: try person(merge.by))
    }

    private func tell(_ decision: DemonstrationManifest.Decision) async throws {
        guard let verdict = Verdict(rawValue: decision.verdict) else { throw DemonstrationError(decision.verdict) }
        try setDay(decision.on)
        let hit = try await hit(decision.supplier, decision.entry)
        let outcome = try await screening.decide(
            hit, verdict, reason: decision.reason, as: try person(decision.by))
        guard outcome == .waitsForSecond, let second = decision.second else { return }
        try setDay(second.on)
        try await screening.second(hit, agrees: second.agrees, reason: second.reason, as: try person(second.by))
    }

    private func tell(_ referral: DemonstrationManifest.Referral) async throws {
        try setDay(referral.on)
        let subject: ReferralSubject =
            if let entry = referral.entry {
                .hit(try await hit(referral.supplier, entry))
            } else {
                .supplier(try await supplier(referral.supplier))
            }
        _ = try await screening.tellLead(about: subject, note: referral.note, as: try person(referral.by))
    }

    private func tell(_ note: DemonstrationManifest.ContractNote) async throws {
        try setDay(note.on)
        let reader = try person(note.by)
        let contracts = try await suppliers.contracts(page: PageRequest(size: 500), as: reader)
        guard let contract = contracts.items.first(where: { $0.ocid == note.ocid }) else {
            throw DemonstrationError("contract \(note.ocid)")
        }
        try await suppliers.setNotes(note.text, on: contract.id, as: reader)
    }

    // MARK: Finding what the manifest names

    private func person(_ key: String) throws -> Principal {
        guard let principal = people[key] else { throw DemonstrationError("person \(key)") }
        return principal
    }

    private func supplier(_ key: DemonstrationManifest.SupplierKey) async throws -> ID<Supplier> {
        var query = SupplierQuery()
        query.words = key.companyNumber ?? key.name
        let reader = try person("officer")
        for found in try await suppliers.suppliers(query, as: reader).items {
            guard key.companyNumber == nil else { return found.id }
            let identity = try await suppliers.identity(found.id, as: reader)
            let hasPostcode = identity.addresses.contains { $0.postcode == key.postcode }
            if identity.names.contains(where: { $0.text == key.name }), key.postcode == nil || hasPostcode {
                return found.id
            }
        }
        throw DemonstrationError("supplier \(key.name)")
    }

    private func hit(_ key: DemonstrationManifest.SupplierKey, _ entry: String) async throws -> ID<Hit> {
        let reader = try person("officer")
        let supplier = try await supplier(key)
        for summary in try await screening.hits(of: supplier, as: reader) {
            if try await screening.hit(summary.id, as: reader).entry.key == entry { return summary.id }
        }
        throw DemonstrationError("hit of \(key.name) on \(entry)")
    }

    private func setDay(_ text: String) throws {
        guard let day = Day(text) else { throw DemonstrationError("day \(text)") }
        time.set(calendar.moved(day))
    }

    private func path(_ file: String) -> String { folder.appendingPathComponent(file).path }
}
