/// What codes of the Common Procurement Vocabulary come to for a rule, asked once for each.
final class CodeMarks {
    /// Codes remembered at a time: the vocabulary has 9,454.
    private static let most = 1 << 14

    private let find: (String) -> Int
    private var known: [UInt32: Int] = [:]

    /// - Parameter find: the same number for codes of eight digits that come to the same.
    init(_ find: @escaping (String) -> Int) { self.find = find }

    /// - Parameter code: eight digits as a number.
    func mark(of code: UInt32) -> Int {
        if let mark = known[code] { return mark }
        let digits = String(code)
        let mark = find(String(repeating: "0", count: max(0, 8 - digits.utf8.count)) + digits)
        if known.count >= Self.most { known.removeAll(keepingCapacity: true) }
        known[code] = mark
        return mark
    }
}
