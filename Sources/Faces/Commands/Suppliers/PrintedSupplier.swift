internal import NameMatching
internal import Screening
internal import Storage
internal import Suppliers

/// One supplier as it is printed: a line for each thing known.
struct PrintedSupplier {
    var detail: SupplierDetail
    var hits: [HitSummary]
    /// The English words of reasons.
    var words: RiskWords
}

extension PrintedSupplier {
    static let columns: [TableColumn] = ["what", "value"]

    var rows: [[String]] {
        let supplier = detail.supplier
        return [
            ["id", supplier.id.text], ["name", supplier.name], ["schema", supplier.schema.rawValue],
            ["tier of risk", supplier.tier.rawValue], ["sector", supplier.sector.rawValue],
            [
                "yearly spend",
                supplier.spend.yearly.map { "\($0.plain) (\(supplier.spend.source.rawValue))" } ?? "unknown",
            ],
        ] + identityRows + purchaseRows + hits.map { ["hit", Self.line($0)] }
    }

    private var identityRows: [[String]] {
        let identity = detail.identity
        return identity.subjectNames.filter { $0.text != detail.supplier.name }.map { ["other name", $0.text] }
            + identity.identifiers.map { ["number", "\($0.scheme) \($0.value)"] }
            + identity.addresses.map { ["address", $0.line] }
            + [detail.supplier.website].compactMap { $0 }.map { ["website", $0] }
    }

    private var purchaseRows: [[String]] {
        let contracts = detail.contracts.flatMap { entry in
            [["contract", Self.line(entry.contract)]]
                + entry.risk.findings.flatMap { finding in
                    finding.reasons.map { ["  reason", line($0, of: finding)] }
                }
        }
        let payments = detail.payments
        guard payments.count > 0 else { return contracts }
        let period = [payments.first, payments.last].compactMap { $0?.description }.joined(separator: " to ")
        return contracts + [["payments", "\(payments.count), \(period)"]]
    }

    private static func line(_ contract: Contract) -> String {
        [
            contract.tier.rawValue, contract.title, contract.buyer, contract.value?.plain,
            contract.published?.description,
            contract.ocid,
        ].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// `Industry, present: High-risk industry: textiles (PPN 009)`.
    private func line(_ reason: RiskReason, of finding: RiskFinding) -> String {
        let characteristic = words("risk.characteristic.\(finding.characteristic.rawValue)", [:], nil)
        let state = words("risk.state.\(finding.state.rawValue)", [:], nil)
        return "\(characteristic), \(state): \(reason.sentence(words)) (\(reason.source.title))"
    }

    private static func line(_ hit: HitSummary) -> String {
        "\(ScoreText.of(hit.score)) \(hit.entryCaption), \(hit.listName): \(hit.state.rawValue), due \(hit.due)"
    }
}
