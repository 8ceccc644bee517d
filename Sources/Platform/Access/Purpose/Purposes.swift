public import AuditTrail
public import Storage

/// Asks people why, before they read what their organisation holds sensitive.
///
/// The law no longer asks for the justification of each consultation (Data (Use and Access) Act 2025 section 82 took it out of
/// Data Protection Act 2018 section 62), so this is the organisation's own rule, by kind of record.
///
/// Services call `opening` before they look anything up, so no page can forget to ask.
public struct Purposes: Sendable {
    /// How long a reason holds for one record under `PurposeRule.eachTime`.
    public static let minutes = 10
    /// The longest text in one's own words, in characters.
    public static let longestWords = 500
    /// The least that words must say, in letters and digits.
    static let leastWords = 5
    /// The reason of an entry about somebody who did not say why.
    public static let refusal = "refused: no purpose stated"

    let store: any Store
    let clock: Clock
    let trail: AuditTrail

    public init(store: any Store, clock: Clock, trail: AuditTrail) {
        self.store = store
        self.clock = clock
        self.trail = trail
    }

    /// The principal with the purpose that was stated for reading a record. Call it before the record is looked up, once the
    /// permission is known to be held.
    /// - Parameter subject: the record's identifier; nil for a list.
    /// - Throws: `PurposeRequired` where none was stated; the trail then notes that somebody was asked for it.
    public func opening(
        _ kind: SensitiveKind, _ subject: String? = nil, as principal: Principal
    ) async throws -> Principal {
        switch try await stated(kind, subject, by: principal) {
        case .notNeeded: return principal
        case .stated(let text):
            var principal = principal
            principal.purpose = text
            return principal
        case .missing:
            try await store.write { [trail] transaction in
                try trail.append(
                    .consultation, kind.rawValue, subject, by: principal.actor, reason: Self.refusal,
                    in: transaction)
            }
            throw PurposeRequired(kind, subject)
        }
    }

    /// Notes why a person reads, for as long as the rule says and the session lasts.
    /// - Parameter words: the person's own; needed with `.other`.
    /// - Throws: `PurposeError`.
    public func state(
        _ ground: PurposeGround, words: String, for kind: SensitiveKind, _ subject: String?, as principal: Principal
    ) async throws {
        guard let session = principal.session, let person = principal.person else { throw PurposeError(.noSession) }
        let isEmpty = words.allSatisfy(\.isWhitespace)
        guard ReasonText.fits(words, Self.longestWords) else { throw PurposeError(.tooLong) }
        guard ReasonText.weight(of: words) >= Self.leastWords || (isEmpty && ground != .other) else {
            throw PurposeError(.wordsMissing)
        }
        let reason = isEmpty ? ground.rawValue : "\(ground.rawValue): \(words)"
        let now = clock.now()
        try await store.write { transaction in
            try transaction.execute("DELETE FROM stated_purpose WHERE stated_at < \(now.adding(days: -2))")
            try transaction.execute(
                """
                INSERT INTO stated_purpose (id, organisation_id, person_id, session, kind, subject, reason, stated_at)
                VALUES (\(ID<PurposeRequired>.new(at: now)), \(principal.organisation), \(person), \(session), \(kind),
                    \(subject), \(reason), \(now))
                """)
        }
    }

    /// Whether reading would ask. Notes nothing.
    public func isNeeded(_ kind: SensitiveKind, _ subject: String? = nil, as principal: Principal) async throws -> Bool
    {
        if case .missing = try await stated(kind, subject, by: principal) { true } else { false }
    }

    private enum Stated: Sendable {
        case notNeeded
        case stated(String)
        case missing
    }

    private func stated(_ kind: SensitiveKind, _ subject: String?, by principal: Principal) async throws -> Stated {
        if principal.purpose != nil { return .notNeeded }
        let now = clock.now()
        return try await store.read { transaction in
            let rule = try Self.rule(for: kind, of: principal.organisation, in: transaction)
            if rule == .never { return .notNeeded }
            let text = try Self.stated(kind, subject, rule, by: principal, at: now, in: transaction)
            return text.map { .stated($0) } ?? .missing
        }
    }

    private static func stated(
        _ kind: SensitiveKind, _ subject: String?, _ rule: PurposeRule, by principal: Principal, at now: Timestamp,
        in transaction: any Transaction
    ) throws -> String? {
        guard let session = principal.session, let person = principal.person else { return nil }
        let narrow: SQL =
            rule == .eachTime
            ? " AND subject IS NOT DISTINCT FROM \(subject) AND stated_at > \(now.adding(minutes: -minutes))" : ""
        return try transaction.first(
            """
            SELECT reason FROM stated_purpose
            WHERE session = \(session) AND person_id = \(person) AND organisation_id = \(principal.organisation)
                AND kind = \(kind)\(narrow) ORDER BY id DESC LIMIT 1
            """
        ) { $0.text(0) }
    }
}
