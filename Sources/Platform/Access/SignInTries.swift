import Storage

/// Failures in a row, by a hash of what was tried: an address, whether or not anybody has it, or a person's codes. Each try
/// counts as a failure before it is looked at, so that many at once count too; being right takes the count away.
enum SignInTries {
    /// After so many failures each further one makes wait, longer each time: 30 seconds, a minute, up to an hour.
    static let freeTries = 5
    /// After so many, a lock of a day. A reset link or an administrator lifts it sooner.
    static let triesBeforeLock = 20
    private static let lockHours = 24

    /// - Throws: `AccessError` with code `.tooManyTries` while it waits or is locked.
    static func count(_ key: [UInt8], at now: Timestamp, in transaction: any Transaction) throws {
        try transaction.execute("DELETE FROM sign_in_failure WHERE blocked_until < \(now.adding(hours: -24))")
        let before = try transaction.first(
            "SELECT failures, blocked_until FROM sign_in_failure WHERE address_hash = \(key)"
        ) { (failures: Int($0.integer(0)), blockedUntil: $0.timestamp(1)) }
        if let before, before.blockedUntil > now { throw AccessError(.tooManyTries) }
        let failures = 1 + (before?.failures ?? 0)
        try transaction.execute(
            """
            INSERT INTO sign_in_failure (address_hash, failures, blocked_until)
            VALUES (\(key), \(failures), \(blockedUntil(after: failures, from: now)))
            ON CONFLICT (address_hash) DO UPDATE
            SET failures = excluded.failures, blocked_until = excluded.blocked_until
            """)
    }

    static func forget(_ key: [UInt8], in transaction: any Transaction) throws {
        try transaction.execute("DELETE FROM sign_in_failure WHERE address_hash = \(key)")
    }

    private static func blockedUntil(after failures: Int, from now: Timestamp) -> Timestamp {
        if failures >= triesBeforeLock { return now.adding(hours: lockHours) }
        return failures < freeTries ? now : now.adding(seconds: min(3600, 30 << min(failures - freeTries, 7)))
    }
}
