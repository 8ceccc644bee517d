import Storage

/// In what order matters stand before a person, and how many.
enum MatterOrder {
    static let most = 50

    /// Due first, then by what is spent; what has no day comes last.
    static func sorted(_ matters: [Matter]) -> [Matter] {
        let ordered = matters.enumerated().sorted { left, right in
            key(left) < key(right)
        }
        return ordered.prefix(most).map(\.element)
    }

    private static func key(_ matter: EnumeratedSequence<[Matter]>.Element) -> (Int, Int64, Int) {
        (
            matter.element.due?.daysSince1970 ?? Int.max, -(matter.element.yearlySpend?.minorUnits ?? -1),
            matter.offset
        )
    }
}
