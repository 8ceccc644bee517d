/// Subjects as given, packed into one blob of bytes: read back only for the few that are shown.
struct SubjectStore: Sendable {
    private var bytes = [UInt8]()
    private var starts: [Int] = []
    private(set) var schemas = [EntitySchema]()

    var count: Int { starts.count }

    mutating func append(_ subject: Subject) {
        starts.append(bytes.count)
        schemas.append(subject.schema)
        write(subject.names.count)
        for name in subject.names {
            bytes.append(name.kind.rawValue)
            write(name.text)
        }
        write(subject.identifiers.count)
        for identifier in subject.identifiers {
            write(identifier.scheme.rawValue)
            write(identifier.value)
        }
        for texts in [subject.countries, subject.postcodes, subject.birthDates] {
            write(texts.count)
            for text in texts { write(text) }
        }
    }

    func subject(_ ordinal: Int) -> Subject {
        var place = starts[ordinal]
        var subject = Subject(schema: schemas[ordinal], names: [])
        for _ in 0..<number(&place) {
            let kind = NameKind(rawValue: bytes[place]) ?? .primary
            place += 1
            subject.names.append(SubjectName(text(&place), kind: kind))
        }
        for _ in 0..<number(&place) {
            let scheme = IdentifierScheme(rawValue: text(&place)) ?? .other
            subject.identifiers.append(Identifier(stored: text(&place), scheme: scheme))
        }
        subject.countries = texts(&place)
        subject.postcodes = texts(&place)
        subject.birthDates = texts(&place)
        return subject
    }

    /// Seven bits a byte, lowest first, the top bit set while more follow.
    private mutating func write(_ number: Int) {
        var rest = UInt(number)
        while rest >= 128 {
            bytes.append(UInt8(rest & 127) | 128)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    private mutating func write(_ text: String) {
        write(text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }

    private func number(_ place: inout Int) -> Int {
        var number = 0
        var shift = 0
        while true {
            let byte = bytes[place]
            place += 1
            number |= Int(byte & 127) << shift
            if byte < 128 { return number }
            shift += 7
        }
    }

    private func text(_ place: inout Int) -> String {
        let length = number(&place)
        defer { place += length }
        return String(decoding: bytes[place..<place + length], as: UTF8.self)
    }

    private func texts(_ place: inout Int) -> [String] {
        let count = number(&place)
        return (0..<count).map { _ in text(&place) }
    }
}
