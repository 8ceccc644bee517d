internal import NameMatching
internal import Screening
internal import Storage
internal import Suppliers

/// One supplier as it is printed: a line for each thing known.
struct PrintedSupplier {
    var detail: SupplierDetail
    var hits: [HitSummary]
}

extension PrintedSupplier: Printable {
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
        return identity.names.filter { $0.text != detail.supplier.name }.map { ["other name", $0.text] }
            + identity.identifiers.map { ["number", "\($0.scheme) \($0.value)"] }
            + identity.addresses.map { ["address", $0.line] }
            + [detail.supplier.website].compactMap { $0 }.map { ["website", $0] }
    }

    private var purchaseRows: [[String]] {
        let contracts = detail.contracts.flatMap { entry in
            [["contract", Self.line(entry.contract)]]
                + entry.risk.findings.flatMap(\.reasons).map { ["  reason", Self.line($0)] }
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

    private static func line(_ reason: RiskReason) -> String {
        let parameters = reason.parameters.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
        return ([reason.key.rawValue] + parameters + ["(\(reason.source.title))"]).joined(separator: " ")
    }

    private static func line(_ hit: HitSummary) -> String {
        "\(ScoreText.of(hit.score)) \(hit.entryCaption), \(hit.listName): \(hit.state.rawValue), due \(hit.due)"
    }

    var json: JSONOutput {
        let identity = detail.identity
        return .object(
            detail.supplier.members + [
                ("names", .texts(identity.names.map(\.text))),
                ("identifiers", .texts(identity.identifiers.map { "\($0.scheme)-\($0.value)" })),
                ("addresses", .texts(identity.addresses.map(\.line))), ("countries", .texts(identity.countries)),
                ("contractList", .list(detail.contracts.map(Self.json))), ("hits", .list(hits.map(Self.json))),
            ])
    }

    private static func json(_ entry: SupplierContract) -> JSONOutput {
        let contract = entry.contract
        return .object([
            ("id", .text(contract.id.text)), ("ocid", .text(contract.ocid)), ("title", .text(contract.title)),
            ("buyer", .text(contract.buyer)), ("tier", .text(contract.tier.rawValue)),
            ("value", contract.value?.json ?? .null), ("cpv", .texts(contract.cpv)),
            ("method", .optional(contract.method)), ("published", .optional(contract.published?.description)),
            ("reasons", .list(entry.risk.findings.flatMap(\.reasons).map(Self.json))),
        ])
    }

    private static func json(_ reason: RiskReason) -> JSONOutput {
        .object([
            ("key", .text(reason.key.rawValue)),
            (
                "parameters",
                .object(reason.parameters.sorted { $0.key < $1.key }.map { (name: $0.key, value: .text($0.value)) })
            ),
            ("source", .text(reason.source.title)),
        ])
    }

    private static func json(_ hit: HitSummary) -> JSONOutput {
        .object([
            ("id", .text(hit.id.text)), ("list", .text(hit.listName)), ("caption", .text(hit.entryCaption)),
            ("score", .number(ScoreText.cut(hit.score))), ("state", .text(hit.state.rawValue)),
            ("consequence", .text(hit.consequence.rawValue)), ("due", .text(hit.due.description)),
        ])
    }
}
