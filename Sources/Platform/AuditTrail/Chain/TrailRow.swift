import Storage

/// A row of the trail exactly as the store holds it, for hashing. Unlike `TrailEntry` it takes nothing for granted: somebody
/// may have written the row by hand.
struct TrailRow: Sendable, Hashable {
    var id: String
    var at: Int64
    var act: String?
    var person: String?
    var organisation: String?
    var node: String?
    var kind: String?
    var subject: String?
    var reason: String?
    var recipient: String?
    /// Whether every column holds the type of value it should, to its end. SQLite lets bytes and hidden tails stand where text
    /// should, which read alike but are found by no search.
    var isSound = true

    private static let texts: [String] = [
        "id", "act", "person", "organisation", "node", "kind", "subject", "reason", "recipient",
    ]

    /// The columns that `init(_:from:)` reads: 11.
    static let columns: SQL = {
        let values = (["id", "at"] + texts.dropFirst()).map {
            $0 == "at" ? "CAST(trail.at AS BIGINT)" : "CAST(trail.\($0) AS TEXT)"
        }
        let checks =
            texts.map {
                let text = "CAST(trail.\($0) AS TEXT)"
                return "trail.\($0) IS NOT DISTINCT FROM SUBSTR(\(text), 1, LENGTH(\(text)))"
            } + ["trail.at IS NOT DISTINCT FROM CAST(trail.at AS BIGINT)"]
        let check = "CASE WHEN \(checks.joined(separator: " AND ")) THEN 1 ELSE 0 END"
        return SQL(text: (values + [check]).joined(separator: ", "))
    }()

    static let columnCount = 11

    /// Reads `columns`, the first of which is number `start` of the row.
    init(_ row: any Row, from start: Int = 0) {
        id = row.text(start)
        at = row.integer(start + 1)
        act = row.optionalText(start + 2)
        person = row.optionalText(start + 3)
        organisation = row.optionalText(start + 4)
        node = row.optionalText(start + 5)
        kind = row.optionalText(start + 6)
        subject = row.optionalText(start + 7)
        reason = row.optionalText(start + 8)
        recipient = row.optionalText(start + 9)
        isSound = row.boolean(start + 10)
    }

    init(
        id: String, at: Int64, act: String?, person: String?, organisation: String?, node: String?, kind: String?,
        subject: String?, reason: String?, recipient: String?
    ) {
        self.id = id
        self.at = at
        self.act = act
        self.person = person
        self.organisation = organisation
        self.node = node
        self.kind = kind
        self.subject = subject
        self.reason = reason
        self.recipient = recipient
    }

    /// All fields, encoded so that no two rows encode alike.
    var encoding: CanonicalEncoding {
        var encoding = CanonicalEncoding()
        encoding.append("manumit trail entry 1")
        encoding.append(id)
        encoding.append(at)
        for text in [act, person, organisation, node, kind, subject, reason, recipient] { encoding.append(text) }
        return encoding
    }

    /// SHA-256 of all fields.
    var digest: [UInt8] { encoding.hash }
}
