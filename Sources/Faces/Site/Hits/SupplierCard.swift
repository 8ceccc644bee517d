import Languages
import NameMatching
import Suppliers

/// Our supplier as it was compared.
struct SupplierCard {
    var identity: SupplierIdentity
    /// The record as it is now, for spend and contracts; nil where only the identity was kept.
    var record: Supplier?

    func fields(in words: Words) -> Fields {
        var lines = [
            RecordCard.Line(
                label: words(.screeningRecordNames), values: identity.subjectNames.map { name($0, words) }),
            RecordCard.Line(
                label: words(.screeningRecordKind),
                values: [words.code(identity.schema.rawValue, under: .schema)]),
            RecordCard.Line(label: words(.screeningRecordNumbers), values: numbers(words)),
            RecordCard.Line(label: words(.screeningRecordAddresses), values: addresses(words)),
            RecordCard.Line(
                label: words(.screeningRecordCountries),
                values: identity.countries.isEmpty ? [words(.siteUnknown)] : identity.countries.map(words.country)),
        ]
        if let record {
            lines.append(
                RecordCard.Line(
                    label: words(.screeningRecordSpend),
                    values: [record.spend.yearly.map(words.money) ?? words(.siteUnknown)]))
            lines.append(
                RecordCard.Line(
                    label: words(.screeningRecordContracts),
                    values: [words(.screeningRecordContractsCount(count: record.contractCount))]))
            if let website = record.website {
                lines.append(RecordCard.Line(label: words(.screeningRecordWebsite), values: [website]))
            }
        }
        return RecordCard(
            heading: words(.screeningEvidenceOurs), id: "ours-title", lines: lines,
            link: record.map { (words(.screeningRecordSupplier), "/suppliers/\($0.id)") }
        ).fields(in: words)
    }

    private func name(_ name: SubjectName, _ words: Words) -> String {
        name.kind == .primary
            ? name.text : "\(name.text) (\(words.code(name.kind.code, under: .screeningName)))"
    }

    private func numbers(_ words: Words) -> [String] {
        guard !identity.identifiers.isEmpty else { return [words(.siteUnknown)] }
        return identity.identifiers.map { "\(words.code($0.scheme, under: .scheme)) \($0.value)" }
    }

    private func addresses(_ words: Words) -> [String] {
        var seen: Set<String> = []
        let lines = identity.addresses.map { SupplierIdentityView.line($0, words) }.filter {
            !$0.isEmpty && seen.insert($0).inserted
        }
        return lines.isEmpty ? [words(.siteUnknown)] : lines
    }
}
