internal import InputFiles

/// Finds the end of an object, or the list of records inside it, byte by byte and across chunks.
struct JSONObjectScanner {
    /// How a scan ended.
    enum Ending {
        /// Just past the closing brace.
        case closed
        /// Just past the opening bracket of a list of records, whose key starts at this offset from `kept`.
        case list(key: String, keyOffset: Int)
        /// On the opening brace of a record under a key.
        case single(key: String)
        /// A line break, at the place, in the middle of the object before what looks like the next record.
        case lineBroken
        /// The file ended.
        case fileEnded
    }

    private enum Key { case list(String), single(String), mark }

    let window: ScanWindow
    let shape: JSONShape
    private let keys: [(name: [UInt8], key: Key)]
    /// The class of each byte: 0 for those without meaning to the scan.
    private let classes: UnsafeMutablePointer<UInt8>

    init(_ window: ScanWindow, _ shape: JSONShape) {
        self.window = window
        self.shape = shape
        keys =
            shape.lists.map { (Array($0.utf8), .list($0)) } + shape.singles.map { (Array($0.utf8), .single($0)) }
            + shape.recordMarks.map { (Array($0.utf8), .mark) }
        classes = .allocate(capacity: 256)
        classes.initialize(repeating: 0, count: 256)
        for byte in "{[".utf8 { classes[Int(byte)] = 1 }
        for byte in "}]".utf8 { classes[Int(byte)] = 2 }
        classes[Int(UInt8(ascii: "\""))] = 3
        classes[Int(UInt8(ascii: "\n"))] = 4
    }

    func free() { classes.deallocate() }

    /// Scans on from `window.place`.
    /// - Parameters:
    ///   - depth: How many containers of the object are open: 0 at its opening brace, 1 among its members.
    ///   - looksForLists: Whether the object may be a package.
    ///   - isOneLine: Whether a line break followed by `{` ends the object whatever stands before it.
    func scan(depth start: Int, looksForLists: Bool, isOneLine: Bool) throws(InputProblem) -> Ending {
        var depth = start
        var isWatching = looksForLists && !keys.isEmpty
        while true {
            let bytes = window.bytes
            let end = window.end
            var place = window.place
            while place < end, classes[Int(bytes[place])] == 0 { place += 1 }
            window.place = place
            if place == end {
                if try window.refill() { continue }
                return .fileEnded
            }
            switch classes[Int(bytes[place])] {
            case 1:
                depth += 1
                window.place += 1
            case 2:
                depth -= 1
                window.place += 1
                if depth <= 0 { return .closed }
            case 4:
                if try isBroken(isOneLine: isOneLine, inString: false) { return .lineBroken }
                window.passLineBreak()
            default:
                guard isWatching, depth == 1, !window.hasOverflowed else {
                    if let ending = try skipString(isOneLine: isOneLine) { return ending }
                    continue
                }
                let keepsKeyOnly = window.kept == nil
                if keepsKeyOnly { window.keepFromHere() }
                defer { if keepsKeyOnly { window.letGo() } }
                let keyOffset = window.place - (window.kept ?? 0)
                if let ending = try skipString(isOneLine: isOneLine) { return ending }
                switch try keyJustPassed(keyOffset) {
                case nil: break
                case .mark: isWatching = start == 1
                case .list(let name): return .list(key: name, keyOffset: keyOffset)
                case .single(let name): if start == 1 { return .single(key: name) }
                }
            }
        }
    }

    /// Steps over a string; an ending when it has no end.
    private func skipString(isOneLine: Bool) throws(InputProblem) -> Ending? {
        window.place += 1
        while true {
            let bytes = window.bytes
            let end = window.end
            var place = window.place
            while place + 8 <= end, !Self.hasStringByte(bytes + place) { place += 8 }
            while place < end, bytes[place] != 0x22, bytes[place] != 0x5C, bytes[place] != 0x0A { place += 1 }
            window.place = place
            if place == end {
                if try window.refill() { continue }
                return .fileEnded
            }
            switch bytes[place] {
            case 0x22:
                window.place += 1
                return nil
            case 0x5C:
                guard let escaped = try window.peek(1) else { return .fileEnded }
                // A line break stays to be seen as one.
                window.place += escaped == 0x0A ? 1 : 2
            default:
                if try isBroken(isOneLine: isOneLine, inString: true) { return .lineBroken }
                window.passLineBreak()
            }
        }
    }

    /// Whether eight bytes hold a quote, a backslash or a line break, or (rarely, harmlessly) seem to.
    private static func hasStringByte(_ bytes: UnsafePointer<UInt8>) -> Bool {
        let word = UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self)
        let ones: UInt64 = 0x0101_0101_0101_0101
        func zero(_ bits: UInt64) -> UInt64 { (bits &- ones) & ~bits }
        let found = zero(word ^ (ones &* 0x22)) | zero(word ^ (ones &* 0x5C)) | zero(word ^ (ones &* 0x0A))
        return found & 0x8080_8080_8080_8080 != 0
    }

    /// The key that ends at the place, if it is one looked for and its value has the right kind; then the place is where the
    /// ending says, else unmoved.
    private func keyJustPassed(_ keyOffset: Int) throws(InputProblem) -> Key? {
        guard let kept = window.kept else { return nil }
        let start = kept + keyOffset
        let length = window.place - 1 - (start + 1)
        for (name, key) in keys where name.count == length && matches(name, at: start + 1) {
            var offset = 0
            guard try byte(after: &offset) == UInt8(ascii: ":") else { return nil }
            offset += 1
            let value = try byte(after: &offset)
            switch key {
            case .mark: return key
            case .list where value == UInt8(ascii: "["):
                try move(past: offset + 1)
                return key
            case .single where value == UInt8(ascii: "{"):
                try move(past: offset)
                return key
            default: return nil
            }
        }
        return nil
    }

    private func matches(_ name: [UInt8], at start: Int) -> Bool {
        for (offset, byte) in name.enumerated() where window.bytes[start + offset] != byte { return false }
        return true
    }

    private func byte(after offset: inout Int) throws(InputProblem) -> UInt8? {
        while let byte = try window.peek(offset) {
            if byte > 0x20 { return byte }
            offset += 1
        }
        return nil
    }

    private func move(past count: Int) throws(InputProblem) {
        for _ in 0..<count {
            if window.bytes[window.place] == UInt8(ascii: "\n") { window.passLineBreak() } else { window.place += 1 }
        }
    }

    /// Whether the line break at the place cuts a record of JSON lines: the next line starts a new one although this one is
    /// not closed.
    private func isBroken(isOneLine: Bool, inString: Bool) throws(InputProblem) -> Bool {
        guard try window.peek(1) == UInt8(ascii: "{") else { return false }
        if isOneLine || inString { return true }
        switch window.lastSignificant {
        case UInt8(ascii: "["), UInt8(ascii: ","), UInt8(ascii: ":"), nil: return false
        default: return true
        }
    }
}
