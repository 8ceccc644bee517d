import CLibPQ

/// What the server answered to one statement; freed with it.
final class PostgresResult {
    /// Where libpq keeps the parts of an error, which are macros that Swift cannot see (postgres_ext.h).
    private enum Part {
        static let state = Int32(UInt8(ascii: "C"))
        static let primaryMessage = Int32(UInt8(ascii: "M"))
        static let constraint = Int32(UInt8(ascii: "n"))
    }

    let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) { self.pointer = pointer }

    deinit { PQclear(pointer) }

    var status: ExecStatusType { PQresultStatus(pointer) }
    var rows: Int32 { PQntuples(pointer) }
    /// The number of rows that the statement changed.
    var changes: Int { Int(String(cString: PQcmdTuples(pointer))) ?? 0 }

    /// What went wrong, or nil. Bound values stand in the detail, which is left out, and in the message of data that does not
    /// fit (class 22), which is left out too.
    func failure(isLost: Bool) -> PostgresFailure? {
        guard status == PGRES_FATAL_ERROR || status == PGRES_BAD_RESPONSE else { return nil }
        let state = part(Part.state) ?? ""
        let message =
            switch state.prefix(2) {
            case "22": "a value does not fit its column"
            case "23": "the rule \(part(Part.constraint) ?? "of a column") refused the write"
            default: part(Part.primaryMessage) ?? "the connection was lost"
            }
        return PostgresFailure(state: state, message: message, isLost: isLost)
    }

    private func part(_ code: Int32) -> String? { PQresultErrorField(pointer, code).map { String(cString: $0) } }
}
