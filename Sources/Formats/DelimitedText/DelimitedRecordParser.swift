internal import InputFiles

/// Reads one record from the reader's window into its row storage.
struct DelimitedRecordParser {
    private enum State {
        /// Before the first byte of a cell.
        case start
        /// In a cell without quotes.
        case plain
        /// Between the quotes of a cell.
        case quoted
        /// After what may be the closing quote, with blanks seen since.
        case closed(blanks: Int)
        /// In a quoted cell whose quote closed too early: the rest is read as plain text.
        case reopened
    }

    private let reader: DelimitedReader
    private let storage: DelimitedRowStorage
    private let delimiter: UInt8
    private var state = State.start
    private var opening = TextPlace()

    init(reader: DelimitedReader) {
        self.reader = reader
        storage = reader.storage
        delimiter = reader.delimiter.rawValue
    }

    /// Reads one record; false when there is none left.
    mutating func read() throws(InputProblem) -> Bool {
        try passRestOfLineBreak()
        storage.clear(line: reader.place.line)
        beginCell()
        while true {
            if reader.window.isEmpty, try !reader.window.readMore(from: reader.source) {
                return try finishAtEnd()
            }
            if reader.window.isEmpty { continue }
            if try step() { return true }
        }
    }

    /// The line feed of a CRLF whose carriage return ended the last record.
    private func passRestOfLineBreak() throws(InputProblem) {
        guard reader.place.isAfterCarriageReturn else { return }
        while reader.window.isEmpty, try reader.window.readMore(from: reader.source) {}
        if let first = reader.window.unread.first, first == Delimiter.Character.lineFeed {
            passLineBreak(first)
        }
        reader.place.isAfterCarriageReturn = false
    }

    /// Takes a run of bytes of one meaning; true when the record ended.
    private mutating func step() throws(InputProblem) -> Bool {
        switch state {
        case .start: stepAtStart()
        case .plain, .reopened: return try stepPlain()
        case .quoted: try stepQuoted()
        case .closed(let blanks): return try stepClosed(blanks)
        }
        return false
    }

    private mutating func stepAtStart() {
        guard reader.window.unread[0] == Delimiter.Character.quote else {
            state = .plain
            return
        }
        openQuote()
    }

    private mutating func openQuote() {
        opening = reader.place
        pass(1)
        state = .quoted
    }

    private mutating func stepPlain() throws(InputProblem) -> Bool {
        let bytes = reader.window.unread
        var end = 0
        while end < bytes.count, !isSpecial(bytes[end]) { end += 1 }
        try keep(end)
        guard end < bytes.count else { return false }
        let byte = bytes[end]
        if byte == delimiter {
            try endCell()
            pass(1)
            beginCell()
            return false
        }
        if byte == Delimiter.Character.quote {
            try takeStrayQuote()
            return false
        }
        try endCell()
        passLineBreak(byte)
        return true
    }

    private func isSpecial(_ byte: UInt8) -> Bool {
        byte == delimiter || byte == Delimiter.Character.quote || byte == Delimiter.Character.lineFeed
            || byte == Delimiter.Character.carriageReturn
    }

    /// A quote inside plain text is text; after mere blanks it opens the cell.
    private mutating func takeStrayQuote() throws(InputProblem) {
        if case .plain = state {
            warn("quotes round the whole cell, or doubled inside it")
            if storage.cell.allSatisfy({ $0 == Delimiter.Character.space }) {
                storage.dropCell()
                return openQuote()
            }
            state = .reopened
            storage.keepsClosingQuote = true
        }
        try keep(1)
    }

    private mutating func stepQuoted() throws(InputProblem) {
        let bytes = reader.window.unread
        var end = 0
        while end < bytes.count, !endsQuotedRun(bytes[end]) { end += 1 }
        try keep(end)
        guard end < bytes.count else { return }
        let byte = bytes[end]
        if byte == Delimiter.Character.quote {
            pass(1)
            state = .closed(blanks: 0)
        } else {
            storage.bytes.append(byte)
            passLineBreak(byte)
        }
    }

    private func endsQuotedRun(_ byte: UInt8) -> Bool {
        byte == Delimiter.Character.quote || byte == Delimiter.Character.lineFeed
            || byte == Delimiter.Character.carriageReturn
    }

    private mutating func stepClosed(_ blanks: Int) throws(InputProblem) -> Bool {
        let byte = reader.window.unread[0]
        switch byte {
        case delimiter:
            try endCell()
            pass(1)
            beginCell()
        case Delimiter.Character.lineFeed, Delimiter.Character.carriageReturn:
            try endCell()
            passLineBreak(byte)
            return true
        case Delimiter.Character.quote where blanks == 0:
            try keep(1)
            state = .quoted
        case Delimiter.Character.space:
            pass(1)
            state = .closed(blanks: blanks + 1)
        default:
            warn("a delimiter or the end of the line after the closing quote")
            storage.bytes.append(Delimiter.Character.quote)
            for _ in 0..<blanks { storage.bytes.append(Delimiter.Character.space) }
            state = .reopened
        }
        return false
    }

    private mutating func finishAtEnd() throws(InputProblem) -> Bool {
        if case .quoted = state {
            throw InputProblem(
                .badQuote, file: reader.source.name, line: opening.line, column: opening.column,
                expected: "a closing quote before the end of the file")
        }
        if case .start = state, storage.ends.isEmpty { return false }
        try endCell()
        return true
    }

    private mutating func beginCell() {
        state = .start
        storage.beginCell(reader.place)
    }

    private func endCell() throws(InputProblem) {
        if case .reopened = state { storage.dropClosingQuote() }
        storage.ends.append(storage.bytes.count)
        guard storage.ends.count <= reader.limits.columns else {
            throw InputProblem(
                .tooLarge, file: reader.source.name, line: storage.startLine,
                expected: "at most \(reader.limits.columns) columns")
        }
    }

    /// Copies bytes of the window to the cell.
    private func keep(_ count: Int) throws(InputProblem) {
        guard count > 0 else { return }
        storage.bytes.append(contentsOf: reader.window.unread[..<count])
        pass(count)
        guard storage.cell.count <= reader.limits.fieldBytes else {
            throw InputProblem(
                .tooLarge, file: reader.source.name, line: storage.lines.last, column: storage.columns.last,
                expected: "at most \(reader.limits.fieldBytes) bytes in a cell (is a closing quote missing?)")
        }
    }

    private func pass(_ count: Int) {
        reader.place.pass(UnsafeBufferPointer(rebasing: reader.window.unread[..<count]))
        reader.window.advance(count)
    }

    private func passLineBreak(_ byte: UInt8) {
        reader.place.passLineBreak(byte)
        reader.window.advance(1)
    }

    private func warn(_ expected: Expectation) {
        // A row of a hundred stray quotes has one fault, not a hundred.
        guard storage.warnings.isEmpty else { return }
        storage.warnings.append(
            InputProblem(
                .badQuote, file: reader.source.name, line: reader.place.line, column: reader.place.column,
                expected: expected, severity: .warning))
    }
}
