import Storage

/// Whether somebody may be asked in this way.
enum InvitationRule {
    /// - Throws: `SupplyChainsError` `.badDueDay` unless the day lies between tomorrow and a year from now.
    static func checked(_ terms: InvitationTerms, on today: Day) throws(SupplyChainsError) -> String? {
        guard terms.due > today, terms.due <= today.adding(days: InvitationTerms.mostDays) else {
            throw SupplyChainsError(.badDueDay)
        }
        return try FactsRule.address(terms.address)
    }
}
