/// Turns the `?` of a statement into PostgreSQL's `$1`, `$2`… and leaves those in literals, quoted names and comments alone.
///
/// The server infers a value's type from its place. `? IS NULL` is the one place in use that tells it nothing: such a value is
/// read as text, in which every kind of value can be written.
struct NumberedPlaceholders {
    /// The statement as PostgreSQL takes it.
    private(set) var text: [UInt8] = []
    private(set) var count = 0

    private let source: [UInt8]
    private var place = 0

    init(_ statement: String) {
        source = Array(statement.utf8)
        text.reserveCapacity(source.count + 16)
        while place < source.count { step() }
    }

    private mutating func step() {
        switch source[place] {
        case UInt8(ascii: "?"): number()
        case UInt8(ascii: "'"): copy(through: UInt8(ascii: "'"))
        case UInt8(ascii: "\""): copy(through: UInt8(ascii: "\""))
        case UInt8(ascii: "-") where byte(1) == UInt8(ascii: "-"): copyLine()
        case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "*"): copyComment()
        default: copy(1)
        }
    }

    private func byte(_ ahead: Int) -> UInt8? { place + ahead < source.count ? source[place + ahead] : nil }

    private mutating func copy(_ length: Int) {
        text += source[place..<min(place + length, source.count)]
        place += length
    }

    private mutating func number() {
        place += 1
        count += 1
        text += Array((isNullTested ? "CAST($\(count) AS TEXT)" : "$\(count)").utf8)
    }

    /// A doubled quote ends the literal and begins the next at once, which comes to the same.
    private mutating func copy(through end: UInt8) {
        copy(1)
        while let next = byte(0), next != end { copy(1) }
        copy(1)
    }

    private mutating func copyLine() {
        while let next = byte(0), next != UInt8(ascii: "\n") { copy(1) }
    }

    /// PostgreSQL's comments nest.
    private mutating func copyComment() {
        var depth = 0
        repeat {
            if byte(0) == UInt8(ascii: "/"), byte(1) == UInt8(ascii: "*") {
                depth += 1
                copy(2)
            } else if byte(0) == UInt8(ascii: "*"), byte(1) == UInt8(ascii: "/") {
                depth -= 1
                copy(2)
            } else {
                copy(1)
            }
        } while depth > 0 && place < source.count
    }

    /// Whether what follows the place is `IS NULL` or `IS NOT NULL`.
    private var isNullTested: Bool {
        let words = String(decoding: source[place..<min(place + 24, source.count)], as: UTF8.self)
            .split { $0 == " " || $0 == "\n" || $0 == ")" || $0 == "," }.prefix(3).map { $0.uppercased() }
        return source[place...].first.map { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") } == true
            && (words.starts(with: ["IS", "NULL"]) || words == ["IS", "NOT", "NULL"])
    }
}
