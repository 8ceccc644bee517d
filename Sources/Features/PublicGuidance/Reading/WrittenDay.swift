import Storage

/// A day as files write it: `2026-11-30`.
struct WrittenDay: Decodable {
    let day: Day

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard text.count == 10, let day = Day(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no day")
        }
        self.day = day
    }
}
