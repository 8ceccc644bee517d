import Storage

/// Compares signed heads with the chain.
struct HeadComparison: Sendable {
    let store: any Store
    /// By name; none: signatures are not checked, as where nobody has the key.
    let keys: [String: TrailPublicKey]
    let report: @Sendable (TrailFinding) throws -> Void

    init(store: any Store, keys: [TrailPublicKey], report: @escaping @Sendable (TrailFinding) throws -> Void) {
        self.store = store
        self.keys = Dictionary(keys.map { ($0.name, $0) }) { first, _ in first }
        self.report = report
    }

    /// The heads of a file. Returns how many there were.
    /// - Throws: `TrailFileError` where the file cannot be read.
    func compare(file path: String) async throws -> Int {
        var reader = try HeadReader(path: path)
        var count = 0
        while true {
            let lines = try reader.next()
            if lines.isEmpty { return count }
            for line in lines where line.head == nil {
                try report(TrailFinding(.headUnreadable, source: "\(path):\(line.number)"))
            }
            let heads = lines.compactMap { line in line.head.map { (head: $0, source: "\(path):\(line.number)") } }
            try await compare(heads)
            count += heads.count
        }
    }

    /// The heads that the store itself keeps. Returns how many there were.
    func compareKept() async throws -> Int {
        var (after, count) = ("", 0)
        while true {
            let heads = try await kept(after: after)
            try await compare(heads.map { ($0.head, "trail_head \($0.id)") })
            count += heads.count
            guard let last = heads.last else { return count }
            after = last.id
        }
    }

    private func kept(after id: String) async throws -> [(id: String, head: TrailHead)] {
        try await store.read { transaction in
            try transaction.query(
                """
                SELECT id, at, position, hash, node, key_name, signature FROM trail_head
                WHERE id > \(id) ORDER BY id LIMIT 400
                """
            ) { row in
                (
                    row.text(0),
                    TrailHead(
                        at: row.timestamp(1), position: row.integer(2), hash: row.bytes(3), node: row.text(4),
                        keyName: row.text(5), signature: row.bytes(6))
                )
            }
        }
    }

    private func compare(_ heads: [(head: TrailHead, source: String)]) async throws {
        var rest = heads[...]
        while !rest.isEmpty {
            let some = rest.prefix(200)
            rest = rest.dropFirst(some.count)
            let positions = some.map(\.head.position)
            let hashes = try await store.read { transaction in
                Dictionary(
                    try transaction.query(
                        "SELECT position, hash FROM trail_link WHERE position IN \(SQL.list(positions))"
                    ) { ($0.integer(0), $0.bytes(1)) }
                ) { first, _ in first }
            }
            let tail = try await store.read { try TrailLink.tail(in: $0).position }
            for (head, source) in some { try check(head, source, against: hashes[head.position], tail) }
        }
    }

    /// A head that is not genuine says nothing of the chain.
    private func check(_ head: TrailHead, _ source: String, against hash: [UInt8]?, _ tail: Int64) throws {
        if !keys.isEmpty {
            guard let key = keys[head.keyName] else {
                return try report(TrailFinding(.headKeyUnknown, position: head.position, source: source))
            }
            guard key.signed(head) else {
                return try report(TrailFinding(.headForged, position: head.position, source: source))
            }
        }
        if head.position > tail {
            try report(
                TrailFinding(.cutOff, position: tail.adding(upTo: 1), lastPosition: head.position, source: source))
        } else if hash != head.hash {
            try report(TrailFinding(.rebuilt, position: head.position, source: source))
        }
    }
}
