/// Words put where a photo can hide them. Each begins with the same letters, so that one search finds all.
enum Planted {
    static let mark = "PLANTED"

    static func bytes(_ place: String) -> [UInt8] { Array("\(mark)-\(place)".utf8) }

    /// Whether one of them is there, plain or as UTF-16.
    static func isIn(_ bytes: [UInt8]) -> Bool {
        let plain = Array(mark.utf8)
        return bytes.contains(plain) || bytes.contains(Array(plain.map { [0, $0] }.joined()))
    }
}

extension [UInt8] {
    func contains(_ part: [UInt8]) -> Bool {
        guard let first = part.first, count >= part.count else { return false }
        return indices.dropLast(part.count - 1).contains { self[$0] == first && self[$0...].starts(with: part) }
    }

    /// The weightiest byte first.
    init(_ number: Int, bytes: Int) {
        self = (0..<bytes).reversed().map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }

    /// The weightiest byte last.
    init(little number: Int, bytes: Int) {
        self = (0..<bytes).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }
}
