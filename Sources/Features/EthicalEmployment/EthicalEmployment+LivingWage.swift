public import Access
import AuditTrail
public import EvidenceFiles
public import Storage
public import Suppliers

extension EthicalEmployment {
    /// The most suppliers of one export.
    public static let mostExported = 100_000

    /// What was found of the organisation itself and the living wage, latest first. Needs `.readCode`.
    public func ownLivingWage(as principal: Principal) async throws -> [LivingWageStatus] {
        try principal.require(.readCode)
        return try await store.read { try LivingWageRecords.ofOrganisation(principal.organisation, in: $0) }
    }

    /// One supplier's name and what was found of it, latest first; of records merged into it too. Needs `.readCode`.
    /// - Throws: `EthicalEmploymentError` with code `.notFound`.
    public func livingWage(
        of supplier: ID<Supplier>, as principal: Principal
    ) async throws -> (name: String, statuses: [LivingWageStatus]) {
        try principal.require(.readCode)
        return try await store.read { transaction in
            let name = try LivingWageRecords.name(of: supplier, principal.organisation, in: transaction)
            return (name, try LivingWageRecords.of(supplier, principal.organisation, in: transaction))
        }
    }

    /// One page of the suppliers with their latest status, highest yearly spend first. Needs `.readCode`.
    public func livingWages(
        _ query: LivingWageQuery, as principal: Principal
    ) async throws -> Page<SupplierLivingWage> {
        try principal.require(.readCode)
        let search = LivingWageSearch(organisation: principal.organisation, today: today)
        return try await store.read { try search.page(query, in: $0) }
    }

    /// Every supplier that the query finds, at most `mostExported`, for an export, which the trail notes as a disclosure. Needs
    /// `.readCode`.
    public func everyLivingWage(
        _ query: LivingWageQuery, as principal: Principal
    ) async throws -> [SupplierLivingWage] {
        try principal.require(.readCode)
        let search = LivingWageSearch(organisation: principal.organisation, today: today)
        return try await store.write { [trail] transaction in
            try trail.append(.disclosure, "living_wage", nil, by: principal.actor, reason: "export", in: transaction)
            return try search.everything(query, most: Self.mostExported, in: transaction)
        }
    }

    /// How many suppliers are known to do what. Needs `.readCode`.
    public func livingWageCounts(as principal: Principal) async throws -> LivingWageCounts {
        try principal.require(.readCode)
        let search = LivingWageSearch(organisation: principal.organisation, today: today)
        return try await store.read { try search.counts(in: $0) }
    }

    /// Keeps what was found of the organisation (`supplier` nil) or of a supplier. Needs `.changePlan`.
    /// - Parameters:
    ///   - file: evidence that is kept here.
    ///   - checkedOn: the day on which somebody looked; not after today.
    ///   - expiresOn: the last day on which it counts.
    /// - Throws: `EthicalEmploymentError`: `.notFound`, `.evidenceMissing` where an accreditation has none, and those of texts and
    ///   days.
    @discardableResult
    public func record(
        _ state: LivingWageState, of supplier: ID<Supplier>?, evidence: EmploymentEvidence, file: SentFile? = nil,
        note: String = "", checkedOn: Day, expiresOn: Day?, as principal: Principal
    ) async throws -> ID<LivingWageStatus> {
        try principal.require(.changePlan)
        let now = clock.now()
        let note = try TextRule.checked(note)
        try DayRule.checkPast(checkedOn, today: Day(now))
        try DayRule.checkEnd(expiresOn, after: checkedOn)
        let (evidence, kept) = try await checked(evidence, file, needed: state.needsEvidence)
        let status = LivingWageStatus(
            id: .new(at: now), supplier: supplier, state: state, evidence: evidence, note: note,
            checkedOn: checkedOn, expiresOn: expiresOn, recordedAt: now)
        try await store.write { [trail] transaction in
            if let supplier {
                _ = try LivingWageRecords.name(of: supplier, principal.organisation, in: transaction)
            }
            if let kept { try KeptFileRecords.insert(kept, of: principal.organisation, in: transaction) }
            try LivingWageRecords.insert(
                status, of: principal.organisation, by: principal.person, in: transaction)
            try trail.append(.collection, "living_wage", status.id.text, by: principal.actor, in: transaction)
        }
        return status.id
    }
}
