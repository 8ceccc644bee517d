public import Access
import AuditTrail
public import Storage

extension EthicalEmployment {
    /// The champions, the one in office first. Needs `.readCode`.
    public func champions(as principal: Principal) async throws -> [Champion] {
        try principal.require(.readCode)
        return try await store.read { try ChampionRecords.all(of: principal.organisation, in: $0) }
    }

    /// Who can be named: those who work in the organisation, by name. Needs `.changePlan`.
    public func championCandidates(as principal: Principal) async throws -> [ChampionCandidate] {
        try principal.require(.changePlan)
        return try await store.read { try ChampionRecords.candidates(of: principal.organisation, in: $0) }
    }

    /// Names the champion, who takes the place of the one in office. Needs `.changePlan`.
    /// - Parameter since: not after today, and not before the first day of the one in office.
    /// - Throws: `EthicalEmploymentError`: `.notAMember`, `.badDay`, `.badOrder`.
    @discardableResult
    public func nameChampion(
        _ person: ID<Person>, since: Day, as principal: Principal
    ) async throws -> ID<Champion> {
        try principal.require(.changePlan)
        let now = clock.now()
        try DayRule.checkPast(since, today: Day(now))
        let champion = Champion(
            id: .new(at: now), person: person, name: "", since: since, isMember: true, recordedAt: now)
        try await store.write { [trail] transaction in
            let candidates = try ChampionRecords.candidates(of: principal.organisation, in: transaction)
            guard candidates.contains(where: { $0.person == person }) else {
                throw EthicalEmploymentError(.notAMember)
            }
            if let before = try ChampionRecords.all(of: principal.organisation, in: transaction).first,
                since < before.since
            {
                throw EthicalEmploymentError(.badOrder)
            }
            try ChampionRecords.insert(
                champion, of: principal.organisation, by: principal.person, in: transaction)
            try trail.append(.collection, "champion", champion.id.text, by: principal.actor, in: transaction)
        }
        return champion.id
    }
}
