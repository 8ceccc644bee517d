import AuditTrail
import Auditing
import Languages
import Storage

/// Entries of the trail as a table, newest first.
struct TrailTable: Sendable {
    var entries: [TrailEntry]
    /// The names of the people of the organisation by the text of their identifiers.
    var names: [String: String]
    /// Whether the record of each entry is shown; not where all are about one.
    var showsRecord = true
    /// The kinds of record that the reader may open.
    var openKinds: Set<String> = []

    func table(_ words: Words) -> Table {
        var columns = [
            Table.Column(label: words(.trailColumnAt)), Table.Column(label: words(.trailColumnWho)),
            Table.Column(label: words(.trailColumnAct)),
        ]
        if showsRecord { columns.append(Table.Column(label: words(.trailColumnRecord))) }
        columns.append(Table.Column(label: words(.trailColumnReason)))
        return Table(
            caption: words(.trailTable), hidesCaption: true, columns: columns, rows: entries.map { row($0, words) })
    }

    private func row(_ entry: TrailEntry, _ words: Words) -> [Table.Cell] {
        var cells = [
            Table.Cell(words.moment(entry.at)),
            Table.Cell(words.whoActed(entry.actor, names), note: words.node(entry.actor.node)),
            Table.Cell(words.act(entry.act)),
        ]
        if showsRecord { cells.append(record(entry, words)) }
        let recipient = entry.recipient.map { words(.trailRecipient(recipient: recipientName($0, words))) }
        let reason = words.trailReason(of: entry)
        return cells + [Table.Cell(reason, note: recipient)]
    }

    private func record(_ entry: TrailEntry, _ words: Words) -> Table.Cell {
        let kind = words.recordKind(entry.subjectKind)
        guard let subject = entry.subject else { return Table.Cell(kind) }
        let folder = ReadKind(rawValue: entry.subjectKind)?.folder
        let isOpen = openKinds.contains(entry.subjectKind) && ID<TrailEntry>(subject) != nil
        return Table.Cell(
            kind, link: isOpen ? folder.map { Address("/\($0)/\(subject)") } : nil, note: subject)
    }

    private func recipientName(_ recipient: String, _ words: Words) -> String {
        words.code(recipient, under: .trailRecipient)
    }
}

extension ReadKind {
    /// The first part of the address of such a record's page.
    var folder: String {
        switch self {
        case .supplier: "suppliers"
        case .hit: "hits"
        case .referral: "referrals"
        case .person: "people"
        }
    }
}
