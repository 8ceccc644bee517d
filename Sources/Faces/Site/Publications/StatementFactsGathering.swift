import Access
import Languages
import Publications
import Screening
import Storage
import Suppliers

/// Gathers what the record holds for a statement. The one place that knows which feature holds which fact.
///
/// What is left nil here is said as *not recorded*: `code`, `commitments`, `payments`, `livingWage`, `championNamed`,
/// `whistleBlowingPolicyOn`, `questionnaires`, `tiersMapped`, `trained`.
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
}
