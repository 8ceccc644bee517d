internal import JSONReading

/// The fields of a notice out of JSON: each reads what publishers write and answers nil for what says nothing.
extension JSONValue {
    /// No identifier or code of a publisher is longer, in bytes; what claims to be one is none.
    private static let longestCode = 1024
    /// Longer prose is cut off, in bytes: notices come from anybody, and every page that shows one has to carry it.
    private static let longestProse = 64 << 10

    /// An identifier or code: trimmed, a number taken as its digits. nil for what is too long for one.
    func code(_ key: StaticString) -> String? { self[key]?.code }

    var code: String? {
        guard let bytes else { return text }
        guard bytes.count <= Self.longestCode, let first = bytes.first, let last = bytes.last else { return nil }
        if first > 0x20, first < 0x80, last > 0x20, last < 0x80 { return String(decoding: bytes, as: UTF8.self) }
        let trimmed = String(decoding: bytes, as: UTF8.self).trimmingBlanks
        return trimmed.isEmpty ? nil : trimmed
    }

    /// Free text, cleaned.
    func prose(_ key: StaticString) -> String? { self[key]?.bytes.flatMap { NoticeText.clean(Self.cut($0)) } }

    /// The beginning of a text that is too long, up to the end of a character.
    private static func cut(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        guard bytes.count > longestProse else { return bytes }
        var end = longestProse
        while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return UnsafeBufferPointer(rebasing: bytes[..<end])
    }

    func instant(_ key: StaticString) -> Instant? { self[key]?.bytes.flatMap { Instant($0) } }

    /// A truth value, also as text.
    func truth(_ key: StaticString) -> Bool? {
        guard let value = self[key] else { return nil }
        if let boolean = value.boolean { return boolean }
        return switch value.string?.lowercased() {
        case "true", "yes", "1": true
        case "false", "no", "0": false
        default: nil
        }
    }

    /// A count of zero or more, also as text.
    func count(_ key: StaticString) -> Int? {
        guard let value = self[key] else { return nil }
        let count = value.integer ?? value.string.flatMap { Int($0.trimmingBlanks) }
        return count.flatMap { $0 >= 0 ? $0 : nil }
    }

    func codes(_ key: StaticString) -> [String] { self[key]?.list.compactMap(\.code) ?? [] }

    func period(_ key: StaticString) -> Period? {
        guard let value = self[key] else { return nil }
        let period = Period(
            start: value.instant("startDate"), end: value.instant("endDate"), days: value.count("durationInDays"))
        return period == Period() ? nil : period
    }

    func amount(_ key: StaticString) -> Value? {
        guard let value = self[key], let number = value["amount"] ?? (value.kind == .number ? value : nil) else {
            return nil
        }
        let currency = value.code("currency")?.uppercased()
        let decimals = Currency.decimals(of: currency)
        guard let units = number.scaled(decimals: decimals) else { return nil }
        return Value(minorUnits: units, currency: currency)
    }

    /// The number, given as one or as text, in units of ten to the power minus `decimals`.
    private func scaled(decimals: Int) -> Int64? {
        let unit: Int64 = decimals == 0 ? 1 : decimals == 2 ? 100 : 1000
        if kind == .number, let double, abs(double) < 1e9 {
            // An amount with no more decimals than its currency comes within a hair of a whole number of units.
            let units = double * Double(unit)
            let whole = units.rounded()
            if abs(units - whole) < 1e-4 { return Int64(whole) }
        }
        // The shortest digits of a binary number are the ones the publisher wrote, up to 15 of them.
        return text.flatMap { DecimalText.scaled($0, decimals: decimals) }
    }

    var classification: Classification? {
        guard let id = code("id") else { return nil }
        let scheme = code("scheme")
        let isCPV = scheme.map { $0.uppercased().hasPrefix("CPV") } ?? false
        return Classification(
            scheme: scheme, id: isCPV ? Self.withoutCheckDigit(id) : id, description: prose("description"))
    }

    private static func withoutCheckDigit(_ code: String) -> String {
        let parts = code.split(separator: "-", maxSplits: 1)
        guard parts.count == 2, parts[0].utf8.count == 8, parts[1].utf8.count == 1 else { return code }
        return String(parts[0])
    }

    var address: Address? {
        guard kind == .object else { return nil }
        let address = Address(
            street: prose("streetAddress"), locality: prose("locality"), region: prose("region"),
            postalCode: code("postalCode"), country: prose("countryName") ?? code("country"))
        return address.isEmpty ? nil : address
    }
}

extension String {
    fileprivate var trimmingBlanks: String {
        guard let first = unicodeScalars.first, let last = unicodeScalars.last else { return self }
        if !first.properties.isWhitespace, !last.properties.isWhitespace { return self }
        let start = drop { $0.isWhitespace }
        return String(
            start[..<(start.lastIndex { !$0.isWhitespace }.map { start.index(after: $0) } ?? start.startIndex)])
    }
}
