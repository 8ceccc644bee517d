import Storage

/// Runs one piece of work until it is done, or until it is clear that it will not be.
struct Attempts {
    let pool: ConnectionPool
    let settings: PostgresSettings
    let work: CancellableWork

    /// - Throws: `StorageError`, `CancellationError`, or what `body` throws.
    func run<Answer>(
        _ body: (PostgresConnection, CancellableWork, _ isLastTry: Bool) throws -> Answer
    ) throws -> Answer {
        let deadline = Deadline(milliseconds: settings.patience)
        var pause = BackOff(milliseconds: 2, most: 100)
        var tries = 0
        while true {
            tries += 1
            do {
                return try once(until: deadline, isLastTry: tries >= settings.tries, body)
            } catch let failure as PostgresFailure {
                if failure.isStopped, work.isCancelled { throw CancellationError() }
                let goesOn = failure.isLost ? !deadline.hasPassed : failure.mayBeTriedAgain && tries < settings.tries
                guard goesOn else { throw failure.translated }
                pause.wait()
            }
        }
    }

    private func once<Answer>(
        until deadline: Deadline, isLastTry: Bool,
        _ body: (PostgresConnection, CancellableWork, _ isLastTry: Bool) throws -> Answer
    ) throws -> Answer {
        let connection = try pool.take(until: deadline)
        defer { pool.give(connection) }
        connection.failure = nil
        do {
            try work.begin(connection.canceller)
            defer { work.end() }
            return try body(connection, work, isLastTry)
        } catch {
            // What the server said weighs more than what the work made of it.
            if let failure = connection.failure, failure.mayBeTriedAgain || failure.isLost { throw failure }
            throw error
        }
    }
}
