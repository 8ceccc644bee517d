internal import JSONReading
public import OpenContracting
public import ProcurementIndicators

/// Finds the tier of a purchase by a rule of the caller's, once for all purchases that look the same to the rule.
///
/// The rule takes some fifty microseconds, many times what reading a notice takes. So what a tier may depend on is hashed straight on
/// the tape (`PurchaseMark`), words and codes by what they come to: there are many of them, and few things that a rule finds in them.
/// Not thread-safe.
public final class TierFinder {
    /// Tiers, and texts, remembered at a time.
    private static let most = 1 << 14

    private let rule: (Release) -> InherentTier
    private let words: (Release) -> Int
    private var tiers: [UInt64: InherentTier] = [:]
    private var marksOfWords: [UInt64: Int] = [:]
    private let codes: CodeMarks
    /// Seeded anew each time, so that nobody can prepare a notice that looks like another.
    private let seed = UInt64.random(in: .min ... .max)

    /// - Parameters:
    ///   - words: What the title and description of a release come to for the rule: the same number where they come to the same.
    ///   - code: What a CPV code of eight digits comes to for the rule.
    ///   - rule: Heeds which codes a notice has, and neither their order nor how often each is there.
    public init(
        words: @escaping (Release) -> Int = TierFinder.everyWord,
        code: @escaping (String) -> Int = TierFinder.everyCode,
        _ rule: @escaping (Release) -> InherentTier
    ) {
        self.rule = rule
        self.words = words
        codes = CodeMarks(code)
    }

    /// For rules to which every word matters.
    public static func everyWord(of release: Release) -> Int {
        var hasher = Hasher()
        for text in [release.tender?.title, release.tender?.description] { hasher.combine(text) }
        for text in [release.awards.first?.title, release.awards.first?.description] { hasher.combine(text) }
        return hasher.finalize()
    }

    /// For rules to which every code is another.
    public static func everyCode(_ code: String) -> Int { Int(code) ?? 0 }

    func tier(of notice: JSONCursor, in document: JSONDocument, ocid: UnsafeBufferPointer<UInt8>) -> InherentTier {
        var mark = PurchaseMark(seed, codes)
        mark.note(notice)
        var read: Release?
        func release() -> Release {
            let made = read ?? Release(reading: document.value(at: notice), ocid: String(decoding: ocid, as: UTF8.self))
            read = made
            return made
        }
        let found = Self.known(mark.words, in: &marksOfWords) { words(release()) }
        return Self.known(mark.whole(words: found), in: &tiers) { rule(release()) }
    }

    private static func known<Value>(_ mark: UInt64, in values: inout [UInt64: Value], find: () -> Value) -> Value {
        if let value = values[mark] { return value }
        let value = find()
        if values.count >= most { values.removeAll(keepingCapacity: true) }
        values[mark] = value
        return value
    }
}
