internal import JSONReading
internal import OpenContracting
internal import ProcurementIndicators

/// Hashes of all in a release that the tier of its purchase may depend on: codes, words, places, how it is bought, and, where they can
/// make a difference, sums and times. Who buys, when, the bids and what ids are used make none.
struct PurchaseMark {
    /// Of the title and description of the tender and of the first award.
    private(set) var words: UInt64
    private var rest: UInt64
    private var amounts: UInt64
    /// Of the codes as they are written.
    private var codes: UInt64
    private var codeCount = 0
    private var hasWorks = false
    private let marks: CodeMarks

    /// Rules read so many codes of a notice: beyond them it matters which ones come first.
    private static let mostCodes = 40

    init(_ seed: UInt64, _ marks: CodeMarks) {
        (words, rest, amounts, codes) = (seed, seed, seed, seed)
        self.marks = marks
    }

    /// The mark of the purchase.
    /// - Parameter found: what its words come to.
    func whole(words found: Int) -> UInt64 {
        var hash = rest
        Self.fold(UInt64(bitPattern: Int64(found)), into: &hash)
        // Sums only tell large works, which words may stand for too where there is no code.
        if hasWorks || codeCount == 0 { Self.fold(amounts, into: &hash) }
        if codeCount > Self.mostCodes { Self.fold(codes, into: &hash) }
        return hash
    }

    mutating func note(_ notice: JSONCursor) {
        var parts: (tender: JSONCursor?, awards: JSONCursor?, parties: JSONCursor?) = (nil, nil, nil)
        notice.forEachMember { key, value in
            if key.isEqual(to: "tender") { parts.tender = value }
            if key.isEqual(to: "awards") { parts.awards = value }
            if key.isEqual(to: "parties") { parts.parties = value }
            if key.isEqual(to: "contracts") { value.fold(into: &amounts) }
        }
        if let tender = parts.tender { note(purchase: tender, isFirst: true) }
        var isFirst = true
        parts.awards?.forEachItem { award in
            note(purchase: award, isFirst: isFirst)
            isFirst = false
        }
        parts.parties?.forEachItem { party in
            guard let address = party["address"] else { return }
            Self.fold(Self.isSupplier(party, parts.awards) ? 1 : 2, into: &rest)
            note(place: address)
        }
    }

    /// A tender or an award.
    private mutating func note(purchase value: JSONCursor, isFirst: Bool) {
        value.forEachMember { key, value in
            switch key.count {
            case 5 where key.isEqual(to: "title"), 11 where key.isEqual(to: "description"):
                Self.fold(UInt64(key.count), into: &words)
                if isFirst { value.fold(into: &words) }
            case 5 where key.isEqual(to: "value"), 8 where key.isEqual(to: "minValue") || key.isEqual(to: "maxValue"):
                JSONCursor.fold(key, into: &amounts)
                value.fold(into: &amounts)
            case 14 where key.isEqual(to: "contractPeriod"): note(period: value)
            case 17 where key.isEqual(to: "procurementMethod"):
                let method = value.method
                Self.fold(method == .direct || method == .limited ? 3 : 4, into: &rest)
            case 4 where key.isEqual(to: "lots"), 5 where key.isEqual(to: "items"):
                value.forEachItem { $0.forEachMember { note(member: $1, $0) } }
            default: note(member: value, key)
            }
        }
    }

    /// Codes and places of a tender, an award, an item or a lot.
    private mutating func note(member value: JSONCursor, _ key: UnsafeBufferPointer<UInt8>) {
        switch key.count {
        case 14 where key.isEqual(to: "classification"), 25 where key.isEqual(to: "additionalClassifications"):
            value.forEachItem { note(code: $0) }
        case 15 where key.isEqual(to: "deliveryAddress"), 17 where key.isEqual(to: "deliveryAddresses"):
            value.forEachItem { note(place: $0) }
        default: break
        }
    }

    private mutating func note(code: JSONCursor) {
        guard let id = code["id"] else { return }
        if id.bytes?.starts(with: "45".utf8) ?? true { hasWorks = true }
        let scheme = code["scheme"]
        guard scheme?.bytes?.isEqual(to: "CPV") == true else {
            scheme?.fold(into: &rest)
            return id.fold(into: &rest)
        }
        codeCount += 1
        id.fold(into: &codes)
        guard let digits = id.bytes?.vocabularyDigits else { return id.fold(into: &rest) }
        Self.fold(UInt64(bitPattern: Int64(marks.mark(of: digits))), into: &rest)
    }

    /// The country; of regions only that they are of the United Kingdom.
    private mutating func note(place: JSONCursor) {
        place["countryName"]?.fold(into: &rest)
        place["country"]?.fold(into: &rest)
        guard let region = place["region"] else { return }
        if let bytes = region.trimmedBytes, !bytes.starts(with: "UK".utf8) { return }
        region.fold(into: &rest)
    }

    /// Rules draw their line between short and long at three months, so days are counted about there alone. The register knows a
    /// length by two dates only.
    private mutating func note(period: JSONCursor) {
        let span = period.span
        guard span.start != .unknown, span.end != .unknown else { return Self.fold(6, into: &rest) }
        let days = Self.day(span.end) - Self.day(span.start)
        Self.fold(UInt64(bitPattern: days < 0 ? -1 : days < 80 ? 0 : min(days, 110)), into: &rest)
    }

    /// The number of the day, which ends at midnight UTC.
    private static func day(_ moment: Moment) -> Int64 {
        let (day, rest) = moment.quotientAndRemainder(dividingBy: 86_400_000)
        return rest < 0 ? day - 1 : day
    }

    private static func fold(_ number: UInt64, into hash: inout UInt64) {
        withUnsafeBytes(of: number) { JSONCursor.fold($0.bindMemory(to: UInt8.self), into: &hash) }
    }

    private static func isSupplier(_ party: JSONCursor, _ awards: JSONCursor?) -> Bool {
        guard let id = party["id"]?.bytes else { return true }
        var isOne = false
        awards?.forEachItem { award in
            award["suppliers"]?.forEachItem { supplier in
                if let other = supplier["id"]?.bytes, other.elementsEqual(id) { isOne = true }
            }
        }
        return isOne
    }
}
