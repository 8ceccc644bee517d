import Storage

extension PostgresConnection {
    /// - Throws: `PostgresFailure` of a statement whose failure the work passed over: the server keeps nothing of such a
    ///   transaction.
    func checkTransaction() throws {
        if hasFailedTransaction, let failure { throw failure }
    }

    /// Commits. No time limit stops it: a server that waits for its standby would say that the write was kept, and it might not
    /// be on the standby yet.
    /// - Throws: `StorageError` with code `.unknownOutcome` where the server was lost before it answered; `PostgresFailure`
    ///   where nothing was kept.
    func commit() throws {
        try checkTransaction()
        do {
            try run("SET LOCAL statement_timeout = 0; COMMIT")
        } catch let failure as PostgresFailure where failure.isLost {
            self.failure = nil
            throw StorageError(.unknownOutcome, "the server was lost before it said whether the write was kept")
        }
    }
}
