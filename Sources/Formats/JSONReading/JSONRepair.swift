/// One deviation from JSON that was put right so that the rest of a record could be read.
public struct JSONRepair: Sendable, Hashable {
    /// What was wrong and what was done.
    public enum Kind: String, Sendable, Hashable {
        /// A number no machine holds, such as `1e9999`, or a word such as `NaN`: read as null.
        case numberDropped = "number read as missing"
        /// A number in a shape that JSON forbids, such as `007` or `.5`: read by its digits.
        case numberRewritten = "number rewritten"
        /// A value missing before a comma or an end: read as null.
        case valueMissing = "missing value read as null"
        /// A byte that is not UTF-8: read as Windows-1252.
        case byteReread = "byte read as Windows-1252"
        /// Half a surrogate pair: read as U+FFFD.
        case surrogateReplaced = "half a surrogate pair replaced"
        /// A control character, a line break or a wrong escape inside a string: kept as text.
        case stringEscaped = "control or escape put right"
        /// A comma too many: left out.
        case commaDropped = "comma too many left out"
    }

    public var kind: Kind
    /// Bytes from the start of the text to the place.
    public var offset: Int
    /// What stood there, at most 40 characters.
    public var raw: String
}
