public import Access
import AuditTrail
import InputFiles
import NameMatching
import Storage

/// Loading files: a table of ours, or procurement notices that name sub-contractors.
extension SupplyChains {
    /// The largest file, in bytes.
    public static let largestFile = 32 << 20

    /// Loads a table as `ChainColumn` names it, or notices in the Open Contracting Data Standard where the file is JSON. With one
    /// fault nothing is kept. Needs `.runChains`.
    /// - Parameter name: what the person calls the file, for its faults.
    /// - Throws: `AccessError` alone; what is wrong with the file stands in the report.
    public func load(path: String, name: String, as principal: Principal) async throws -> ChainImportReport {
        try principal.require(.runChains)
        var report = ChainImportReport()
        let read: ReadChain
        let isNotices: Bool
        do throws(InputProblem) {
            let bytes = try ByteSource(path: path).readAll(limit: Self.largestFile)
            isNotices = Self.isJSON(bytes)
            let copy = ByteSource(bytes: bytes, name: name)
            read = isNotices ? try SubcontractReader.read(copy) : try ChainTableReader.read(copy)
        } catch {
            report.refused = true
            report.problems = [Self.renamed(error, name)]
            report.problemCount = 1
            return report
        }
        report.rows = read.rows.count
        report.unnamed = read.unnamed
        report.problems = read.problems
        report.problemCount = read.problemCount
        guard !read.hasErrors else {
            report.refused = true
            return report
        }
        return try await write(read.rows, source: isNotices ? .notice : .table, report, as: principal)
    }

    private func write(
        _ rows: [ChainTableRow], source: SupplyLink.Source, _ report: ChainImportReport, as principal: Principal
    ) async throws -> ChainImportReport {
        let now = clock.now()
        let organisation = principal.organisation
        return try await store.write { [self] transaction in
            var report = report
            let snapshot = try self.snapshot(of: organisation, today: Day(now), in: transaction)
            let plan = ImportPlan(rows, snapshot, source: source, at: now, fold: matcher.fold)
            report.problems += plan.problems
            report.problemCount += plan.problemCount
            guard plan.problemCount == 0 else {
                report.refused = true
                return report
            }
            for business in plan.businesses {
                try BusinessRecords.insert(
                    business.facts, id: business.id, folded: business.folded, of: organisation, at: now,
                    in: transaction)
                try EventRecords.append(
                    .added, of: business.id, by: .person(principal.person), organisation: organisation, at: now,
                    in: transaction)
            }
            for link in plan.links { try SupplyLinkRecords.insert(link, of: organisation, in: transaction) }
            // Who is named as a buyer has suppliers that are known.
            let known = Set(snapshot.businesses.filter { $0.knowledge != .named }.map(\.id))
                .union(plan.businesses.map(\.id))
            for buyer in Set(plan.links.compactMap(\.buyer)) where known.contains(buyer) {
                try BusinessRecords.setKnowledge(.named, of: buyer, at: now, in: transaction)
            }
            report.businessesAdded = plan.businesses.count
            report.linksAdded = plan.links.count
            report.unchanged = plan.unchanged
            try trail.append(
                .collection, "business", nil, by: principal.actor, reason: source.rawValue, in: transaction)
            return report
        }
    }

    /// A fault of the place where the file waits, told with the name that the person knows.
    private static func renamed(_ problem: InputProblem, _ name: String) -> InputProblem {
        var problem = problem
        problem.file = name
        return problem
    }

    /// Whether the first thing in the file opens an object or a list.
    private static func isJSON(_ bytes: [UInt8]) -> Bool {
        let rest = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        let first = rest.first { $0 > 0x20 }
        return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    }
}
