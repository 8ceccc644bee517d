public import Access
import AuditTrail
public import Storage
public import Suppliers

extension ProcurementFlags {
    /// Flags that the data raise now, the newest first. Needs `.readSuppliers`.
    public func flags(_ query: FlagQuery, as principal: Principal) async throws -> Page<ProcurementFlag> {
        try principal.require(.readSuppliers)
        return try await store.read { try FlagRecords.page(query, of: principal.organisation, in: $0) }
    }

    /// The flags on one contract, supplier or buyer, open ones first. Needs `.readSuppliers`.
    public func flags(on subject: FlagSubject, as principal: Principal) async throws -> [ProcurementFlag] {
        try principal.require(.readSuppliers)
        return try await store.read { try FlagRecords.flags(on: subject, of: principal.organisation, in: $0) }
    }

    /// How many flags on each of some contracts nobody has dismissed; contracts without any are left out. Needs
    /// `.readSuppliers`.
    /// - Parameter contracts: at most 400; the rest is left out.
    public func openFlags(
        on contracts: [ID<Contract>], as principal: Principal
    ) async throws -> [ID<Contract>: Int] {
        try principal.require(.readSuppliers)
        return try await store.read {
            try FlagRecords.openCounts(on: Array(contracts.prefix(400)), of: principal.organisation, in: $0)
        }
    }

    /// One flag with what was done to it. The trail notes that it was read. Needs `.readSuppliers`.
    /// - Throws: `ProcurementFlagsError` `.notFound`.
    public func flag(_ id: ID<ProcurementFlag>, as principal: Principal) async throws -> FlagDetail {
        try principal.require(.readSuppliers)
        return try await store.write { [trail] transaction in
            let flag = try FlagRecords.flag(id, of: principal.organisation, in: transaction)
            try trail.append(.consultation, "procurement-flag", id.text, by: principal.actor, in: transaction)
            return FlagDetail(
                flag: flag, decisions: try FlagDecisionRecords.decisions(on: id, in: transaction))
        }
    }

    /// Sets a flag aside, until its figures change. Needs `.dismissFlags`.
    /// - Parameter reason: why, of at least ten letters and digits.
    /// - Throws: `ProcurementFlagsError` `.notFound`, `.reasonMissing`, `.tooLong`; `.alreadyDismissed` where somebody was
    ///   faster.
    public func dismiss(_ id: ID<ProcurementFlag>, reason: String, as principal: Principal) async throws {
        try principal.require(.dismissFlags)
        try await set(.dismissed, by: .dismissed, id, FlagReason.checked(reason), principal)
    }

    /// Takes a dismissal back: every decision can be undone. Needs `.dismissFlags`.
    /// - Throws: `ProcurementFlagsError` `.notFound`, `.reasonMissing`, `.tooLong`, `.notDismissed`.
    public func restore(_ id: ID<ProcurementFlag>, reason: String, as principal: Principal) async throws {
        try principal.require(.dismissFlags)
        try await set(.open, by: .restored, id, FlagReason.checked(reason), principal)
    }

    private func set(
        _ state: ProcurementFlag.State, by part: FlagDecision.Part, _ id: ID<ProcurementFlag>, _ reason: String,
        _ principal: Principal
    ) async throws {
        let now = clock.now()
        try await store.write { [trail] transaction in
            let flag = try FlagRecords.flag(id, of: principal.organisation, in: transaction)
            guard flag.state != state else {
                throw ProcurementFlagsError(state == .dismissed ? .alreadyDismissed : .notDismissed)
            }
            try FlagRecords.setState(state, of: id, in: transaction)
            try FlagDecisionRecords.insert(
                part, reason, on: flag, by: principal.person, at: now, of: principal.organisation, in: transaction)
            try trail.append(
                .alteration, "procurement-flag", id.text, by: principal.actor, reason: "\(part.rawValue): \(reason)",
                in: transaction)
        }
    }
}
