import AuditTrail
import Foundation
import Storage

/// An entry as it leaves the program, with its place in the chain.
struct ExportedEntry: Sendable, Encodable {
    var id: String
    /// RFC 3339 in UTC.
    var at: String
    var act: String
    var person: String?
    var personName: String?
    var organisation: String?
    var node: String
    var kind: String
    var subject: String?
    var reason: String?
    var recipient: String?
    /// The position in the chain; nil while it waits.
    var position: Int64?
    /// The hash of its link, in hexadecimal.
    var hash: String?

    init(_ entry: TrailEntry, position: Int64?, hash: [UInt8]?, names: [String: String]) {
        id = entry.id.text
        at = InstantText.of(entry.at)
        act = entry.act.rawValue
        person = entry.actor.person
        personName = entry.actor.person.flatMap { names[$0] }
        organisation = entry.actor.organisation
        node = entry.actor.node
        kind = entry.subjectKind
        subject = entry.subject
        reason = entry.reason
        recipient = entry.recipient
        self.position = position
        self.hash = hash.map { HexText.of($0) }
    }

    static let columns = [
        "id", "at", "act", "person", "personName", "organisation", "node", "kind", "subject", "reason", "recipient",
        "position", "hash",
    ]

    var cells: [String] {
        [
            id, at, act, person ?? "", personName ?? "", organisation ?? "", node, kind, subject ?? "", reason ?? "",
            recipient ?? "", position.map { "\($0)" } ?? "", hash ?? "",
        ]
    }

    func line(_ encoder: JSONEncoder) throws -> [UInt8] { Array(try encoder.encode(self)) + [0x0A] }
}
