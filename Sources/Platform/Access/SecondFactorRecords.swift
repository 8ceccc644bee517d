import Storage

/// Second factors and recovery codes as the store keeps them: secrets sealed, codes hashed with a key outside the store.
struct SecondFactorRecords {
    enum CodeKind { case timed, recovery }

    let key: SecretKey
    let now: Timestamp

    /// An offer that is not taken up is good for so long; looking at the page again shows the same.
    private static let offerMinutes = 60

    /// Spends the code if it is right.
    func take(_ typed: String, of person: ID<Person>, in transaction: any Transaction) throws -> CodeKind? {
        let digits = typed.filter { !$0.isWhitespace }
        if digits.utf8.count == TimedCode.digits, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
            return try takeTimed(digits, of: person, in: transaction) ? .timed : nil
        }
        guard let code = RecoveryCode.read(typed) else { return nil }
        let changed = try transaction.execute(
            """
            UPDATE recovery_code SET used_at = \(now)
            WHERE person_id = \(person) AND code_hash = \(hash(code, of: person)) AND used_at IS NULL
            """)
        return changed == 1 ? .recovery : nil
    }

    /// The secret on offer to a person who sets up an app: a new one, or the one that the page showed a moment ago.
    func offer(to person: ID<Person>, in transaction: any Transaction) throws -> TimedCode {
        if let code = try offered(to: person, in: transaction) { return code }
        let secret = TimedCode.newSecret()
        try transaction.execute(
            """
            INSERT INTO second_factor_offer (person_id, secret, created_at)
            VALUES (\(person), \(try seal(secret, of: person)), \(now))
            ON CONFLICT (person_id) DO UPDATE SET secret = excluded.secret, created_at = excluded.created_at
            """)
        return TimedCode(secret: secret)
    }

    /// Makes the secret on offer the person's second factor, in place of any before, if the code is one of it.
    /// - Returns: ten new recovery codes, or nil for a wrong code.
    func confirm(_ typed: String, of person: ID<Person>, in transaction: any Transaction) throws -> [String]? {
        guard let code = try offered(to: person, in: transaction),
            let step = code.step(of: typed.filter { !$0.isWhitespace }, at: now, after: -1)
        else { return nil }
        try remove(of: person, in: transaction)
        try transaction.execute(
            """
            INSERT INTO second_factor (person_id, secret, last_step, created_at)
            VALUES (\(person), \(try seal(code.secret, of: person)), \(step), \(now))
            """)
        return try renewCodes(of: person, in: transaction)
    }

    /// Ten new recovery codes in place of those before.
    func renewCodes(of person: ID<Person>, in transaction: any Transaction) throws -> [String] {
        try transaction.execute("DELETE FROM recovery_code WHERE person_id = \(person)")
        let codes = (0..<RecoveryCode.count).map { _ in RecoveryCode.new() }
        for code in codes {
            try transaction.execute(
                "INSERT INTO recovery_code (person_id, code_hash) VALUES (\(person), \(hash(code, of: person)))")
        }
        return codes
    }

    /// Takes away the second factor with its recovery codes, and any on offer.
    /// - Returns: whether there was one.
    @discardableResult
    func remove(of person: ID<Person>, in transaction: any Transaction) throws -> Bool {
        try transaction.execute("DELETE FROM second_factor_offer WHERE person_id = \(person)")
        try transaction.execute("DELETE FROM recovery_code WHERE person_id = \(person)")
        return try transaction.execute("DELETE FROM second_factor WHERE person_id = \(person)") > 0
    }

    private func takeTimed(_ digits: String, of person: ID<Person>, in transaction: any Transaction) throws -> Bool {
        let kept = try transaction.first(
            "SELECT secret, last_step FROM second_factor WHERE person_id = \(person)"
        ) { (secret: $0.bytes(0), last: $0.integer(1)) }
        guard let kept, let code = opened(kept.secret, of: person),
            let step = code.step(of: digits, at: now, after: kept.last)
        else { return false }
        // Of two at once with the same code, one changes the row.
        return try transaction.execute(
            "UPDATE second_factor SET last_step = \(step) WHERE person_id = \(person) AND last_step < \(step)") == 1
    }

    private func offered(to person: ID<Person>, in transaction: any Transaction) throws -> TimedCode? {
        try transaction.first(
            """
            SELECT secret FROM second_factor_offer
            WHERE person_id = \(person) AND created_at > \(now.adding(minutes: -Self.offerMinutes))
            """
        ) { $0.bytes(0) }
        .flatMap { opened($0, of: person) }
    }

    private func seal(_ secret: [UInt8], of person: ID<Person>) throws -> [UInt8] {
        try key.seal(secret, for: .secondFactor, boundTo: person.text)
    }

    private func opened(_ sealed: [UInt8], of person: ID<Person>) -> TimedCode? {
        key.open(sealed, for: .secondFactor, boundTo: person.text).map(TimedCode.init(secret:))
    }

    private func hash(_ code: String, of person: ID<Person>) -> [UInt8] {
        key.code(of: "\(person.text) \(code)", for: .recoveryCode)
    }
}
