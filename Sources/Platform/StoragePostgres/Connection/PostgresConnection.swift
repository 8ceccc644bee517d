import CLibPQ
import Foundation
import Storage

/// One blocking connection. Not safe for use by several threads at a time: the pool lends it to one, which is what the
/// unchecked conformance stands on.
final class PostgresConnection: @unchecked Sendable {
    let pointer: OpaquePointer
    /// The way to stop a statement from another thread.
    let canceller: StatementCanceller
    var statements = PreparedStatements()
    /// The first failure since the transaction began.
    var failure: PostgresFailure?

    /// - Throws: `PostgresFailure` with libpq's reason, which names hosts and users but no password.
    init(_ address: PostgresAddress, settings: PostgresSettings) throws {
        // What the address itself says of these holds, since it comes after them.
        let defaults = [
            ("fallback_application_name", "manumit"), ("connect_timeout", "5"), ("keepalives_idle", "15"),
            ("keepalives_interval", "5"), ("keepalives_count", "3"), ("tcp_user_timeout", "15000"),
            ("dbname", address.text), ("client_encoding", "UTF8"),
        ]
        guard let pointer = Self.connect(defaults) else { throw PostgresFailure(message: "no memory", isLost: true) }
        guard PQstatus(pointer) == CONNECTION_OK, let canceller = StatementCanceller(pointer) else {
            let reason = String(cString: PQerrorMessage(pointer))
            PQfinish(pointer)
            throw PostgresFailure(message: "\(address): \(Self.line(reason))", isLost: true)
        }
        self.pointer = pointer
        self.canceller = canceller
        PQsetNoticeProcessor(pointer, { _, _ in }, nil)
        try run(
            """
            SET statement_timeout = \(settings.statementLimit); SET lock_timeout = \(settings.lockLimit);
            SET standard_conforming_strings = on
            """)
    }

    deinit { PQfinish(pointer) }

    /// Whether it may be used for another transaction.
    var isIdle: Bool { PQstatus(pointer) == CONNECTION_OK && PQtransactionStatus(pointer) == PQTRANS_IDLE }
    /// The tables have changed since its statements were prepared.
    var isOutdated: Bool { failure?.isOutdated == true }
    var hasFailedTransaction: Bool { PQtransactionStatus(pointer) == PQTRANS_INERROR }

    /// Runs statements without values, with `;` between them, in one step.
    func run(_ text: String) throws { try check(PQexec(pointer, text)) }

    /// Runs a statement with its values; prepared when it is seen for the first time.
    func answer(to sql: SQL) throws -> PostgresResult {
        let name = try prepared(sql.text)
        return try ParameterBuffer(sql.values).withPointers { count, values, lengths, formats in
            try check(PQexecPrepared(pointer, name, count, values, lengths, formats, 0))
        }
    }

    /// The name of the statement on the server.
    func prepared(_ text: String) throws -> String {
        if let known = statements.name(of: text) { return known }
        let name = statements.newName()
        let numbered = NumberedPlaceholders(text).text + [0]
        try numbered.withUnsafeBytes { bytes in
            let text = bytes.bindMemory(to: CChar.self).baseAddress
            _ = try check(PQprepare(pointer, name, text, 0, nil))
        }
        if let forgotten = statements.add(name, of: text) { try run("DEALLOCATE \(forgotten)") }
        return name
    }

    /// Prepares statements anew from here on: the tables have changed.
    func forgetStatements() throws {
        statements.removeAll()
        try run("DEALLOCATE ALL")
    }

    /// - Throws: `PostgresFailure`, kept as the transaction's first.
    @discardableResult
    func check(_ answer: OpaquePointer?) throws -> PostgresResult {
        let isLost = PQstatus(pointer) != CONNECTION_OK
        guard let answer else { throw noted(PostgresFailure(message: "the connection was lost", isLost: isLost)) }
        let result = PostgresResult(answer)
        if let failure = result.failure(isLost: isLost) { throw noted(failure) }
        return result
    }

    private func noted(_ failure: PostgresFailure) -> PostgresFailure {
        if self.failure == nil { self.failure = failure }
        return failure
    }

    private static func connect(_ options: [(name: String, value: String)]) -> OpaquePointer? {
        let names = options.map { strdup($0.name) }
        let values = options.map { strdup($0.value) }
        defer { for text in names + values { free(text) } }
        return PQconnectdbParams(
            names.map { UnsafePointer($0) } + [nil], values.map { UnsafePointer($0) } + [nil], 1)
    }

    /// libpq's reasons stand on several lines, one for each host.
    private static func line(_ reason: String) -> String {
        reason.split(whereSeparator: \.isNewline).map { $0.drop { $0 == " " || $0 == "\t" } }.joined(separator: "; ")
    }
}
