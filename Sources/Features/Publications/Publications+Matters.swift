public import Access
import Storage

extension Publications {
    /// Statements that wait for the asking person, the latest year first: for their approval, or to be published. Each part needs
    /// the permission to act on it, so that for a person who may do none of it the answer is empty.
    public func matters(as principal: Principal) async throws -> [StatementMatter] {
        guard principal.may(.signCode) || principal.may(.manageCodes) else { return [] }
        return try await store.read { transaction in
            try StatementRecords.statements(of: principal.organisation, in: transaction).compactMap { statement in
                Self.kind(of: statement, for: principal).map {
                    StatementMatter(kind: $0, statement: statement.id, start: statement.start, end: statement.end)
                }
            }
        }
    }

    private static func kind(of statement: Statement, for principal: Principal) -> StatementMatter.Kind? {
        switch statement.state {
        case .approved: return principal.may(.manageCodes) ? .publish : nil
        case .proposed:
            let given = statement.approvals.map { (role: $0.role, person: $0.person.text) }
            guard principal.may(.signCode), let person = principal.person else { return nil }
            let office = StatementRule.office(of: principal.roles, person: person.text, approvals: given)
            return office == nil ? nil : .approve
        case .draft, .published, .unpublished: return nil
        }
    }
}
