/// A part of the Common Procurement Vocabulary (CPV 2008, Commission Regulation (EC) No 213/2008), told by the digits with which
/// its codes begin.
public struct VocabularyPrefixes: Sendable {
    private var byDigits = [Set<UInt32>](repeating: [], count: 9)

    /// - Parameter prefixes: 2 to 8 digits each; anything else is left out.
    public init(_ prefixes: some Sequence<String>) {
        for prefix in prefixes {
            guard (2...8).contains(prefix.utf8.count), let number = UInt32(prefix) else { continue }
            byDigits[prefix.utf8.count].insert(number)
        }
    }

    /// Whether a code of eight digits lies in the part.
    public func contains(_ code: UInt32) -> Bool {
        guard code != 0 else { return false }
        var rest = code
        for digits in stride(from: 8, through: 2, by: -1) {
            if byDigits[digits].contains(rest) { return true }
            rest /= 10
        }
        return false
    }
}
