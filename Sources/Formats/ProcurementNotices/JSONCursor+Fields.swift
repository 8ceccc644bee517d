internal import JSONReading
internal import OpenContracting
internal import ProcurementIndicators

/// The fields of a notice from the tape: each answers "unknown" for what says nothing.
extension JSONCursor {
    var isNull: Bool { !isObject && !isArray && bytes == nil && double == nil && boolean == nil }

    /// The UTF-8 of a string without blanks at its ends; nil for any other kind.
    var trimmedBytes: UnsafeBufferPointer<UInt8>? {
        guard let bytes else { return nil }
        guard let first = bytes.first, let last = bytes.last, first <= 0x20 || last <= 0x20 else { return bytes }
        let start = bytes.firstIndex { $0 > 0x20 } ?? bytes.count
        let end = bytes.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? start
        return UnsafeBufferPointer(rebasing: bytes[start..<end])
    }

    var moment: Moment? { bytes.flatMap { Instant($0)?.milliseconds } }

    var span: Notice.Span {
        var span = Notice.Span()
        forEachMember { key, value in
            if key.isEqual(to: "startDate") { span.start = value.moment ?? .unknown }
            if key.isEqual(to: "endDate") { span.end = value.moment ?? .unknown }
            if key.isEqual(to: "durationInDays") {
                span.days = value.tolerantNumber.flatMap { Int32(exactly: $0.rounded()) } ?? 0
            }
        }
        return span
    }

    /// A number, also as text.
    var tolerantNumber: Double? { double ?? trimmedBytes.flatMap { Double(String(decoding: $0, as: UTF8.self)) } }

    /// A count of zero or more; -1 where there is none.
    var count: Int32 {
        guard let number = tolerantNumber, let count = Int32(exactly: number), count >= 0 else { return -1 }
        return count
    }

    /// The eight digits of a code of the Common Procurement Vocabulary, its check digit left out; 0 for anything else.
    var vocabularyCode: UInt32 {
        guard let scheme = self["scheme"]?.bytes, scheme.count >= 3,
            UnsafeBufferPointer(rebasing: scheme[..<3]).isEqual(to: "CPV")
        else { return 0 }
        guard let code = self["id"]?.trimmedBytes?.vocabularyDigits else { return 0 }
        return code >= 1_000_000 ? code : 0
    }

    /// A hash of an id within one procurement (FNV-1a); 0 without an id.
    var shortHash: UInt32 {
        guard let bytes else {
            return integer.map { UInt32(truncatingIfNeeded: $0) &* 0x9E37_79B1 | 1 } ?? 0
        }
        if bytes.isEmpty { return 0 }
        var hash: UInt32 = 0x811C_9DC5
        for byte in bytes { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
        return hash | 1
    }

    var method: ProcurementMethod {
        guard let bytes else { return .unknown }
        if bytes.isEqual(to: "open") { return .open }
        if bytes.isEqual(to: "selective") { return .selective }
        if bytes.isEqual(to: "limited") { return .limited }
        return bytes.isEqual(to: "direct") ? .direct : .unknown
    }

    var category: ProcurementCategory {
        guard let bytes else { return .unknown }
        if bytes.isEqual(to: "goods") { return .goods }
        if bytes.isEqual(to: "works") { return .works }
        return bytes.isEqual(to: "services") ? .services : .unknown
    }

    var bidStatus: BidStatus {
        guard let bytes else { return .unknown }
        if bytes.isEqual(to: "valid") { return .valid }
        if bytes.isEqual(to: "disqualified") { return .disqualified }
        if bytes.isEqual(to: "pending") { return .pending }
        if bytes.isEqual(to: "withdrawn") { return .withdrawn }
        return bytes.isEqual(to: "invited") ? .invited : .unknown
    }

    var awardStatus: AwardStatus {
        guard let bytes else { return .unknown }
        if bytes.isEqual(to: "active") { return .active }
        if bytes.isEqual(to: "pending") { return .pending }
        if bytes.isEqual(to: "cancelled") { return .cancelled }
        return bytes.isEqual(to: "unsuccessful") ? .unsuccessful : .unknown
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Eight digits as a number, with or without a check digit behind them; nil for anything else.
    var vocabularyDigits: UInt32? {
        guard count == 8 || count == 10 && self[8] == UInt8(ascii: "-") else { return nil }
        var number: UInt32 = 0
        for byte in self[..<8] {
            guard byte >= 0x30, byte <= 0x39 else { return nil }
            number = number * 10 + UInt32(byte - 0x30)
        }
        return number
    }
}
