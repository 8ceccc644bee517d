import Storage

/// Puts what the register knows of a purchase into the question that `InherentRisk` answers.
enum ContractRisk {
    static func assess(_ contract: Contract, supplierCountries: [String]) -> RiskAssessment {
        let days = contract.start.flatMap { start in
            contract.end.map { $0.daysSince1970 - start.daysSince1970 + 1 }
        }
        return InherentRisk.assess(
            RiskQuestion(
                cpv: contract.cpv, category: contract.cpv.isEmpty ? contract.title : nil,
                supplierCountries: supplierCountries, deliveryCountries: contract.deliveryCountries,
                method: contract.method, valueMinorUnits: contract.value?.minorUnits,
                currency: contract.value?.currency, durationDays: days.flatMap { $0 > 0 ? $0 : nil },
                text: [contract.title, contract.summary]))
    }

    /// What the ledger's categories and a stated sector tell without any contract; the gravest of them. nil for none.
    static func assess(categories: [String], countries: [String]) -> RiskAssessment? {
        categories.map { InherentRisk.assess(RiskQuestion(category: $0, supplierCountries: countries)) }
            .max { ($0.tier, $0.points) < ($1.tier, $1.points) }
    }
}

extension RiskTier {
    /// The tier's place in the store, so that lists sort by it: low 0, unknown 1, medium 2, high 3.
    var rank: Int { RiskTier.allCases.count { $0 < self } }
}
