/// The statements that one connection has prepared, by their text; the one not used for longest gives way to a new one.
struct PreparedStatements {
    private struct Entry {
        var name: String
        var lastUse: Int
    }

    /// Lists of differing length make many texts; a server keeps a plan of each.
    private static let most = 300

    private var entries: [String: Entry] = [:]
    private var uses = 0
    private var made = 0

    /// The name of a statement prepared before.
    mutating func name(of text: String) -> String? {
        uses += 1
        guard entries[text] != nil else { return nil }
        entries[text]?.lastUse = uses
        return entries[text]?.name
    }

    /// A name for a statement that is about to be prepared.
    mutating func newName() -> String {
        made += 1
        return "s\(made)"
    }

    /// - Returns: the name of the statement to forget, if there is no more room.
    mutating func add(_ name: String, of text: String) -> String? {
        uses += 1
        var forgotten: String?
        if entries.count >= Self.most, let oldest = entries.min(by: { $0.value.lastUse < $1.value.lastUse }) {
            entries[oldest.key] = nil
            forgotten = oldest.value.name
        }
        entries[text] = Entry(name: name, lastUse: uses)
        return forgotten
    }

    mutating func removeAll() { entries.removeAll() }
}
