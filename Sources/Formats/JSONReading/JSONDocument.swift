internal import CSimdjson
internal import InputFiles

/// A parser to be used again and again: parses one text at a time and keeps its memory.
///
/// A text that is right JSON goes through simdjson alone, at gigabytes a second. One that is not is first repaired
/// (`JSONRepair`), which is slower and happens seldom. Not thread-safe.
public final class JSONDocument {
    /// Bytes that must be readable behind a text given without a copy.
    public static let padding = Int(CSIMDJSON_PADDING)

    /// What had to be put right in the text parsed last, in order; at most `repairsKept` of them.
    public private(set) var repairs: [JSONRepair] = []
    /// How many repairs the text parsed last needed.
    public private(set) var repairCount = 0
    /// The most repairs remembered for one text.
    public static let repairsKept = 20

    private let parser: OpaquePointer
    private let limit: Int
    private var copy: [UInt8] = []

    /// - Parameter limit: The most bytes of one text.
    public init(limit: Int = 256 << 20) {
        // A repaired text may be longer than its original: three bytes for each one reread, six for a control character.
        guard let parser = csimdjson_create(limit * 6 + 1024) else { fatalError("no memory for a parser") }
        self.parser = parser
        self.limit = limit
    }

    deinit { csimdjson_destroy(parser) }

    /// Parses a text, copied first.
    public func parse(_ text: [UInt8]) throws(JSONFault) -> JSONValue {
        copy = text
        copy.append(contentsOf: repeatElement(0, count: Self.padding))
        return try parseCopy(count: text.count)
    }

    /// Parses a text where it stands.
    /// - Parameter text: The text; `padding` more bytes behind it must be readable, whatever they hold.
    /// - Returns: The root value, to be used before the next call.
    /// - Throws: What is wrong and where, when the text cannot be read even with repairs.
    public func parse(padded text: UnsafeRawBufferPointer) throws(JSONFault) -> JSONValue {
        repairs.removeAll(keepingCapacity: true)
        repairCount = 0
        guard text.count <= limit else { throw JSONFault(offset: limit, expected: "at most \(limit) bytes") }
        if csimdjson_parse(parser, text.baseAddress, text.count) == 0 { return root }
        return try parseRepaired(text)
    }

    /// Parses a text where it stands if it is right JSON; nil where it is not, and nothing is repaired.
    /// - Parameter text: The text; `padding` more bytes behind it must be readable, whatever they hold.
    public func parseUnrepaired(padded text: UnsafeRawBufferPointer) -> JSONValue? {
        repairs.removeAll(keepingCapacity: true)
        repairCount = 0
        guard text.count <= limit, csimdjson_parse(parser, text.baseAddress, text.count) == 0 else { return nil }
        return root
    }

    /// The value at a cursor over the text parsed last.
    public func value(at cursor: JSONCursor) -> JSONValue {
        JSONValue(document: self, tape: cursor.tape, strings: cursor.strings, index: cursor.index)
    }

    private func parseCopy(count: Int) throws(JSONFault) -> JSONValue {
        // A closure cannot pass a typed error through a rethrowing call, so the pointer is taken for the call only.
        let result = copy.withUnsafeBytes { bytes -> Result<JSONValue, JSONFault> in
            Result { () throws(JSONFault) in try parse(padded: UnsafeRawBufferPointer(rebasing: bytes[..<count])) }
        }
        return try result.get()
    }

    private var root: JSONValue {
        JSONValue(document: self, tape: csimdjson_tape(parser), strings: csimdjson_strings(parser), index: 1)
    }

    private func parseRepaired(_ text: UnsafeRawBufferPointer) throws(JSONFault) -> JSONValue {
        var repairer = JSONRepairer(text)
        try repairer.run()
        repairs = Array(repairer.repairs)
        repairCount = repairer.repairCount
        var output = repairer.output
        let count = output.count
        output.append(contentsOf: repeatElement(0, count: Self.padding))
        let code = output.withUnsafeBytes { csimdjson_parse(parser, $0.baseAddress, count) }
        guard code == 0 else {
            throw JSONFault(offset: 0, expected: "JSON (\(String(cString: csimdjson_message(code))))")
        }
        return root
    }
}
