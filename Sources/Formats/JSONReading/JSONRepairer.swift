internal import InputFiles

/// Walks a text by the grammar of JSON (RFC 8259), copies what is right, puts right what can be, and says where the first
/// thing stands that cannot.
struct JSONRepairer {
    private enum Wanted { case value, keyOrEnd, key, colon, commaOrEnd, valueOrEnd, nothing }

    private(set) var output: [UInt8] = []
    private(set) var repairs: [JSONRepair] = []
    private(set) var repairCount = 0

    private let input: UnsafeRawBufferPointer
    private var place = 0
    private var wanted = Wanted.value
    /// The containers that are open, as their opening bytes.
    private var open: [UInt8] = []
    /// simdjson's own limit.
    private static let deepest = 1_000

    init(_ input: UnsafeRawBufferPointer) {
        self.input = input
        output.reserveCapacity(input.count + 64)
    }

    /// Fills `output` with right JSON.
    mutating func run() throws(JSONFault) {
        while true {
            skipSpace()
            guard place < input.count else { break }
            try step(input[place])
        }
        if wanted != .nothing { throw fault(open.isEmpty ? "a value" : "the rest of the value") }
    }

    private mutating func step(_ byte: UInt8) throws(JSONFault) {
        switch (wanted, byte) {
        case (.nothing, _): throw fault("nothing after the end of the value")
        case (.colon, UInt8(ascii: ":")): copyByte(then: .value)
        case (.colon, _): throw fault("a colon after the key")
        case (.keyOrEnd, UInt8(ascii: "}")), (.valueOrEnd, UInt8(ascii: "]")), (.commaOrEnd, UInt8(ascii: "}")),
            (.commaOrEnd, UInt8(ascii: "]")):
            try close(byte)
        case (.key, UInt8(ascii: "}")) where output.last == UInt8(ascii: ","),
            (.value, UInt8(ascii: "]")) where output.last == UInt8(ascii: ","):
            note(.commaDropped, place..<place + 1)
            output.removeLast()
            try close(byte)
        case (.key, UInt8(ascii: "\"")), (.keyOrEnd, UInt8(ascii: "\"")): try copyString(then: .colon)
        case (.key, _), (.keyOrEnd, _): throw fault("a key in double quotes")
        case (.commaOrEnd, UInt8(ascii: ",")): copyByte(then: open.last == UInt8(ascii: "{") ? .key : .value)
        case (.commaOrEnd, _):
            throw fault(
                open.last == UInt8(ascii: "{") ? "a comma or a closing brace: }" : "a comma or a closing bracket: ]")
        case (.value, _), (.valueOrEnd, _): try copyValue(byte)
        }
    }

    private mutating func copyValue(_ byte: UInt8) throws(JSONFault) {
        switch byte {
        case UInt8(ascii: "{"): try begin(byte, then: .keyOrEnd)
        case UInt8(ascii: "["): try begin(byte, then: .valueOrEnd)
        case UInt8(ascii: "\""): try copyString(then: afterValue)
        case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"):
            guard !open.isEmpty else { throw fault("a value") }
            note(.valueMissing, place..<place + 1)
            output += Array("null".utf8)
            wanted = .commaOrEnd
        default: try copyWord()
        }
    }

    private mutating func copyWord() throws(JSONFault) {
        let start = place
        while place < input.count, Self.isWordByte(input[place]) { place += 1 }
        let word = UnsafeRawBufferPointer(rebasing: input[start..<place])
        guard let reading = JSONWord(word) else {
            place = start
            throw fault("a value")
        }
        if let kind = reading.repair { note(kind, start..<place) }
        output += reading.text
        wanted = afterValue
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
            true
        default: false
        }
    }

    private mutating func copyString(then following: Wanted) throws(JSONFault) {
        let start = place
        var string = JSONStringRepairer(input, from: place + 1)
        guard string.run(into: &output) else {
            place = start
            throw fault("a closing quote")
        }
        for repair in string.repairs.prefix(JSONDocument.repairsKept - min(repairs.count, JSONDocument.repairsKept)) {
            repairs.append(repair)
        }
        repairCount += string.repairCount
        place = string.place
        wanted = following
    }

    private var afterValue: Wanted { open.isEmpty ? .nothing : .commaOrEnd }

    private mutating func copyByte(then following: Wanted) {
        output.append(input[place])
        place += 1
        wanted = following
    }

    private mutating func begin(_ byte: UInt8, then following: Wanted) throws(JSONFault) {
        guard open.count < Self.deepest else { throw fault("at most \(Self.deepest) levels") }
        open.append(byte)
        copyByte(then: following)
    }

    private mutating func close(_ byte: UInt8) throws(JSONFault) {
        // In ASCII a closing bracket or brace stands two after its opening one.
        guard let opening = open.last, opening + 2 == byte else {
            throw fault(open.last == UInt8(ascii: "{") ? "a closing brace: }" : "a closing bracket: ]")
        }
        open.removeLast()
        copyByte(then: afterValue)
    }

    private mutating func skipSpace() {
        while place < input.count {
            switch input[place] {
            case 0x20, 0x09, 0x0A, 0x0D: place += 1
            case 0xEF where place + 2 < input.count && input[place + 1] == 0xBB && input[place + 2] == 0xBF: place += 3
            default: return
            }
        }
    }

    private func fault(_ expected: Expectation) -> JSONFault { JSONFault(offset: place, expected: expected) }

    private mutating func note(_ kind: JSONRepair.Kind, _ range: Range<Int>) {
        repairCount += 1
        guard repairs.count < JSONDocument.repairsKept else { return }
        let raw = String(decoding: UnsafeRawBufferPointer(rebasing: input[range].prefix(40)), as: UTF8.self)
        repairs.append(JSONRepair(kind: kind, offset: range.lowerBound, raw: raw))
    }
}
