public import InputFiles

/// Reads a delimited text (RFC 4180 and what people really send) record by record, in the memory of one record.
///
/// - The delimiter is found from the first lines, or named by a first line `sep=;` as spreadsheets write it.
/// - Cells may be quoted and then hold delimiters, line breaks and doubled quotes. Stray quotes are kept as text with a
///   warning on the row; only a quote that never closes stops the reading.
/// - Lines end in LF, CR or CRLF. Empty lines are passed over. A lone 0x1A at the end is ignored.
///
/// Costs no allocation a record once its buffers have grown. Not thread-safe: one reader owns it.
public final class DelimitedReader {
    /// The character between cells.
    public private(set) var delimiter: Delimiter
    /// Records handed out so far, the header among them.
    public private(set) var rowsRead = 0

    let source: TextSource
    let limits: DelimitedLimits
    let storage = DelimitedRowStorage()
    var window: ByteWindow
    var place = TextPlace()

    /// Opens a text in any of the encodings that `TextSource` finds.
    ///
    /// - Parameters:
    ///   - source: where the bytes come from.
    ///   - delimiter: the delimiter, when it is known; otherwise it is found.
    /// - Throws: what the source throws.
    public init(
        _ source: any ByteReading, delimiter: Delimiter? = nil, limits: DelimitedLimits = .standard
    ) throws(InputProblem) {
        let text = source as? TextSource ?? TextSource(source)
        self.source = text
        self.limits = limits
        self.delimiter = delimiter ?? .comma
        window = ByteWindow(capacity: 128 << 10)
        try window.fill(atLeast: 16 << 10, from: text)
        let named = takeSeparatorLine()
        self.delimiter = delimiter ?? named ?? Delimiter.detect(in: window.unread)
    }

    /// Bytes that were not well formed and were read as Windows-1252.
    public var repairs: Int { source.repairs }

    /// The name to show in problems.
    public var fileName: String { source.name }

    /// How far reading has come.
    public var progress: ReadingProgress { source.progress(items: rowsRead) }

    /// The next record, or nil at the end. The row is a view that is good until the next call.
    ///
    /// - Throws: `.badQuote` for a quote that is never closed, `.tooLarge` beyond the limits, and what the source throws.
    public func next() throws(InputProblem) -> DelimitedRow? {
        var record = DelimitedRecordParser(reader: self)
        while try record.read() {
            if storage.isEmptyLine { continue }
            rowsRead += 1
            return DelimitedRow(storage: storage)
        }
        return nil
    }

    /// A problem at a cell of the row in hand.
    public func problem(
        _ code: InputProblem.Code, at column: Int, found: String? = nil, expected: Expectation,
        severity: InputProblem.Severity = .error
    ) -> InputProblem {
        let row = DelimitedRow(storage: storage)
        return InputProblem(
            code, file: source.name, line: row.line(of: column), column: row.column(of: column),
            found: found, expected: expected, severity: severity)
    }

    /// Takes a first line such as `sep=;`, which spreadsheets write and read to name the delimiter.
    private func takeSeparatorLine() -> Delimiter? {
        let bytes = window.unread
        guard bytes.count >= 6, bytes.prefix(4).elementsEqual("sep=".utf8), let named = Delimiter(rawValue: bytes[4]),
            bytes[5] == Delimiter.Character.lineFeed || bytes[5] == Delimiter.Character.carriageReturn
        else { return nil }
        let isPair = bytes.count > 6 && bytes[5] == Delimiter.Character.carriageReturn && bytes[6] == 0x0A
        window.advance(isPair ? 7 : 6)
        place.line = 2
        return named
    }
}
