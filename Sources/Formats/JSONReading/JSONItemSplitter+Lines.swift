public import InputFiles

/// Whole lines, for readers that can parse one without its being scanned first.
extension JSONItemSplitter {
    /// The next line, where the file has been JSON lines so far and it looks like a record of its own: neither looked into nor
    /// passed over. A reader that can parse it at once says so by `passLine()`, and the line is never scanned; otherwise, and
    /// where nil is the answer, `next()` goes on at the same place.
    public func peekLine() throws(InputProblem) -> JSONItem? {
        window.letGo()
        guard containers.isEmpty, singleKey == nil, hasOneLineValues else { return nil }
        while let byte = try window.peek(), byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
            if byte == UInt8(ascii: "\n") { window.passLineBreak() } else { window.place += 1 }
        }
        guard try window.peek() == UInt8(ascii: "{") else { return nil }
        window.keepFromHere()
        guard let length = try window.lengthOfLine(atMost: limit) else {
            window.letGo()
            return nil
        }
        peekedLength = length
        let bytes = UnsafeRawBufferPointer(start: window.bytes + window.place, count: length)
        return JSONItem(bytes: bytes, line: window.line, column: window.column, key: nil)
    }

    /// Steps over the line that was peeked at.
    public func passLine() {
        window.place += peekedLength
        peekedLength = 0
        itemCount += 1
    }
}
