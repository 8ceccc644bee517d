/// One record of a file, as bytes.
public struct JSONItem {
    /// The text of the object, with `JSONDocument.padding` readable bytes behind it; valid until the next one is asked for.
    public let bytes: UnsafeRawBufferPointer
    /// The line, from 1, on which it starts.
    public let line: Int
    /// The column in bytes, from 1, at which it starts.
    public let column: Int
    /// The key of the package under which it stood; nil for a record that stands alone.
    public let key: String?

    /// The line and column of an offset in `bytes`.
    public func position(of offset: Int) -> (line: Int, column: Int) {
        var line = line
        var column = column
        for byte in bytes[..<min(offset, bytes.count)] {
            if byte == UInt8(ascii: "\n") {
                line += 1
                column = 1
            } else {
                column += 1
            }
        }
        return (line, column)
    }
}
