/// One line of an answer of `dot -Tplain`, taken word by word.
struct PlainLine {
    private var rest: ArraySlice<UInt8>
    private let number: Int
    /// Where the word that was taken last begins, from 1.
    private var column = 1

    init(_ bytes: some Collection<UInt8>, number: Int) {
        rest = Array(bytes)[...]
        self.number = number
    }

    /// What is wrong at the word that was taken last.
    func fault(_ expected: String) -> GraphvizError {
        GraphvizError(.unreadable, "line \(number), column \(column): expected \(expected)")
    }

    /// - Throws: where the line has no further word, or one longer than any that is written.
    mutating func word(_ expected: String) throws(GraphvizError) -> String {
        rest = rest.drop { $0 == UInt8(ascii: " ") }
        column = rest.startIndex + 1
        let word = rest.prefix { $0 != UInt8(ascii: " ") }
        guard !word.isEmpty, word.count <= 40 else { throw fault(expected) }
        rest = rest.dropFirst(word.count)
        return String(decoding: word, as: UTF8.self)
    }

    /// The name of a box, `n12`, or of a column, `c3`.
    mutating func name() throws(GraphvizError) -> (isColumn: Bool, number: Int) {
        let word = try word("n or c with a number")
        guard let kind = word.first, kind == "n" || kind == "c", let number = Self.digits(word.dropFirst()) else {
            throw fault("n or c with a number")
        }
        return (kind == "c", number)
    }

    mutating func count(upTo most: Int) throws(GraphvizError) -> Int {
        guard let count = Self.digits(try word("a count")[...]), count <= most else {
            throw fault("a count up to \(most)")
        }
        return count
    }

    /// A length in inches. Curves may leave the drawing a little.
    mutating func length() throws(GraphvizError) -> Double {
        let word = try word("a number")
        guard
            word.utf8.allSatisfy({ (48...57).contains($0) || [43, 45, 46, 69, 101].contains($0) }),
            let length = Double(word), length.magnitude <= PlainReader.greatestLength
        else { throw fault("a number") }
        return length
    }

    private static func digits(_ text: Substring) -> Int? {
        guard !text.isEmpty, text.utf8.count <= 6, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int(text)
    }
}
