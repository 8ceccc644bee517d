import Access
import CodeOfPractice
import Publications
import Storage

/// The versions of the written statement, the latest year first.
struct StatementChoices: EvidenceRecordSource {
    let publications: Publications
    let kind = RecordKind.statement
    let permission = Permission.readCode

    func find(_ words: String, page: PageRequest, as principal: Principal) async throws -> Page<RecordChoice> {
        let all = try await publications.statements(as: principal).map(choice)
        return Page(of: all, holding: words, page)
    }

    func record(_ reference: String, as principal: Principal) async throws -> RecordChoice? {
        guard let id = ID<Statement>(reference) else { return nil }
        do {
            return choice(try await publications.statement(id, as: principal))
        } catch let error as PublicationsError where error.code == .notFound {
            return nil
        }
    }

    /// `2025–2026 (1)`: the years that it is about and its version, the same in every language.
    private func choice(_ statement: Statement) -> RecordChoice {
        let years =
            statement.start.year == statement.end.year
            ? "\(statement.end.year)" : "\(statement.start.year)–\(statement.end.year)"
        return RecordChoice(
            kind: kind, reference: statement.id.text, name: "\(years) (\(statement.version))", day: statement.end,
            state: statement.state.rawValue)
    }
}
