import InputFiles

/// What is told where a file is broken, and where reading goes on.
extension JSONItemSplitter {
    /// Gives up the object at hand and finds where to go on.
    func breakOff(_ ending: JSONObjectScanner.Ending, line: Int) throws(InputProblem) -> InputProblem {
        containers = []
        singleKey = nil
        if let problem = rewind(to: line) { return problem }
        let problem: InputProblem
        if case .lineBroken = ending {
            problem = self.problem(.notJSON, expected: Self.wholeLine)
        } else {
            problem = self.problem(.truncated, expected: "the end of the object begun on line \(line)")
        }
        try skipToRecordLine()
        return problem
    }

    private static let wholeLine: Expectation = "the end of the object before the end of the line"

    /// Goes back to the first line after the start of the object that begins like a record, and tells that the line before
    /// it is broken; nil where none is kept.
    private func rewind(to line: Int) -> InputProblem? {
        guard let start = window.kept, window.place - start <= rescanAllowance else { return nil }
        var lines = line
        var lineStart = window.lineStart
        for index in start..<max(start, min(window.place, window.end - 1))
        where window.bytes[index] == UInt8(ascii: "\n") {
            guard window.bytes[index + 1] == UInt8(ascii: "{") else {
                lines += 1
                lineStart = index + 1
                continue
            }
            rescanAllowance -= window.place - start
            let column = lines == line ? index - start + objectColumn : index - lineStart + 1
            window.go(to: index + 1, line: lines + 1)
            return InputProblem(
                .notJSON, file: window.source.name, line: lines, column: column, expected: Self.wholeLine)
        }
        return nil
    }

    func recover(_ expected: Expectation) throws(InputProblem) -> InputProblem {
        let problem = problem(.notJSON, found: window.excerpt, expected: expected)
        containers = []
        singleKey = nil
        window.place += 1
        try skipToRecordLine()
        return problem
    }

    /// Goes to the next line that begins with `{` or `[`, or to the end.
    private func skipToRecordLine() throws(InputProblem) {
        window.letGo()
        while let byte = try window.peek() {
            guard byte == UInt8(ascii: "\n") else {
                window.place += 1
                continue
            }
            window.passLineBreak()
            let first = try window.peek()
            if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") { return }
        }
    }

    /// Passes something that is no object where one should stand.
    func passStranger() throws(InputProblem) -> InputProblem {
        if containers.isEmpty { return try recover("the start of an object: {") }
        let problem = problem(.unexpectedShape, found: window.excerpt, expected: "an object")
        var isString = false
        while let byte = try window.peek() {
            if byte == UInt8(ascii: "\n") { break }
            if isString, byte == UInt8(ascii: "\\") {
                window.place += try window.peek(1) == UInt8(ascii: "\n") ? 1 : 2
                continue
            }
            if byte == UInt8(ascii: "\"") { isString.toggle() }
            if !isString, ",]{[".utf8.contains(byte) { break }
            window.place += 1
        }
        return problem
    }

    func problem(_ code: InputProblem.Code, found: String? = nil, expected: Expectation) -> InputProblem {
        InputProblem(
            code, file: window.source.name, line: window.line, column: window.column, found: found, expected: expected)
    }
}
