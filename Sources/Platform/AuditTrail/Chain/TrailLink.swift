import Storage

/// A link of the chain: gives an entry its position, and makes everything before it part of its hash.
struct TrailLink: Sendable, Hashable {
    /// From 1, without gaps.
    var position: Int64
    var entry: String
    /// Of the entry's fields, so that a changed entry is told from a changed chain.
    var digest: [UInt8]
    /// Of position, entry's digest, time of linking and the hash before.
    var hash: [UInt8]
    /// When it was linked, milliseconds UTC.
    var linkedAt: Int64

    /// What stands before the first link.
    static let origin = [UInt8](repeating: 0, count: 32)

    /// The link that follows.
    init(_ row: TrailRow, after previous: (position: Int64, hash: [UInt8]), at now: Timestamp) {
        position = previous.position + 1
        entry = row.id
        digest = row.digest
        linkedAt = now.milliseconds
        hash = []
        hash = expectedHash(after: previous.hash)
    }

    init(position: Int64, entry: String, digest: [UInt8], hash: [UInt8], linkedAt: Int64) {
        self.position = position
        self.entry = entry
        self.digest = digest
        self.hash = hash
        self.linkedAt = linkedAt
    }

    /// The hash that the link must have behind a given one.
    func expectedHash(after previous: [UInt8]) -> [UInt8] {
        var encoding = CanonicalEncoding()
        encoding.append("manumit trail link 1")
        encoding.append(position)
        encoding.append(linkedAt)
        encoding.append(digest)
        encoding.append(previous)
        return encoding.hash
    }

    /// The end of the chain: position 0 and `origin` where there is no link yet.
    static func tail(in transaction: any Transaction) throws -> (position: Int64, hash: [UInt8]) {
        try transaction.first("SELECT position, hash FROM trail_link ORDER BY position DESC LIMIT 1") {
            ($0.integer(0), $0.bytes(1))
        } ?? (0, origin)
    }
}
