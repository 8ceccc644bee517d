public import Access
import AuditTrail
public import Languages
public import Storage

extension ReportChannels {
    /// What an organisation says to reporters in its own words; what it has not written is absent, and the program's own words stand there.
    /// Anybody may read it.
    public func texts(of organisation: ID<Organisation>) async throws -> [ReportingText] {
        try await store.read { try ReportingTextRecords.texts(of: organisation, in: $0) }
    }

    /// Writes a text, owned by whoever writes it and looked at today. Needs `.changeReportingTexts`.
    /// - Throws: `ReportChannelsError` `.nameMissing` unless there are both languages, `.tooLong`.
    public func set(_ text: BilingualText, for code: ReportingText.Code, as principal: Principal) async throws {
        try principal.require(.changeReportingTexts)
        guard let person = principal.person else {
            throw AccessError(.forbidden, permission: .changeReportingTexts)
        }
        guard !text.english.isEmpty, !text.welsh.isEmpty else { throw ReportChannelsError(.nameMissing) }
        guard max(text.english.count, text.welsh.count) <= ReportingText.longest,
            max(text.english.utf8.count, text.welsh.utf8.count) <= 4 * ReportingText.longest
        else { throw ReportChannelsError(.tooLong) }
        let now = clock.now()
        try await store.write { [trail] transaction in
            try ReportingTextRecords.set(
                text, for: code, of: principal.organisation, owner: person, reviewedOn: Day(now), at: now,
                in: transaction)
            try trail.append(.alteration, "reporting_text", code.rawValue, by: principal.actor, in: transaction)
        }
    }
}
