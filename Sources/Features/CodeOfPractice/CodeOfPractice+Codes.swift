public import Access
import AuditTrail
public import Storage

/// Which codes there are, and which of them the organisation follows.
extension CodeOfPractice {
    /// The versions that may be followed: those that come with the program, then the organisation's own. Needs `.readCode`.
    public func versions(as principal: Principal) async throws -> [CodeVersion] {
        try principal.require(.readCode)
        return try await store.read { try VersionRecords.all(of: principal.organisation, in: $0) }
    }

    /// A version and what the organisation has done with it. Needs `.readCode`.
    /// - Throws: `CodeOfPracticeError` `.notFound`.
    public func version(_ id: ID<CodeVersion>, as principal: Principal) async throws -> VersionDetail {
        try principal.require(.readCode)
        return try await store.read { transaction in
            let organisation = principal.organisation
            let version = try VersionRecords.version(id, of: organisation, in: transaction)
            return VersionDetail(
                version: version,
                adoptions: try AdoptionRecords.all(ofSeries: version.series, organisation, in: transaction)
                    .filter { $0.version.id == id },
                newer: try VersionRecords.all(of: organisation, in: transaction).filter { $0.supersedes == id },
                isWithdrawn: try VersionRecords.isWithdrawn(id, in: transaction))
        }
    }

    /// Keeps a code of the organisation's own, or a newer version of any code. Needs `.manageCodes`.
    /// - Throws: `CodeOfPracticeError` with all that is wrong, or `.notFound` where it supersedes what is not there.
    public func add(_ draft: CodeDraft, as principal: Principal) async throws -> ID<CodeVersion> {
        try principal.require(.manageCodes)
        let now = clock.now()
        return try await store.write { [trail] transaction in
            let organisation = principal.organisation
            let older = try draft.supersedes.map {
                try VersionRecords.version($0, of: organisation, in: transaction)
            }
            let same = try VersionRecords.all(of: organisation, in: transaction).filter { $0.series == older?.series }
            let version = try CodeDraftRule.version(
                draft, id: .new(at: now), older: older, labels: Set(same.map { $0.label.lowercased() }))
            try VersionRecords.insert(version, of: organisation, at: now, by: principal.person, in: transaction)
            try trail.append(.collection, "code_version", version.id.text, by: principal.actor, in: transaction)
            return version.id
        }
    }

    /// Takes a version of the organisation's own out of the offer, where it was never followed. It stays on record. Needs
    /// `.manageCodes`.
    /// - Throws: `CodeOfPracticeError` `.notFound`, `.reasonMissing`, `.tooLong`, `.withdrawn`, `.inUse`.
    public func withdraw(_ id: ID<CodeVersion>, reason: String, as principal: Principal) async throws {
        try principal.require(.manageCodes)
        let reason = try PlanText.checkedReason(reason)
        let now = clock.now()
        try await store.write { [trail] transaction in
            let version = try VersionRecords.version(id, of: principal.organisation, in: transaction)
            guard !(try VersionRecords.isWithdrawn(id, in: transaction)) else { throw CodeOfPracticeError(.withdrawn) }
            let adoptions = try AdoptionRecords.all(
                ofSeries: version.series, principal.organisation, in: transaction)
            guard !version.isBuiltIn, !adoptions.contains(where: { $0.version.id == id }) else {
                throw CodeOfPracticeError(.inUse)
            }
            try VersionRecords.withdraw(id, reason: reason, at: now, in: transaction)
            try trail.append(
                .alteration, "code_version", id.text, by: principal.actor, reason: reason, in: transaction)
        }
    }

    /// Follows a version. Where an older version of the code is followed, or was, its actions and their evidence are carried
    /// over: each goes to the place that the newer version gives its commitment, and what has none waits under no commitment.
    /// The newer version is to be signed again. Needs `.manageCodes`.
    /// - Throws: `CodeOfPracticeError` `.notFound`, `.withdrawn`, `.alreadyAdopted`, `.notANewerVersion`.
    public func adopt(_ id: ID<CodeVersion>, as principal: Principal) async throws -> ID<CodeAdoption> {
        try principal.require(.manageCodes)
        let now = clock.now()
        return try await store.write { [self] transaction in
            let organisation = principal.organisation
            let version = try VersionRecords.version(id, of: organisation, in: transaction)
            guard !(try VersionRecords.isWithdrawn(id, in: transaction)) else { throw CodeOfPracticeError(.withdrawn) }
            let last = try AdoptionRecords.all(ofSeries: version.series, organisation, in: transaction).first
            let path = try last.map { try carryOverPath(from: $0, to: version, organisation, transaction) }
            let adoption = ID<CodeAdoption>.new(at: now)
            if let last, last.endedAt == nil {
                try AdoptionRecords.end(
                    last.id, reason: "superseded", at: now, by: principal.person, in: transaction)
            }
            try AdoptionRecords.insert(
                adoption, of: version, for: organisation, at: now, by: principal.person, in: transaction)
            if let last, let path {
                try carryOver(from: last, to: adoption, version, along: path, at: now, principal, transaction)
            }
            try trail.append(.alteration, "code_adoption", adoption.text, by: principal.actor, in: transaction)
            return adoption
        }
    }

    /// Follows a code no longer. Its plan stays on record, and comes back when the code is followed again. Needs
    /// `.manageCodes`.
    /// - Throws: `CodeOfPracticeError` `.notFound`, `.reasonMissing`, `.tooLong`, `.ended`.
    public func end(_ id: ID<CodeAdoption>, reason: String, as principal: Principal) async throws {
        try principal.require(.manageCodes)
        let reason = try PlanText.checkedReason(reason)
        let now = clock.now()
        try await store.write { [trail] transaction in
            let adoption = try AdoptionRecords.adoption(id, of: principal.organisation, in: transaction)
            guard adoption.endedAt == nil else { throw CodeOfPracticeError(.ended) }
            try AdoptionRecords.end(id, reason: reason, at: now, by: principal.person, in: transaction)
            try trail.append(
                .alteration, "code_adoption", id.text, by: principal.actor, reason: reason, in: transaction)
        }
    }

    private func carryOverPath(
        from last: CodeAdoption, to version: CodeVersion, _ organisation: ID<Organisation>,
        _ transaction: any Transaction
    ) throws -> [CodeVersion] {
        if last.endedAt == nil, last.version.id == version.id { throw CodeOfPracticeError(.alreadyAdopted) }
        let path = try CarryOverRule.path(from: last.version.id, to: version) {
            try VersionRecords.version($0, of: organisation, in: transaction)
        }
        guard let path else { throw CodeOfPracticeError(.notANewerVersion) }
        return path
    }

    private func carryOver(
        from last: CodeAdoption, to adoption: ID<CodeAdoption>, _ version: CodeVersion, along path: [CodeVersion],
        at now: Timestamp, _ principal: Principal, _ transaction: any Transaction
    ) throws {
        for removed in [false, true] {
            let actions = try ActionRecords.actions(
                of: principal.organisation, adoption: last.id, removed: removed, today: Day(now), in: transaction)
            for action in actions {
                var content = action.content
                content.commitment = CarryOverRule.place(content.commitment, along: path)
                content.subPoint = CarryOverRule.subPoint(
                    content.subPoint, from: last.version, to: version, at: content.commitment)
                _ = try ActionRecords.change(
                    action.id, to: content, adoption: adoption, revision: action.revision, at: action.changedAt,
                    in: transaction)
                let change = ActionChange(
                    field: .commitment, before: String(action.content.commitment), after: String(content.commitment))
                try EventRecords.append(
                    EventRecords.New(
                        .carriedOver, of: action.id, change: change,
                        reason: "\(last.version.label) → \(version.label)"), at: now, by: principal, in: transaction)
            }
        }
    }
}
