public import AuditTrail
public import Storage

/// How the chain of the trail stands.
public struct ChainState: Sendable {
    /// How many entries are linked.
    public var linked: Int
    /// How many wait for it, and since when the first of them.
    public var waiting: Int
    public var waitingSince: Timestamp?
    /// The last signed head: when, and of which position.
    public var lastHead: (at: Timestamp, position: Int)?
    /// The last time the whole trail was verified.
    public var lastVerification: TrailVerification?

    public init(
        linked: Int, waiting: Int, waitingSince: Timestamp? = nil, lastHead: (at: Timestamp, position: Int)? = nil,
        lastVerification: TrailVerification? = nil
    ) {
        self.linked = linked
        self.waiting = waiting
        self.waitingSince = waitingSince
        self.lastHead = lastHead
        self.lastVerification = lastVerification
    }

    init(in transaction: any Transaction) throws {
        linked = try transaction.count("SELECT position FROM trail_link ORDER BY position DESC LIMIT 1")
        waiting = try transaction.count("SELECT COUNT(*) FROM trail_waiting")
        waitingSince = try transaction.first(
            "SELECT MIN(trail.at) FROM trail_waiting JOIN trail ON trail.id = trail_waiting.entry_id"
        ) { $0.optionalTimestamp(0) }.flatMap { $0 }
        lastHead = try transaction.first("SELECT at, position FROM trail_head ORDER BY id DESC LIMIT 1") {
            ($0.timestamp(0), Int($0.integer(1)))
        }
        lastVerification = try transaction.first(
            "SELECT at, links, heads, findings FROM trail_verification ORDER BY id DESC LIMIT 1"
        ) {
            TrailVerification(
                at: $0.timestamp(0), links: Int($0.integer(1)), heads: Int($0.integer(2)),
                findings: Int($0.integer(3)))
        }
    }
}
