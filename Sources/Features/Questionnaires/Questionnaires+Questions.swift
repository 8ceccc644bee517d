public import Access
import AuditTrail
public import Storage

extension Questionnaires {
    /// What is asked now: the latest published version, or what comes with the program until there is one. Needs
    /// `.readChains`.
    public func current(as principal: Principal) async throws -> CurrentQuestionnaire {
        try principal.require(.readChains)
        let standard = try StandardQuestionnaire.content()
        return try await store.read { transaction in
            let published = try VersionRecords.published(of: principal.organisation, in: transaction)
            return CurrentQuestionnaire(
                content: published.first?.content ?? standard, versions: published,
                draft: try VersionRecords.draft(of: principal.organisation, in: transaction))
        }
    }

    /// One version, published or draft. Needs `.readChains`.
    public func version(
        _ id: ID<QuestionnaireVersion>, as principal: Principal
    ) async throws -> QuestionnaireVersion {
        try principal.require(.readChains)
        return try await store.read { try VersionRecords.version(id, of: principal.organisation, in: $0) }
    }

    /// The draft. Needs `.changeQuestionnaires`.
    /// - Throws: `QuestionnairesError` with code `.notFound` where there is none.
    public func draft(as principal: Principal) async throws -> QuestionnaireVersion {
        try principal.require(.changeQuestionnaires)
        return try await store.read { try Self.draft(of: principal.organisation, in: $0) }
    }

    /// Begins a draft from what is asked now; gives the one that is there where there is one. Needs
    /// `.changeQuestionnaires`.
    @discardableResult
    public func beginDraft(as principal: Principal) async throws -> QuestionnaireVersion {
        try principal.require(.changeQuestionnaires)
        let standard = try StandardQuestionnaire.content()
        let now = clock.now()
        return try await store.write { [trail] transaction in
            let organisation = principal.organisation
            if let draft = try VersionRecords.draft(of: organisation, in: transaction) { return draft }
            let latest = try Self.adopted(
                standard, of: organisation, by: principal.actor, at: now, trail, in: transaction)
            let draft = QuestionnaireVersion(
                id: .new(at: now), number: latest.number + 1, content: latest.content, createdAt: now,
                publishedBy: nil, publishedAt: nil, edition: 1)
            try VersionRecords.insert(draft, by: nil, of: organisation, in: transaction)
            try trail.append(
                .collection, "questionnaire_version", draft.id.text, by: principal.actor, in: transaction)
            return draft
        }
    }

    /// Changes the draft. Needs `.changeQuestionnaires`.
    /// - Parameter edition: of the draft that whoever changes it has seen.
    /// - Throws: `QuestionnairesError` `.notFound`, `.draftChanged`, `.tooMany`.
    public func change(_ change: DraftChange, edition: Int, as principal: Principal) async throws {
        try principal.require(.changeQuestionnaires)
        try await store.write { [trail] transaction in
            let draft = try Self.draft(of: principal.organisation, in: transaction)
            guard draft.edition == edition else { throw QuestionnairesError(.draftChanged) }
            let content = try DraftRule.applying(change, to: draft.content)
            try VersionRecords.change(draft, to: content, in: transaction)
            try trail.append(
                .alteration, "questionnaire_version", draft.id.text, by: principal.actor, in: transaction)
        }
    }

    /// What stands in the way of publishing the draft. Needs `.changeQuestionnaires`.
    public func problems(ofDraft draft: QuestionnaireVersion, as principal: Principal) throws -> [ContentProblem] {
        try principal.require(.changeQuestionnaires)
        return ContentRule.problems(of: draft.content)
    }

    /// Publishes the draft: what is sent from now on asks it; what was sent before keeps its version. Needs
    /// `.changeQuestionnaires`.
    /// - Throws: `QuestionnairesError` `.notFound`, `.draftChanged`, `.draftNotSound`.
    public func publish(edition: Int, as principal: Principal) async throws {
        try principal.require(.changeQuestionnaires)
        let now = clock.now()
        try await store.write { [trail] transaction in
            let draft = try Self.draft(of: principal.organisation, in: transaction)
            guard draft.edition == edition else { throw QuestionnairesError(.draftChanged) }
            guard ContentRule.problems(of: draft.content).isEmpty else { throw QuestionnairesError(.draftNotSound) }
            let before = try VersionRecords.published(of: principal.organisation, in: transaction)
            let content = RevisionRule.revised(draft.content, after: before.reversed().map(\.content))
            try VersionRecords.publish(draft, as: content, at: now, by: principal.person, in: transaction)
            try trail.append(
                .alteration, "questionnaire_version", draft.id.text, by: principal.actor, reason: "published",
                in: transaction)
        }
    }

    /// Throws the draft away. Needs `.changeQuestionnaires`.
    public func discardDraft(as principal: Principal) async throws {
        try principal.require(.changeQuestionnaires)
        try await store.write { [trail] transaction in
            let draft = try Self.draft(of: principal.organisation, in: transaction)
            try VersionRecords.discard(draft, in: transaction)
            try trail.append(.erasure, "questionnaire_version", draft.id.text, by: principal.actor, in: transaction)
        }
    }

    private static func draft(
        of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> QuestionnaireVersion {
        guard let draft = try VersionRecords.draft(of: organisation, in: transaction) else {
            throw QuestionnairesError(.notFound)
        }
        return draft
    }

    /// The latest published version; what comes with the program becomes the first where there is none.
    static func adopted(
        _ standard: QuestionnaireContent, of organisation: ID<Organisation>, by actor: Actor, at now: Timestamp,
        _ trail: AuditTrail, in transaction: any Transaction
    ) throws -> QuestionnaireVersion {
        if let latest = try VersionRecords.published(of: organisation, limit: 1, in: transaction).first {
            return latest
        }
        let first = QuestionnaireVersion(
            id: .new(at: now), number: 1, content: standard, createdAt: now, publishedBy: nil, publishedAt: now,
            edition: 1)
        try VersionRecords.insert(first, by: nil, of: organisation, in: transaction)
        try trail.append(.collection, "questionnaire_version", first.id.text, by: actor, in: transaction)
        return first
    }
}
