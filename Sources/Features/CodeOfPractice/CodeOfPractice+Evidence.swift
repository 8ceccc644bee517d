public import Access
import AuditTrail
import EvidenceFiles
public import Storage

/// Evidence and comments of actions.
extension CodeOfPractice {
    /// Hangs evidence on an action. A file is kept with its SHA-256, once its first bytes agree with its name and the scanner of
    /// the machine, where there is one, has found nothing; a record with its name as it is now. Needs `.changePlan`.
    /// - Throws: `CodeOfPracticeError` `.notFound`, also of a record that is not there or that the person may not read,
    ///   `.withdrawn`, `.titleMissing`, `.tooLong`, `.badDates`, `.tooMany`, and of the source `.fileEmpty`, `.fileTooLarge`,
    ///   `.badFile`, `.maliciousFile`, `.badLink`, `.referenceMissing`.
    public func add(
        _ draft: EvidenceDraft, to id: ID<PlanAction>, as principal: Principal
    ) async throws -> ID<PlanEvidence> {
        try principal.require(.changePlan)
        let title = try PlanText.checkedTitle(draft.title)
        if let dated = draft.dated, let expires = draft.expires, expires < dated {
            throw CodeOfPracticeError(.badDates)
        }
        let (source, file) = try await source(of: draft.source, as: principal)
        let now = clock.now()
        let evidence = PlanEvidence(
            id: .new(at: now), action: id, kind: draft.kind, title: title, source: source, dated: draft.dated,
            expires: draft.expires, addedAt: now)
        return try await store.write { [self] transaction in
            _ = try open(id, principal, transaction)
            guard try EvidenceRecords.all(of: id, in: transaction).count < EvidenceRule.mostPieces else {
                throw CodeOfPracticeError(.tooMany)
            }
            if let file { try KeptFileRecords.insert(file, of: principal.organisation, in: transaction) }
            try EvidenceRecords.insert(
                evidence, of: principal.organisation, by: principal.person, in: transaction)
            try ActionRecords.touch(id, at: now, in: transaction)
            try note(
                EventRecords.New(.evidenceAdded, of: id, reason: title), as: .collection, at: now, principal,
                transaction)
            return evidence.id
        }
    }

    /// A file that is kept as evidence, and its bytes. The trail notes that it was read. Needs `.readCode`.
    /// - Throws: `CodeOfPracticeError` `.notFound`, also where the evidence is no file.
    public func file(
        _ id: ID<PlanEvidence>, as principal: Principal
    ) async throws -> (evidence: PlanEvidence, bytes: [UInt8]) {
        try principal.require(.readCode)
        return try await store.write { [trail] transaction in
            let evidence = try EvidenceRecords.evidence(id, of: principal.organisation, in: transaction)
            guard case .file(let file) = evidence.source else { throw CodeOfPracticeError(.notFound) }
            let bytes = try KeptFileRecords.bytes(of: file.id, principal.organisation, in: transaction)
            try trail.append(.consultation, "plan_evidence", id.text, by: principal.actor, in: transaction)
            return (evidence, bytes)
        }
    }

    /// Takes evidence back, so that it counts no more; it stays on record. Needs `.changePlan`.
    /// - Throws: `CodeOfPracticeError` `.notFound`, `.reasonMissing`, `.tooLong`, `.withdrawn`.
    public func withdraw(_ id: ID<PlanEvidence>, reason: String, as principal: Principal) async throws {
        try principal.require(.changePlan)
        let reason = try PlanText.checkedReason(reason)
        let now = clock.now()
        try await store.write { [self] transaction in
            let evidence = try EvidenceRecords.evidence(id, of: principal.organisation, in: transaction)
            guard evidence.withdrawnAt == nil else { throw CodeOfPracticeError(.withdrawn) }
            try EvidenceRecords.setWithdrawn(id, at: now, reason: reason, in: transaction)
            let event = EventRecords.New(
                .evidenceWithdrawn, of: evidence.action, reason: "\(evidence.title): \(reason)")
            try note(event, as: .alteration, reason: reason, at: now, principal, transaction)
        }
    }

    /// Lets evidence that was taken back count again. Needs `.changePlan`.
    /// - Throws: `CodeOfPracticeError` `.notFound`, `.changedMeanwhile` where it counts.
    public func restore(_ id: ID<PlanEvidence>, as principal: Principal) async throws {
        try principal.require(.changePlan)
        let now = clock.now()
        try await store.write { [self] transaction in
            let evidence = try EvidenceRecords.evidence(id, of: principal.organisation, in: transaction)
            guard evidence.withdrawnAt != nil else { throw CodeOfPracticeError(.changedMeanwhile) }
            try EvidenceRecords.setWithdrawn(id, at: nil, reason: nil, in: transaction)
            let event = EventRecords.New(.evidenceRestored, of: evidence.action, reason: evidence.title)
            try note(event, as: .alteration, at: now, principal, transaction)
        }
    }

    /// Says something about an action. Needs `.changePlan`.
    /// - Throws: `CodeOfPracticeError` `.notFound`, `.withdrawn`, `.textMissing`, `.tooLong`, `.tooMany`.
    public func comment(_ text: String, on id: ID<PlanAction>, as principal: Principal) async throws {
        try principal.require(.changePlan)
        let text = try PlanText.checkedText(text)
        let now = clock.now()
        try await store.write { [self] transaction in
            _ = try open(id, principal, transaction)
            guard try CommentRecords.all(of: id, in: transaction).count < CommentRecords.mostComments else {
                throw CodeOfPracticeError(.tooMany)
            }
            try CommentRecords.insert(text, on: id, at: now, by: principal, in: transaction)
            try ActionRecords.touch(id, at: now, in: transaction)
            try note(EventRecords.New(.commented, of: id), as: .collection, at: now, principal, transaction)
        }
    }

    /// Takes one's own comment back; that it was made stays on record. Needs `.changePlan`.
    /// - Throws: `CodeOfPracticeError` `.notFound`, `.notTheirs`, `.withdrawn`.
    public func withdraw(
        _ comment: ID<PlanComment>, of id: ID<PlanAction>, as principal: Principal
    ) async throws {
        try principal.require(.changePlan)
        let (now, today) = (clock.now(), today)
        try await store.write { [self] transaction in
            _ = try ActionRecords.action(id, of: principal.organisation, today: today, in: transaction)
            let comments = try CommentRecords.all(of: id, in: transaction)
            guard let found = comments.first(where: { $0.id == comment }) else { throw CodeOfPracticeError(.notFound) }
            guard found.person == principal.person else { throw CodeOfPracticeError(.notTheirs) }
            guard found.withdrawnAt == nil else { throw CodeOfPracticeError(.withdrawn) }
            try CommentRecords.withdraw(comment, at: now, in: transaction)
            try note(EventRecords.New(.commentWithdrawn, of: id), as: .alteration, at: now, principal, transaction)
        }
    }

    private func source(
        of draft: EvidenceDraft.Source, as principal: Principal
    ) async throws -> (EvidenceSource, CheckedFile?) {
        switch draft {
        case .file(let sent):
            let file = try await checked(sent)
            return (.file(file.file), file)
        case .link(let link): return (.link(try LinkRule.checked(link)), nil)
        case .record(let kind, let reference):
            let reference = ReasonText.trimmed(reference)
            guard !PlanText.holdsNothing(reference) else { throw CodeOfPracticeError(.referenceMissing) }
            guard ReasonText.fits(reference, EvidenceRule.longestReference) else { throw CodeOfPracticeError(.tooLong) }
            guard kind.hasList else { return (.record(kind, reference: reference), nil) }
            let choice = try await record(reference, of: kind, as: principal)
            return (.record(kind, reference: choice.reference, name: EvidenceRule.keptName(of: choice)), nil)
        }
    }

    private func checked(_ sent: SentFile) async throws(CodeOfPracticeError) -> CheckedFile {
        do throws(EvidenceFilesError) {
            return try await files.checked(sent)
        } catch {
            throw CodeOfPracticeError(error)
        }
    }
}
