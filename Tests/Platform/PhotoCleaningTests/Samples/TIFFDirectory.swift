/// A directory of tags, as a camera writes it.
struct TIFFDirectory {
    struct Entry {
        var tag: Int
        var type: Int
        var count: Int
        var content: [UInt8]
    }

    var entries: [Entry] = []

    static func + (directory: TIFFDirectory, entry: Entry) -> TIFFDirectory {
        TIFFDirectory(entries: directory.entries + [entry])
    }

    static func text(_ tag: Int, _ text: String) -> Entry {
        Entry(tag: tag, type: 2, count: text.utf8.count + 1, content: Array(text.utf8) + [0])
    }
    static func bytes(_ tag: Int, _ bytes: [UInt8], type: Int = 7) -> Entry {
        Entry(tag: tag, type: type, count: bytes.count, content: bytes)
    }
    static func short(_ tag: Int, _ values: Int...) -> Entry {
        Entry(tag: tag, type: 3, count: values.count, content: values.flatMap { [UInt8](little: $0, bytes: 2) })
    }
    static func long(_ tag: Int, _ value: Int) -> Entry {
        Entry(tag: tag, type: 4, count: 1, content: [UInt8](little: value, bytes: 4))
    }
    static func rational(_ tag: Int, _ values: (Int, Int)...) -> Entry {
        Entry(
            tag: tag, type: 5, count: values.count,
            content: values.flatMap { [UInt8](little: $0.0, bytes: 4) + [UInt8](little: $0.1, bytes: 4) })
    }

    /// How long it is with its values.
    var size: Int { 6 + entries.reduce(0) { $0 + 12 + ($1.content.count > 4 ? ($1.content.count + 1) / 2 * 2 : 0) } }

    /// At a place of the file, with the place of the next.
    func written(at start: Int, next: Int = 0) -> [UInt8] {
        var table = [UInt8](little: entries.count, bytes: 2)
        var values: [UInt8] = []
        for entry in entries.sorted(by: { $0.tag < $1.tag }) {
            table += [UInt8](little: entry.tag, bytes: 2) + [UInt8](little: entry.type, bytes: 2)
            table += [UInt8](little: entry.count, bytes: 4)
            if entry.content.count > 4 {
                table += [UInt8](little: start + 6 + 12 * entries.count + values.count, bytes: 4)
                values += entry.content + (entry.content.count % 2 == 1 ? [0] : [])
            } else {
                table += entry.content + [UInt8](repeating: 0, count: 4 - entry.content.count)
            }
        }
        return table + [UInt8](little: next, bytes: 4) + values
    }
}
