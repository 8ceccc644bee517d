internal import Languages
internal import NameMatching
internal import Screening
internal import Storage
internal import Suppliers

/// One supplier as it is printed: a line for each thing known.
struct PrintedSupplier {
    var detail: SupplierDetail
    var hits: [HitSummary]
}

extension PrintedSupplier {
    static let columns: [TableColumn] = [TableColumn("what", codes: .commandRowSupplier), "value"]

    var rows: [[String]] {
        let (supplier, words) = (detail.supplier, Speech.words)
        let source = words(.suppliersSource, supplier.spend.source)
        let facts: [[String]] = [
            ["id", supplier.id.text], ["name", supplier.name], ["schema", words(.schema, supplier.schema)],
            ["tier", words(.riskTier, supplier.tier)], ["sector", words(.sector, supplier.sector)],
            ["yearlySpend", supplier.spend.yearly.map { "\($0.plain) (\(source))" } ?? source],
        ]
        return facts + identityRows + purchaseRows + hits.map { ["hit", Self.line($0)] }
    }

    private var identityRows: [[String]] {
        let identity = detail.identity
        return identity.subjectNames.filter { $0.text != detail.supplier.name }.map { ["otherName", $0.text] }
            + identity.identifiers.map { ["number", "\($0.scheme) \($0.value)"] }
            + identity.addresses.map { ["address", $0.line] }
            + [detail.supplier.website].compactMap { $0 }.map { ["website", $0] }
    }

    private var purchaseRows: [[String]] {
        let contracts = detail.contracts.flatMap { entry in
            [["contract", Self.line(entry.contract)]]
                + entry.risk.findings.flatMap { finding in
                    finding.reasons.map { ["reason", Self.line($0, of: finding)] }
                }
        }
        let payments = detail.payments
        guard payments.count > 0 else { return contracts }
        let days = [payments.first, payments.last].compactMap { $0?.description }
        let period = days.count == 2 ? [say(.suppliersPeriod(from: days[0], to: days[1]))] : days
        let count = Speech.words.language.number(payments.count)
        return contracts + [["payments", ([count] + period).joined(separator: ", ")]]
    }

    private static func line(_ contract: Contract) -> String {
        [
            Speech.words(.riskTier, contract.tier), contract.title, contract.buyer, contract.value?.plain,
            contract.published?.description, contract.ocid,
        ].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// `Industry, Present: High-risk industry: textiles (PPN 009)`.
    private static func line(_ reason: RiskReason, of finding: RiskFinding) -> String {
        let words = Speech.words
        let (characteristic, state) = (
            words(.riskCharacteristic, finding.characteristic), words(.riskState, finding.state)
        )
        let source = words.code(reason.source.id, under: .riskSource)
        return "\(characteristic), \(state): \(reason.sentence(in: words)) (\(source))"
    }

    private static func line(_ hit: HitSummary) -> String {
        say(
            .commandSuppliersHit(
                score: ScoreText.of(hit.score), caption: hit.entryCaption, list: hit.listName,
                state: Speech.words(.screeningState, hit.state), day: hit.due.description))
    }
}
