import CLibPQ
import Storage

extension PostgresConnection {
    /// Statements that are under way at a time: more would fill the buffers of both sides, and each would wait for the other.
    private static let mostUnderWay = 100

    /// Runs statements without waiting for the answer to each (libpq's pipeline mode).
    /// - Throws: what the first that failed said; those after it were not run.
    func runAll(_ statements: [SQL]) throws {
        var rest = statements[...]
        while !rest.isEmpty {
            let batch = rest.prefix(Self.mostUnderWay)
            rest = rest.dropFirst(batch.count)
            let names = try batch.map { try prepared($0.text) }
            try pipeline(Array(zip(names, batch)))
        }
    }

    private func pipeline(_ statements: [(name: String, sql: SQL)]) throws {
        guard PQenterPipelineMode(pointer) == 1 else { throw lost() }
        for (name, sql) in statements {
            let sent = ParameterBuffer(sql.values).withPointers { count, values, lengths, formats in
                PQsendQueryPrepared(pointer, name, count, values, lengths, formats, 0)
            }
            guard sent == 1 else { throw lost() }
        }
        guard PQpipelineSync(pointer) == 1 else { throw lost() }
        let failed = drain()
        guard PQexitPipelineMode(pointer) == 1 else { throw lost() }
        if let failed { throw failed }
    }

    /// Reads every answer up to the sync: the mode cannot be left before, also where a statement failed.
    private func drain() -> (any Error)? {
        var first: (any Error)?
        var emptyInARow = 0
        // After each answer comes an empty one; two in a row are the end of a lost connection.
        while emptyInARow < 2 {
            guard let answer = PQgetResult(pointer) else {
                emptyInARow += 1
                continue
            }
            emptyInARow = 0
            let status = PQresultStatus(answer)
            if status == PGRES_PIPELINE_SYNC {
                PQclear(answer)
                return first
            }
            do { try check(answer) } catch { if first == nil { first = error } }
        }
        return first ?? lost()
    }

    /// Loads rows in bulk by COPY.
    func copy(_ rows: [[SQLValue]], into table: String, columns: [String]) throws {
        let target = "\(TableDescription.quoted(table)) (\(TableDescription.quoted(columns)))"
        try check(PQexec(pointer, "COPY \(target) FROM STDIN"))
        var text = CopyText()
        for row in rows {
            text.append(row)
            if text.bytes.count > 1 << 16 { try send(&text) }
        }
        try send(&text)
        guard PQputCopyEnd(pointer, nil) == 1 else { throw lost() }
        var failed: (any Error)?
        while let answer = PQgetResult(pointer) {
            do { try check(answer) } catch { if failed == nil { failed = error } }
        }
        if let failed { throw failed }
    }

    private func send(_ text: inout CopyText) throws {
        guard !text.bytes.isEmpty else { return }
        let sent = text.bytes.withUnsafeBytes { bytes in
            PQputCopyData(pointer, bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count))
        }
        guard sent == 1 else { throw lost() }
        text.removeAll()
    }

    private func lost() -> PostgresFailure { PostgresFailure(message: "the connection was lost", isLost: true) }
}
