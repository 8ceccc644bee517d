public import InputFiles

/// Cuts a JSON file of any size into its records: one package, an array of packages or of records, JSON lines of either,
/// pretty-printed or not, one after the other, with or without byte order mark, UTF-8 or UTF-16.
///
/// Holds at most one record and one chunk in memory. What is broken is told and left out, and reading goes on at the next
/// record or, where the braces do not balance, at the next line that starts with `{`: whoever asks decides whether that is a
/// failure. Several hundred megabytes a second on one core.
public final class JSONItemSplitter {
    /// What comes next in a file.
    public enum Step {
        case item(JSONItem)
        /// Something was left out.
        case problem(InputProblem)
    }

    enum Container { case array, list(String), package }

    /// The most bytes of one record, unless told otherwise.
    public static let usualLimit = 64 << 20

    /// The members of the package at hand that stand before its records, as a JSON object of their own; empty outside a
    /// package, or where they are longer than 64 KiB.
    public private(set) var packageHead: [UInt8] = []
    /// Counts the packages begun, so that a reader knows when `packageHead` is another.
    public private(set) var packageCount = 0
    /// How far reading has come.
    public var progress: ReadingProgress { window.source.progress(items: itemCount) }

    let window: ScanWindow
    private let scanner: JSONObjectScanner
    let limit: Int
    var containers: [Container] = []
    var singleKey: String?
    /// The line on which the value at the top that is open began.
    private var topLine = 1
    /// Whether a value at the top was seen to end on the line on which it began.
    var hasOneLineValues = false
    private var hasStarted = false
    /// The column at which the object at hand began.
    var objectColumn = 1
    var itemCount = 0
    /// Bytes of the line that was peeked at.
    var peekedLength = 0
    /// Bytes that may still be scanned a second time after faults, so that no file takes more than linear time.
    var rescanAllowance = 256 << 20

    /// - Parameters:
    ///   - shape: Where records lie.
    ///   - limit: The most bytes of one record.
    ///   - chunk: Bytes read at a time.
    public init(_ source: any ByteReading, shape: JSONShape, limit: Int = usualLimit, chunk: Int = 512 << 10) {
        precondition(limit > 0 && chunk >= 16, "room to read")
        window = ScanWindow(source, limit: limit, chunk: chunk)
        scanner = JSONObjectScanner(window, shape)
        self.limit = limit
    }

    deinit { scanner.free() }

    /// The next record or problem; nil at the end of the file.
    /// - Throws: What stops all reading: the file cannot be read on, or its compression is damaged or cut short.
    public func next() throws(InputProblem) -> Step? {
        window.letGo()
        while true {
            if case .package? = containers.last, singleKey == nil {
                if let problem = try passRestOfPackage() { return .problem(problem) }
                continue
            }
            guard let byte = try nextByte() else { return try atEnd() }
            switch byte {
            case UInt8(ascii: "{"):
                if let step = try passObject() { return step }
            case UInt8(ascii: "["):
                if containers.isEmpty { topLine = window.line }
                if containers.count >= 64 { return .problem(try recover("at most 64 arrays in each other")) }
                containers.append(.array)
                window.place += 1
            case UInt8(ascii: "]"):
                guard let last = containers.last else { return .problem(try recover("the start of an object: {")) }
                if case .package = last { return .problem(try recover("a member of the package")) }
                containers.removeLast()
                window.place += 1
                noteTopClosed()
            default: return .problem(try passStranger())
            }
        }
    }

    /// The next byte that is neither space nor comma; nil at the end of the file or of a broken line.
    private func nextByte() throws(InputProblem) -> UInt8? {
        while let byte = try window.peek() {
            switch byte {
            case UInt8(ascii: "\n"):
                if !containers.isEmpty, hasOneLineValues, topLine == window.line,
                    try window.peek(1) == UInt8(ascii: "{")
                {
                    return nil
                }
                window.passLineBreak()
            case 0...0x20, UInt8(ascii: ","): window.place += 1
            case 0xEF where try isMark(): window.place += 3
            default:
                hasStarted = true
                return byte
            }
        }
        return nil
    }

    /// Whether a byte order mark stands here, as in files put together from several.
    private func isMark() throws(InputProblem) -> Bool {
        guard try window.peek(1) == 0xBB else { return false }
        return try window.peek(2) == 0xBF
    }

    private func atEnd() throws(InputProblem) -> Step? {
        if !containers.isEmpty {
            let problem = problem(.truncated, expected: "the end of the list: ]")
            containers = []
            singleKey = nil
            return .problem(problem)
        }
        if !hasStarted {
            hasStarted = true
            return .problem(InputProblem(.empty, file: window.source.name, expected: "JSON"))
        }
        return nil
    }

    // MARK: Objects

    private func passObject() throws(InputProblem) -> Step? {
        let (line, column) = (window.line, window.column)
        if containers.isEmpty { topLine = line }
        objectColumn = column
        window.keepFromHere()
        var key = singleKey
        singleKey = nil
        var looksForLists = key == nil
        if case .list(let name)? = containers.last { (key, looksForLists) = (name, false) }
        let ending = try scanner.scan(depth: 0, looksForLists: looksForLists, isOneLine: isOneLine)
        switch ending {
        case .list(let name, let keyOffset):
            beginPackage(headLength: keyOffset)
            containers += [.package, .list(name)]
            window.letGo()
            return nil
        case .closed: return closeObject(line: line, column: column, key: key)
        case .single: return nil
        case .lineBroken, .fileEnded: return .problem(try breakOff(ending, line: line))
        }
    }

    private var isOneLine: Bool { hasOneLineValues && topLine == window.line }

    private func closeObject(line: Int, column: Int, key: String?) -> Step {
        noteTopClosed()
        guard let start = window.kept, !window.hasOverflowed, window.place - start <= limit else {
            return .problem(
                InputProblem(
                    .tooLarge, file: window.source.name, line: line, column: column,
                    expected: "a record of at most \(limit) bytes"))
        }
        itemCount += 1
        let bytes = UnsafeRawBufferPointer(start: window.bytes + start, count: window.place - start)
        return .item(JSONItem(bytes: bytes, line: line, column: column, key: key))
    }

    private func beginPackage(headLength: Int) {
        packageCount += 1
        packageHead = []
        guard let start = window.kept, headLength <= 64 << 10 else { return }
        let head = UnsafeBufferPointer(start: window.bytes + start, count: headLength)
        packageHead = Array(head)
        while let last = packageHead.last, last <= 0x20 || last == UInt8(ascii: ",") { packageHead.removeLast() }
        packageHead.append(UInt8(ascii: "}"))
    }

    private func passRestOfPackage() throws(InputProblem) -> InputProblem? {
        window.letGo()
        let line = window.line
        let ending = try scanner.scan(depth: 1, looksForLists: true, isOneLine: isOneLine)
        switch ending {
        case .closed:
            containers.removeLast()
            packageHead = []
            noteTopClosed()
        case .list(let name, _): containers.append(.list(name))
        case .single(let name): singleKey = name
        case .lineBroken, .fileEnded: return try breakOff(ending, line: line)
        }
        return nil
    }

    private func noteTopClosed() {
        if containers.isEmpty, topLine == window.line { hasOneLineValues = true }
    }
}
