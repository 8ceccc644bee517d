import Access
import NameMatching
import Storage

/// Every comparable entry of an organisation's lists, made searchable.
struct ListIndex: Sendable {
    /// What the lists were when it was built: it serves while they are the same.
    var editions: [ID<Watchlist>: Int]
    /// By ordinal of the index.
    var entries: [ID<ListEntry>]
    var names: NameIndex
    var lists: [Check.UsedList]

    /// Entries whose texts are parsed at a time.
    private static let batchSize = 500

    /// Reads the lists in use. Costs a pass over their entries.
    static func built(
        of organisation: ID<Organisation>, matcher: NameMatcher, in transaction: any Transaction
    ) throws -> ListIndex {
        var reading = Reading()
        try ListEntryRecords.eachCurrent(of: organisation, in: transaction) { id, text in
            reading.identifiers.append(id)
            reading.lines += text.utf8
            reading.lines.append(UInt8(ascii: "\n"))
            if reading.identifiers.count == batchSize { try reading.takeLines() }
        }
        try reading.takeLines()
        let lists = try Screening.listsInUse(of: organisation, in: transaction)
        return ListIndex(
            editions: try WatchlistRecords.editions(of: organisation, in: transaction), entries: reading.entries,
            names: NameIndex(subjects: reading.subjects, matcher: matcher), lists: lists)
    }

    /// What has been read so far, and the texts that wait to be parsed.
    private struct Reading {
        var entries: [ID<ListEntry>] = []
        var subjects: [Subject] = []
        var identifiers: [ID<ListEntry>] = []
        var lines: [UInt8] = []

        mutating func takeLines() throws {
            guard !identifiers.isEmpty else { return }
            let entities = try EntityText.entities(ofLines: lines)
            for (identifier, entity) in zip(identifiers, entities) {
                guard let subject = SubjectConversion.subject(of: entity) else { continue }
                entries.append(identifier)
                subjects.append(subject)
            }
            identifiers.removeAll(keepingCapacity: true)
            lines.removeAll(keepingCapacity: true)
        }
    }
}
