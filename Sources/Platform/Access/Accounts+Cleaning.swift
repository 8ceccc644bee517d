import Storage

extension Accounts {
    /// Removes what has run out: sessions, links, and counts of tries. Each is refused once it has run out, removed or not; this
    /// keeps the tables small and forgets what need not be known.
    /// - Returns: how many rows went.
    @discardableResult
    public func removeExpired() async throws -> Int {
        let now = clock.now()
        return try await store.write { transaction in
            let sessions = try transaction.execute("DELETE FROM session WHERE expires_at < \(now)")
            let links = try transaction.execute("DELETE FROM account_link WHERE expires_at < \(now)")
            let tries = try transaction.execute(
                "DELETE FROM sign_in_failure WHERE blocked_until < \(now.adding(hours: -24))")
            return sessions + links + tries
        }
    }
}
