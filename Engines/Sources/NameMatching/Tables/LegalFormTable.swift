/// The legal forms in a shape to look up: joined spelling to class.
struct LegalFormTable: Sendable {
    struct Entry: Sendable {
        var form: LegalFormClass
        var mayLead: Bool
        var isEvident: Bool
        var words: Int
    }

    static let shared = LegalFormTable()

    /// Most words a form has when every full stop separates.
    let longestInWords = 7
    private var words = WordTable()
    private(set) var entries = [Entry]()
    /// Entries of at least seven letters by the hash of the spelling with one letter left out.
    private var withoutOneLetter = [UInt64: [Int]]()
    /// Lengths of those entries by number of words and first letter, one bit each: most spellings end here.
    private var lengths = [UInt64](repeating: 0, count: 8 * 26)

    private init() {
        for group in LegalForms.groups {
            for line in group.spellings.split(whereSeparator: { $0 == "\n" || $0 == "|" }) { add(line, group) }
        }
    }

    private mutating func add(_ spelling: Substring, _ group: LegalForms.Group) {
        var joined = spelling.filter { $0 != " " }
        guard !joined.isEmpty else { return }
        let id = joined.withUTF8 { words.insert($0) }
        let count = spelling.split(separator: " ").count
        if id < entries.count {
            entries[id].mayLead = entries[id].mayLead || group.mayLead
            entries[id].isEvident = entries[id].isEvident || group.isEvident
            return
        }
        entries.append(Entry(form: group.form, mayLead: group.mayLead, isEvident: group.isEvident, words: count))
        if joined.utf8.count >= 7 {
            joined.withUTF8 { bytes in
                Self.eachDelete(bytes) { withoutOneLetter[$0, default: []].append(id) }
                withoutOneLetter[WordTable.hash(bytes), default: []].append(id)
                if count < 8 { lengths[count * 26 + Int(bytes[0]) - 97] |= 7 << UInt64(min(bytes.count, 62) - 1) }
            }
        }
    }

    /// The form that `joined` spells exactly.
    func exact(_ joined: UnsafeBufferPointer<UInt8>) -> Entry? { words.find(joined).map { entries[$0] } }

    /// The form of `words` words and at least seven letters that `joined` spells with one slip. The slip may stand in
    /// the first letter only where the form is a single word.
    func nearly(_ joined: UnsafeBufferPointer<UInt8>, words count: Int) -> Entry? {
        guard joined.count >= 6, joined.count <= 60, joined[0] >= 97, joined[0] <= 122 else { return nil }
        guard count == 1 || lengths[count * 26 + Int(joined[0]) - 97] >> UInt64(joined.count) & 1 == 1 else {
            return nil
        }
        var found = check(WordTable.hash(joined), joined, count)
        Self.eachDelete(joined) { if found == nil { found = check($0, joined, count) } }
        return found.map { entries[$0] }
    }

    private func check(_ hash: UInt64, _ joined: UnsafeBufferPointer<UInt8>, _ count: Int) -> Int? {
        withoutOneLetter[hash]?.first { id in
            guard entries[id].words == count else { return false }
            let range = words.range(of: id)
            return words.bytes.withUnsafeBufferPointer {
                EditDistance.halfEdits(UnsafeBufferPointer(rebasing: $0[range]), joined, limit: 2) <= 2
            }
        }
    }

    private static func eachDelete(_ word: UnsafeBufferPointer<UInt8>, _ body: (UInt64) -> Void) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: max(1, word.count)) { shorter in
            for skipped in 0..<word.count {
                var length = 0
                for index in 0..<word.count where index != skipped {
                    shorter[length] = word[index]
                    length += 1
                }
                body(WordTable.hash(UnsafeBufferPointer(rebasing: shorter[..<length])))
            }
        }
    }
}
