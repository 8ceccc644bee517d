import Access
import AuditTrail
import InputFiles
import NameMatching
import Storage

/// A business's own table of its suppliers and sites.
extension SupplyChains {
    /// The largest table of a business's own, in bytes.
    public static let largestOwnFile = 2 << 20

    /// Loads what a business says of its suppliers and sites from a table with the columns of `OwnColumn`. With one fault nothing
    /// is kept; what it has said before is passed over.
    /// - Parameter name: what whoever answers calls the file, for its faults.
    /// - Throws: `SupplyChainsError` `.notFound`, `.tooMany`; what is wrong with the file stands in the report.
    public func load(path: String, name: String, as respondent: Respondent) async throws -> ChainImportReport {
        var report = ChainImportReport()
        let read: ReadOwn
        do throws(InputProblem) {
            let bytes = try ByteSource(path: path).readAll(limit: Self.largestOwnFile)
            read = try OwnTableReader.read(ByteSource(bytes: bytes, name: name), fold: matcher.fold)
        } catch {
            var problem = error
            problem.file = name
            (report.refused, report.problems, report.problemCount) = (true, [problem], 1)
            return report
        }
        report.rows = read.rows
        (report.problems, report.problemCount) = (read.faults.problems, read.faults.problemCount)
        guard report.problemCount == 0 else {
            report.refused = true
            return report
        }
        return try await keep(read, report, as: respondent)
    }

    private func keep(
        _ read: ReadOwn, _ report: ChainImportReport, as respondent: Respondent
    ) async throws -> ChainImportReport {
        let now = clock.now()
        return try await store.write { [self] transaction in
            var report = report
            try began(respondent, in: transaction)
            let suppliers = try newSuppliers(read.suppliers, as: respondent, in: transaction)
            for supplier in suppliers {
                let (business, link) = (ID<Business>.new(at: now), ID<SupplyLink>.new(at: now))
                try insert(
                    supplier.checked, isHidden: supplier.isHidden, business: business, link: link, by: respondent,
                    at: now, in: transaction)
            }
            let sites = try newSites(read.sites, as: respondent, in: transaction)
            for site in sites {
                let kept = BusinessSite(
                    id: .new(at: now), name: nil, country: site.country, product: site.product,
                    isHidden: site.isHidden, namedAt: now)
                try SiteRecords.insert(
                    kept, name: site.name, of: respondent.business, organisation: respondent.organisation,
                    in: transaction)
                try note(.siteNamed, by: respondent, at: now, in: transaction)
            }
            report.businessesAdded = suppliers.count
            report.sitesAdded = sites.count
            report.unchanged = read.suppliers.count + read.sites.count - suppliers.count - sites.count
            try trail.append(
                .collection, "business", respondent.business.text, by: respondent.actor,
                reason: SupplyLink.Source.table.rawValue, in: transaction)
            return report
        }
    }

    private struct Named: Hashable {
        var folded: String
        var country: String?
        var product: String
    }

    private func newSuppliers(
        _ read: [ReadOwn.Supplier], as respondent: Respondent, in transaction: any Transaction
    ) throws -> [ReadOwn.Supplier] {
        let links = try Self.liveLinks(of: respondent, in: transaction)
        var known: Set<Named> = []
        for link in links {
            let record = try BusinessRecords.business(link.supplier, of: respondent.organisation, in: transaction)
            known.insert(Named(folded: record.folded, country: record.country, product: link.product))
        }
        let new = read.filter { one in
            let checked = one.checked
            return known.insert(
                Named(folded: checked.folded, country: checked.facts.country, product: checked.product)
            ).inserted
        }
        guard links.count + new.count <= FactsRule.mostNamed else { throw SupplyChainsError(.tooMany) }
        return new
    }

    private func newSites(
        _ read: [ReadOwn.Site], as respondent: Respondent, in transaction: any Transaction
    ) throws -> [ReadOwn.Site] {
        let sites = try SiteRecords.sites(
            of: respondent.business, organisation: respondent.organisation, showingHidden: true, in: transaction
        ).filter { $0.withdrawnAt == nil }
        var known = Set(sites.map { Named(folded: $0.name ?? "", country: $0.country, product: $0.product) })
        let new = read.filter {
            known.insert(Named(folded: $0.name, country: $0.country, product: $0.product)).inserted
        }
        guard sites.count + new.count <= FactsRule.mostNamed else { throw SupplyChainsError(.tooMany) }
        return new
    }
}
