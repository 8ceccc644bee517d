/// What the leading digits of a CPV code stand for; the longest prefix wins.
struct PrefixTable<Value: RawRepresentable<String> & Sendable>: Sendable {
    private var values: [Key: [Value]] = [:]
    private let prefixes: [(digits: [UInt8], values: [Value])]
    /// Lines of the table that could not be read; empty unless the table has a mistake.
    let faults: [String]

    private struct Key: Hashable, Sendable {
        let digits: Int
        let prefix: UInt32
    }

    /// Reads one entry a line: the prefix (2 to 8 digits), then one or more values.
    init(_ table: String) {
        var prefixes: [(digits: [UInt8], values: [Value])] = []
        var faults: [String] = []
        for line in table.split(separator: "\n") {
            let cells = line.split(separator: " ")
            let values = cells.dropFirst().compactMap { Value(rawValue: String($0)) }
            guard let digits = cells.first, let prefix = UInt32(digits), (2...8).contains(digits.utf8.count),
                !values.isEmpty, values.count == cells.count - 1
            else {
                faults.append(String(line))
                continue
            }
            self.values[Key(digits: digits.utf8.count, prefix: prefix)] = values
            prefixes.append((Array(digits.utf8), values))
        }
        self.prefixes = prefixes
        self.faults = faults
    }

    /// The values of the longest prefix that the code begins with; empty when there is none.
    func values(for code: CPVCode) -> [Value] {
        for digits in stride(from: 8, through: 2, by: -1) {
            if let found = values[Key(digits: digits, prefix: code.prefix(digits))] { return found }
        }
        return []
    }

    /// The values of entries that lie beneath a code that is broader than they are.
    func values(beneath code: CPVCode) -> [Value] {
        let start = Array(code.text.utf8.prefix(code.significantDigits))
        return prefixes.filter { $0.digits.count > start.count && $0.digits.starts(with: start) }.flatMap(\.values)
    }

    /// Every prefix as text, for checks against the vocabulary.
    var allPrefixes: [String] { prefixes.map { String(decoding: $0.digits, as: UTF8.self) } }

    /// Every value once for each entry.
    var allValues: [Value] { prefixes.flatMap(\.values) }
}
