import CLibPQ
import Storage

/// A row of an answer in text form.
struct PostgresRow: Row {
    let result: PostgresResult
    let number: Int32

    func optionalText(_ column: Int) -> String? {
        value(column).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Sums come as NUMERIC and comparisons as `t` and `f`.
    func optionalInteger(_ column: Int) -> Int64? {
        guard let value = value(column) else { return nil }
        if let number = Self.integer(value) { return number }
        switch value.first {
        case UInt8(ascii: "t") where value.count == 1: return 1
        case UInt8(ascii: "f") where value.count == 1: return 0
        default:
            return Double(String(decoding: value, as: UTF8.self)).flatMap { Int64(exactly: $0.rounded(.towardZero)) }
        }
    }

    func optionalReal(_ column: Int) -> Double? {
        value(column).flatMap { Double(String(decoding: $0, as: UTF8.self)) }
    }

    func optionalBytes(_ column: Int) -> [UInt8]? {
        guard let value = value(column) else { return nil }
        return Hexadecimal.bytes(value) ?? Array(value)
    }

    /// The value as the kind that the server says the column has: types of the catalogue pg_type, which never change.
    func value(at column: Int) -> SQLValue {
        guard value(column) != nil else { return .null }
        return switch PQftype(result.pointer, Int32(column)) {
        case 20, 21, 23: .integer(integer(column))
        case 700, 701: .real(real(column))
        case 17: .bytes(bytes(column))
        default: .text(text(column))
        }
    }

    private func value(_ column: Int) -> UnsafeBufferPointer<UInt8>? {
        let column = Int32(column)
        guard PQgetisnull(result.pointer, number, column) == 0, let start = PQgetvalue(result.pointer, number, column)
        else { return nil }
        let length = Int(PQgetlength(result.pointer, number, column))
        return UnsafeBufferPointer(start: UnsafeRawPointer(start).assumingMemoryBound(to: UInt8.self), count: length)
    }

    /// nil unless the text is a whole number of 64 bits.
    private static func integer(_ text: UnsafeBufferPointer<UInt8>) -> Int64? {
        let isNegative = text.first == UInt8(ascii: "-")
        guard text.count > (isNegative ? 1 : 0) else { return nil }
        var answer: Int64 = 0
        for byte in text.dropFirst(isNegative ? 1 : 0) {
            guard (48...57).contains(byte) else { return nil }
            let (tens, overflow) = answer.multipliedReportingOverflow(by: 10)
            let digit = Int64(byte - 48)
            let (sum, tooLarge) =
                isNegative ? tens.subtractingReportingOverflow(digit) : tens.addingReportingOverflow(digit)
            guard !overflow, !tooLarge else { return nil }
            answer = sum
        }
        return answer
    }
}
