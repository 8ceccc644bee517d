import Languages
import Storage
import Suppliers

/// One award of a contract with those it went to.
struct ContractAwardView {
    var award: Award

    func fields(in words: Words) -> Fields {
        let facts = [
            award.date.map { words(.contractsAwardDate(day: words.shortDay($0))) },
            award.value.map { ContractFacts.value($0, in: words) },
            words.period(from: award.start, to: award.end),
            // Nearly every award stands; only what has become of the others is said.
            award.status.flatMap { $0 == "active" ? nil : words.code($0, under: .contractsAwardStatus) },
        ]
        return [
            "awardTitle": award.title.isEmpty
                ? words(.contractsAward(reference: award.reference)) : award.title,
            "awardFacts": facts.compactMap { $0 }.joined(separator: " · "),
            "hasSuppliers": !award.suppliers.isEmpty,
            "suppliers": award.suppliers.map {
                ["supplierName": $0.name, "supplierPath": "/suppliers/\($0.supplier)"] as Fields
            },
        ]
    }
}
