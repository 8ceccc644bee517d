internal import Languages
internal import NameMatching
internal import Screening
internal import Storage
internal import Suppliers

extension PrintedSupplier: Printable {
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
            (
                "reasons",
                .list(entry.risk.findings.flatMap { finding in finding.reasons.map { json($0, of: finding) } })
            ),
        ])
    }

    private static func json(_ reason: RiskReason, of finding: RiskFinding) -> JSONOutput {
        .object([
            ("characteristic", .text(finding.characteristic.rawValue)), ("state", .text(finding.state.rawValue)),
            ("key", .text(reason.key.rawValue)), ("text", .text(reason.sentence(in: Speech.english))),
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
