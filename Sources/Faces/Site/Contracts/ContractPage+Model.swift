import HTTPTypes
import Languages
import Storage
import Suppliers

/// One contract: what is bought, of whom, for how much, why it is in its tier, and what officers noted.
struct ContractPage: PageModel {
    var entry: SupplierContract
    var mayChange: Bool
    /// Whether the way to what happens after award is shown.
    var mayManage = false
    /// The notes as they were typed into a form that came back.
    var typedNotes: String?
    var notesAreTooLong = false
    /// The flags on it and on its buyer.
    var flags = FlagsSheet(flags: [], isReviewed: false)

    private var contract: Contract { entry.contract }

    func page(in words: Words) -> Page {
        var faults = FieldFaults()
        if notesAreTooLong { faults.add("notes", words(.contractsNotesFault)) }
        var page = Page(
            "contracts/contract", title: ContractFacts(contract: contract).title, section: .suppliers,
            trail: [Crumb(words(.contractsTitle), Address("/contracts"))],
            fields: [
                "tier": words.riskTag(contract.tier).fields,
                "managedPath": mayManage ? "/contracts/\(contract.id)/managed" : nil,
                "summary": contract.summary.isEmpty ? nil : contract.summary,
                "facts": facts(words).map { ["label": $0.0, "value": $0.1] as Fields },
                "buyerPath": contract.buyer.isEmpty ? nil : "/buyers/\(BuyerName(contract.buyer).key)",
                "buyer": contract.buyer.isEmpty ? words(.siteUnknown) : contract.buyer,
                "risk": RiskView(assessment: entry.risk).fields(in: words),
                "hasAwards": !contract.awards.isEmpty,
                "awards": contract.awards.map { ContractAwardView(award: $0).fields(in: words) },
                "flags": flags.fields(in: words),
                "notes": mayChange ? notesField(words, faults).fields : nil,
                "writtenNotes": contract.notes.isEmpty ? nil : contract.notes,
                "notesPath": "/contracts/\(contract.id)/notes",
            ])
        page.help = .contracts
        page.show(form: mayChange ? "officer-notes" : nil, faults)
        return page
    }

    private func notesField(_ words: Words, _ faults: FieldFaults) -> InputField {
        InputField(
            name: "notes", label: words(.contractsNotesLabel), hint: words(.contractsNotesHint),
            value: typedNotes ?? contract.notes, fault: faults["notes"])
    }

    private func facts(_ words: Words) -> [(String, String)] {
        let unknown = words(.siteUnknown)
        let places = contract.deliveryCountries.map { words.country($0) }.joined(separator: ", ")
        let optional: [(String, String?)] = [
            (words(.contractsFactCategory), contract.category.map { words.code($0, under: .contractsCategory) }),
            (words(.contractsFactStatus), contract.status.map { words.code($0, under: .contractsStatus) }),
            (words(.contractsFactPublished), contract.published.map { words.shortDay($0) }),
            (words(.contractsFactPortal), contract.portal.map { words.code($0, under: .contractsPortal) }),
            (words(.contractsFactOcid), contract.ocid),
        ]
        return [
            (words(.contractsColumnValue), ContractFacts(contract: contract).value(in: words) ?? unknown),
            (words(.contractsColumnPeriod), words.period(from: contract.start, to: contract.end) ?? unknown),
            (words(.contractsFactCpv), codes(words) ?? unknown),
            (words(.contractsFactMethod), method(words) ?? unknown),
            (words(.contractsFactPlace), places.isEmpty ? unknown : places),
        ] + optional.compactMap { label, value in value.map { (label, $0) } }
    }

    private func codes(_ words: Words) -> String? {
        guard !contract.cpv.isEmpty else { return nil }
        let sector = words.sector(Sector.sector(cpv: contract.cpv, category: nil))
        return "\(contract.cpv.joined(separator: ", ")) (\(sector))"
    }

    private func method(_ words: Words) -> String? {
        let parts = [contract.method.map { words.code($0, under: .contractsMethod) }, contract.methodDetails]
        let told = parts.compactMap { $0 }.filter { !$0.isEmpty }
        return told.isEmpty ? nil : told.joined(separator: ": ")
    }
}
