import InputFiles
import NameMatching
import OpenContracting
import Storage

/// A release turned into what the register keeps, before any record is looked up: everything that needs no store.
struct ReadNotice: Sendable {
    /// A supplier of an award, as named.
    struct Mention: Sendable {
        var business: NamedParty
        /// `PartyName.all` of the business.
        var names: [PartyName]
        /// As the award names it.
        var name: String
    }

    /// The contract with its awards, these still without suppliers.
    var contract: Contract
    /// The suppliers of each award, in the order of the awards.
    var mentions: [[Mention]]
    /// The risk of the contract as this release alone tells it.
    var risk: RiskAssessment
    var releasedAt: Timestamp
    var buyerIdentifier: String?
    /// Suppliers that nobody can tell apart, since neither the award nor the parties name them.
    var problems: [InputProblem]

    /// - Parameter file: as the person knows it, for the problems.
    init(_ release: Release, file: String, matcher: NameMatcher, now: Timestamp) {
        var problems: [InputProblem] = []
        var countries: [String] = []
        mentions = release.awards.map { award in
            award.suppliers.compactMap { mention in
                let party = release.party(mention)
                guard var business = PartyReading.business(party, namedAs: mention.name, role: "supplier") else {
                    problems.append(
                        InputProblem(
                            .missingName, file: file, record: release.ocid, found: mention.id,
                            expected: "a name of the supplier, in the award or among the parties", severity: .warning))
                    return nil
                }
                business.process = release.ocid
                if let country = business.address.country, !countries.contains(country) { countries.append(country) }
                return Mention(
                    business: business, names: PartyName.all(of: business, matcher: matcher),
                    name: mention.name ?? business.name)
            }
        }
        contract = ContractReading.contract(release, now: now)
        risk = ContractRisk.assess(contract, supplierCountries: countries)
        releasedAt = Timestamp(milliseconds: release.date?.milliseconds ?? 0)
        buyerIdentifier = release.buyer.flatMap { release.party($0)?.identifier?.id }
        self.problems = problems
    }
}
