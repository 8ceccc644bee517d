import AuditTrail
import Storage

extension Accounts {
    /// Makes sure that this process has the secret that the database was used with before, and notes it where it is new. Call
    /// it before the first sign-in.
    /// - Throws: `AccessError` with code `.otherSecretKey`: second factors and recovery codes would not open.
    public func checkSecretKey() async throws {
        let fingerprint = Array(key.code(of: "the database", for: .fingerprint).prefix(16))
        let now = clock.now()
        try await store.write { transaction in
            let known = try transaction.query("SELECT fingerprint FROM secret_key") { $0.bytes(0) }
            guard known.isEmpty || known.contains(fingerprint) else { throw AccessError(.otherSecretKey) }
            try transaction.execute(
                """
                INSERT INTO secret_key (fingerprint, seen_at) VALUES (\(fingerprint), \(now))
                ON CONFLICT (fingerprint) DO NOTHING
                """)
        }
    }

    /// Goes on with a new secret after the old one was lost: all second factors, which nobody can open any more, are taken
    /// away, and everybody signs in again.
    /// - Returns: how many people lost their second factor.
    public func adoptSecretKey() async throws -> Int {
        let fingerprint = Array(key.code(of: "the database", for: .fingerprint).prefix(16))
        let now = clock.now()
        return try await store.write { [trail] transaction in
            let lost = try transaction.execute("DELETE FROM second_factor")
            for table in ["second_factor_offer", "recovery_code", "half_session", "session", "secret_key"] {
                try transaction.execute(SQL(text: "DELETE FROM \(table)"))
            }
            try transaction.execute(
                "INSERT INTO secret_key (fingerprint, seen_at) VALUES (\(fingerprint), \(now))")
            try trail.append(
                .erasure, "second factor", nil, by: Actor(person: nil, organisation: nil, node: "command line"),
                reason: "new secret key; second factors removed: \(lost)", in: transaction)
            return lost
        }
    }
}
