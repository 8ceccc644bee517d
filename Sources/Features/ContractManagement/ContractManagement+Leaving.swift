public import Access
import AuditTrail
public import Storage
public import Suppliers

/// Leaving a supplier for a suspicion: the last step, by two people, after remedy, with notice and reasons.
extension ContractManagement {
    /// Proposes to end a contract. Needs `.runTenders` and a named person.
    /// - Throws: `ContractManagementError` `.notFound`, `.badFields`, `.tooEarly` with what comes before,
    ///   `.changedMeanwhile` where one is on its way already.
    public func propose(
        _ draft: Leaving.Draft, of contract: ID<Contract>, as principal: Principal
    ) async throws -> ID<Leaving> {
        try principal.require(.runTenders)
        guard let person = principal.person else { throw AccessError(.forbidden, permission: .runTenders) }
        var checks = FieldChecks()
        let concern = draft.basis?.concern
        if concern == nil { checks.add(.basis, .missing) }
        checks.text(.reasons, draft.reasons, least: FieldChecks.leastReason)
        checks.text(.workers, draft.workers, least: FieldChecks.leastReason)
        try checks.finish()
        guard let concern else { throw ContractManagementError(.notFound) }
        let leaving = Leaving(
            id: .new(at: clock.now()), concern: concern, ground: draft.ground, reasons: draft.reasons,
            workers: draft.workers, asked28: draft.asked28, state: .proposed)
        let today = today
        return try await act(.collection, "managed_leaving", leaving.id.text, on: contract, as: principal) {
            transaction in
            let organisation = principal.organisation
            let standing = try Self.standing(concern, of: contract, today: today, as: principal, in: transaction)
            let gaps = LeavingRule.gaps(draft.ground, asked28: draft.asked28, standing)
            guard gaps.isEmpty else { throw ContractManagementError(gaps: gaps) }
            let others = try LeavingRecords.leavings(of: contract, organisation: organisation, in: transaction)
            guard !others.contains(where: \.state.isOpen) else { throw ContractManagementError(.changedMeanwhile) }
            try LeavingRecords.insert(leaving, of: contract, organisation: organisation, by: person, in: transaction)
            return leaving.id
        }
    }

    /// A second, named person agrees. Needs `.runTenders`.
    /// - Throws: `ContractManagementError` `.notFound`, `.samePerson`, `.changedMeanwhile`, `.tooEarly`.
    public func agree(
        toLeave leaving: ID<Leaving>, of contract: ID<Contract>, as principal: Principal
    ) async throws {
        try await step(leaving, of: contract, from: [.proposed], reason: "agreed", as: principal) {
            found, transaction in
            guard let person = principal.person, try LeavingRecords.proposer(of: found.id, in: transaction) != person
            else { throw ContractManagementError(.samePerson) }
            try LeavingRecords.agree(found.id, by: person, in: transaction)
        }
    }

    /// Keeps that the supplier was told of the intention, with ground and reasons, and until when it may answer and, because of
    /// an associated person or a sub-contractor, replace them. Needs `.runTenders`.
    /// - Throws: `ContractManagementError` `.notFound`, `.badFields`, `.changedMeanwhile`, `.tooEarly`.
    public func giveNotice(
        of leaving: ID<Leaving>, of contract: ID<Contract>, on day: Day?, representationsUntil: Day?,
        replacementUntil: Day?, as principal: Principal
    ) async throws {
        let today = today
        try await step(leaving, of: contract, from: [.agreed], reason: "notice given", as: principal) {
            found, transaction in
            var checks = FieldChecks()
            let notice = checks.day(.noticeOn, day, notAfter: today)
            let representations = checks.day(
                .representationsUntil, representationsUntil, notBefore: day?.adding(days: 1))
            var replacement: Day?
            if found.ground.allowsReplacement {
                replacement = checks.day(.replacementUntil, replacementUntil, notBefore: day?.adding(days: 1))
            }
            try checks.finish()
            try LeavingRecords.notice(
                found.id, on: notice, representations: representations, replacement: replacement, in: transaction)
        }
    }

    /// Keeps that the contract was ended. Needs `.runTenders`.
    /// - Throws: `ContractManagementError` `.notFound`, `.badFields`, `.changedMeanwhile`, `.tooEarly` with what comes before.
    public func end(
        _ leaving: ID<Leaving>, of contract: ID<Contract>, on day: Day?, as principal: Principal
    ) async throws {
        let today = today
        try await step(
            leaving, of: contract, from: [.proposed, .agreed, .noticeGiven], reason: "ended", as: principal
        ) { found, transaction in
            let standing = try Self.standing(found.concern, of: contract, today: today, as: principal, in: transaction)
            let gaps = LeavingRule.gapsBeforeEnd(found, standing)
            guard gaps.isEmpty else { throw ContractManagementError(gaps: gaps) }
            var checks = FieldChecks()
            let ended = checks.day(.endedOn, day, notBefore: found.representationsUntil, notAfter: today)
            try checks.finish()
            try LeavingRecords.end(found.id, on: ended, in: transaction)
        }
    }

    /// Gives it up, with a reason. Needs `.runTenders`.
    /// - Throws: `ContractManagementError` `.notFound`, `.badFields`, `.changedMeanwhile`.
    public func withdraw(
        _ leaving: ID<Leaving>, of contract: ID<Contract>, because reason: String, as principal: Principal
    ) async throws {
        try principal.require(.runTenders)
        var checks = FieldChecks()
        checks.text(.reason, reason, least: FieldChecks.leastReason)
        try checks.finish()
        try await act(.alteration, "managed_leaving", leaving.text, on: contract, reason: reason, as: principal) {
            transaction in
            let found = try Self.leaving(leaving, of: contract, as: principal, in: transaction)
            guard found.state.isOpen else { throw ContractManagementError(.changedMeanwhile) }
            try LeavingRecords.withdraw(found.id, because: reason, in: transaction)
        }
    }

    private func step(
        _ leaving: ID<Leaving>, of contract: ID<Contract>, from states: Set<Leaving.State>, reason: String,
        as principal: Principal, _ work: @escaping @Sendable (Leaving, any Transaction) throws -> Void
    ) async throws {
        try principal.require(.runTenders)
        let today = today
        try await act(.alteration, "managed_leaving", leaving.text, on: contract, reason: reason, as: principal) {
            transaction in
            let found = try Self.leaving(leaving, of: contract, as: principal, in: transaction)
            guard states.contains(found.state) else { throw ContractManagementError(.changedMeanwhile) }
            let standing = try Self.standing(found.concern, of: contract, today: today, as: principal, in: transaction)
            let gaps = LeavingRule.gaps(found.ground, asked28: found.asked28, standing)
            guard gaps.isEmpty else { throw ContractManagementError(gaps: gaps) }
            try work(found, transaction)
        }
    }

    private static func leaving(
        _ id: ID<Leaving>, of contract: ID<Contract>, as principal: Principal, in transaction: any Transaction
    ) throws -> Leaving {
        let all = try LeavingRecords.leavings(of: contract, organisation: principal.organisation, in: transaction)
        guard let found = all.first(where: { $0.id == id }) else { throw ContractManagementError(.notFound) }
        return found
    }

    private static func standing(
        _ concern: ID<Concern>, of contract: ID<Contract>, today: Day, as principal: Principal,
        in transaction: any Transaction
    ) throws -> LeavingRule.Standing {
        let remedies = try RemedyRecords.remedies(of: contract, organisation: principal.organisation, in: transaction)
        return LeavingRule.Standing(
            answer: try answer(to: concern, on: contract, as: principal, in: transaction),
            remedies: remedies.filter { $0.basis.concern == concern }.map(\.state), today: today)
    }
}
