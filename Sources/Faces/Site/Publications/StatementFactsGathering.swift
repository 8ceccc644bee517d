import Access
import CodeOfPractice
import EthicalEmployment
import Languages
import Publications
import Questionnaires
import Screening
import Storage
import Suppliers
import SupplyChains

/// Gathers what the record holds for a statement. The one place that knows which feature holds which fact.
///
/// What is left nil here is said as *not recorded*: `trained` always, since nothing keeps training records yet; the others
/// where nobody has written anything down.
struct StatementFactsGathering: Sendable {
    var services: SiteServices

    /// - Parameter organisation: whose facts they are.
    func facts(
        from start: Day, to end: Day, of organisation: Organisation, as principal: Principal
    ) async throws -> StatementFacts {
        var facts = StatementFacts(
            start: start, end: end, takenOn: Day(services.clock.now()), organisation: organisation.name,
            welshOrganisation: organisation.welshName)
        facts.suppliers = try await suppliers(as: principal)
        facts.lists = try await lists(as: principal)
        try await addCode(to: &facts, as: principal)
        try await addEmployment(to: &facts, as: principal)
        try await addChain(to: &facts, as: principal)
        return facts
    }

    private func suppliers(as principal: Principal) async throws -> StatementFacts.SupplierCheck? {
        guard let check = try await services.screening.checks(limit: 1, as: principal).first else { return nil }
        return StatementFacts.SupplierCheck(
            suppliers: try await services.suppliers.identityCount(as: principal), checked: check.suppliers,
            on: Day(check.endedAt))
    }

    /// The lists of the latest check with the day their version was loaded.
    private func lists(as principal: Principal) async throws -> [StatementFacts.CheckedList]? {
        guard let check = try await services.screening.checks(limit: 1, as: principal).first else { return nil }
        let used = Set(check.lists.map(\.name))
        return try await services.screening.lists(as: principal).filter { used.contains($0.name) }.map {
            StatementFacts.CheckedList(name: $0.name, on: Day($0.current.importedAt))
        }
    }

    /// The code that was signed first stands for the organisation.
    private func addCode(to facts: inout StatementFacts, as principal: Principal) async throws {
        guard let code = try await services.buying.codeOfPractice.progress(as: principal).first else { return }
        facts.code = StatementFacts.Code(
            title: code.title.english, welshTitle: code.title.welsh, version: code.label,
            signatures: code.signatures.map {
                .init(role: $0.signatory == .commissioner ? .commissioner : .chiefOfficer, on: Day($0.at))
            })
        facts.commitments = code.commitments.compactMap { line in
            guard let commitment = line.commitment else { return nil }
            return StatementFacts.Commitment(
                number: String(commitment.number), done: line.done, underWay: line.byStatus[.inProgress] ?? 0,
                notStarted: line.byStatus[.notStarted] ?? 0, overdue: line.overdue)
        }
    }

    private func addEmployment(to facts: inout StatementFacts, as principal: Principal) async throws {
        let known = try await services.buying.ethicalEmployment.facts(
            from: facts.start, to: facts.end, as: principal)
        if !known.quarters.isEmpty {
            facts.payments = known.quarters.map {
                .init(end: $0.period.last, paid: $0.paid, within30Days: $0.paidInTime)
            }
        }
        facts.livingWage = known.livingWage.flatMap(Self.livingWage)
        facts.championNamed = known.championName.map { _ in true }
        facts.whistleBlowingPolicyOn = known.policyAdoptedOn
    }

    private static func livingWage(_ state: LivingWageState) -> StatementFacts.LivingWage? {
        switch state {
        case .accredited: .accredited
        case .paysWithoutAccreditation: .paidToAllStaff
        case .workingTowards: .workingTowards
        case .doesNotPay: .notPaid
        case .didNotAnswer: nil
        }
    }

    private func addChain(to facts: inout StatementFacts, as principal: Principal) async throws {
        guard principal.may(.readChains) else { return }
        let counts = try await services.buying.questionnaires.counts(as: principal)
        let asked = counts.filter { $0.key != .cancelled }.values.reduce(0, +)
        if asked > 0 {
            facts.questionnaires = StatementFacts.Questionnaires(
                asked: asked, answered: counts[.answered] ?? 0, late: counts[.late] ?? 0,
                refused: counts[.refused] ?? 0)
        }
        let tiers = try await services.buying.supplyChains.rollUp(as: principal).tiers
        if !tiers.isEmpty { facts.tiersMapped = tiers.count }
    }
}
