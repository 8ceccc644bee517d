/// A place in a text: line and column from 1, the column in characters (code points).
struct TextPlace: Hashable {
    var line = 1
    var column = 1
    /// Whether the byte before was a carriage return, so that a line feed belongs to the same line break.
    var isAfterCarriageReturn = false

    /// Goes past bytes without a line break.
    mutating func pass(_ bytes: UnsafeBufferPointer<UInt8>) {
        var characters = 0
        for byte in bytes where byte & 0xC0 != 0x80 { characters += 1 }
        column += characters
        isAfterCarriageReturn = false
    }

    /// Goes past one byte of a line break.
    mutating func passLineBreak(_ byte: UInt8) {
        let endsPair = byte == Delimiter.Character.lineFeed && isAfterCarriageReturn
        if !endsPair { line += 1 }
        column = 1
        isAfterCarriageReturn = byte == Delimiter.Character.carriageReturn
    }
}
