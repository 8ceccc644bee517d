public import InputFiles

/// One deviation from JSON that was put right so that the rest of a record could be read.
public struct JSONRepair: Sendable, Hashable {
    /// What was wrong and what was done.
    public enum Kind: Sendable, Hashable, CaseIterable {
        /// A number no machine holds, such as `1e9999`, or a word such as `NaN`: read as null.
        case numberDropped
        /// A number in a shape that JSON forbids, such as `007` or `.5`: read by its digits.
        case numberRewritten
        /// A value missing before a comma or an end: read as null.
        case valueMissing
        /// A byte that is not UTF-8: read as Windows-1252.
        case byteReread
        /// Half a surrogate pair: read as U+FFFD.
        case surrogateReplaced
        /// A control character, a line break or a wrong escape inside a string: kept as text.
        case stringEscaped
        /// A comma too many: left out.
        case commaDropped
    }

    public var kind: Kind
    /// Bytes from the start of the text to the place.
    public var offset: Int
    /// What stood there, at most 40 characters.
    public var raw: String
}

extension JSONRepair.Kind {
    /// What a reader says of the first repairs of a record.
    /// - Parameter count: how many there were in the record.
    public func expectation(count: Int) -> Expectation {
        switch self {
        case .numberDropped: "JSON (number read as missing; \(count) in this record)"
        case .numberRewritten: "JSON (number rewritten; \(count) in this record)"
        case .valueMissing: "JSON (missing value read as null; \(count) in this record)"
        case .byteReread: "JSON (byte read as Windows-1252; \(count) in this record)"
        case .surrogateReplaced: "JSON (half a surrogate pair replaced; \(count) in this record)"
        case .stringEscaped: "JSON (control or escape put right; \(count) in this record)"
        case .commaDropped: "JSON (comma too many left out; \(count) in this record)"
        }
    }
}
