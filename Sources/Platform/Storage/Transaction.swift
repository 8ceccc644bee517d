/// What a `Store` hands to a closure: statements, all within one transaction. Never leaves that closure.
public protocol Transaction: AnyObject {
    /// Runs a statement that returns no rows. Statements are cached by their text, so repeat them with other values.
    /// - Returns: the number of rows changed.
    @discardableResult
    func execute(_ sql: SQL) throws -> Int

    /// Hands each row to `body` as it is read; the row is valid only during the call.
    func each(_ sql: SQL, _ body: (any Row) throws -> Void) throws

    /// For the end of a SELECT that takes rows which others may be taking at the same time: each row then goes to one of
    /// them. Empty where writers are alone anyway.
    var skippingLockedRows: SQL { get }

    /// Runs statements that return no rows, in their order, without waiting for the answer to each where the engine can.
    /// Faster by far for many on a server.
    func executeAll(_ statements: [SQL]) throws

    /// Adds rows to a table in bulk.
    /// - Parameters:
    ///   - rows: the values of each, in the order of the columns.
    ///   - table: its name, and those of the columns: ours, never from outside.
    func load(_ rows: [[SQLValue]], into table: String, columns: [String]) throws

    /// Tells whoever waits for `Store.announcements(of: topic)`, once the transaction is committed.
    func announce(_ topic: String) throws

    /// What handles the store as a whole.
    var maintenance: any Maintenance { get }
}

extension Transaction {
    public func executeAll(_ statements: [SQL]) throws {
        for statement in statements { try execute(statement) }
    }

    public func load(_ rows: [[SQLValue]], into table: String, columns: [String]) throws {
        let places = Array(repeating: "?", count: columns.count).joined(separator: ", ")
        let names = TableDescription.quoted(columns)
        let text = "INSERT INTO \(TableDescription.quoted(table)) (\(names)) VALUES (\(places))"
        for row in rows { try execute(SQL(text: text, values: row)) }
    }

    /// All rows, each turned into a value.
    public func query<Answer>(_ sql: SQL, _ read: (any Row) throws -> Answer) throws -> [Answer] {
        var answers: [Answer] = []
        try each(sql) { answers.append(try read($0)) }
        return answers
    }

    /// The first row turned into a value, or nil where there is none. Say `LIMIT 1` where more may come.
    public func first<Answer>(_ sql: SQL, _ read: (any Row) throws -> Answer) throws -> Answer? {
        var answer: Answer?
        try each(sql) { if answer == nil { answer = try read($0) } }
        return answer
    }

    /// The first column of the first row as a number; 0 where there is no row or the value is NULL.
    public func count(_ sql: SQL) throws -> Int {
        try first(sql) { Int($0.optionalInteger(0) ?? 0) } ?? 0
    }
}
