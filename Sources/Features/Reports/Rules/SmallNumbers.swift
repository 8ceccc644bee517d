/// Withholds numbers from which one could tell who reported.
public enum SmallNumbers {
    /// Numbers below this are not shown: the k of the CTDC global victim dataset.
    public static let least = 11

    /// A number, or nil where it is too small to show. Nought may be shown: it points to nobody.
    public static func shown(_ number: Int) -> Int? { number == 0 || number >= least ? number : nil }

    /// The parts of a whole. Where just one part is withheld, the smallest of the others is too, since the whole would tell it.
    public static func shown(_ parts: [String: Int]) -> [String: Int?] {
        var answer = parts.mapValues { shown($0) }
        let withheld = answer.filter { $0.value == nil }
        let open = parts.filter { answer[$0.key] != .some(nil) && $0.value > 0 }
        if withheld.count == 1, let next = open.min(by: { ($0.value, $0.key) < ($1.value, $1.key) }) {
            answer[next.key] = .some(nil)
        }
        return answer
    }
}
