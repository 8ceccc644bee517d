import Foundation

/// JSON of a bounded size as a value.
enum BoundedJSON {
    /// The largest file that is read, in bytes.
    static let largest = 128 * 1024

    /// - Throws: `PublicGuidanceError` with code `.tooLarge` or `.unreadable`.
    static func read<Value: Decodable>(_: Value.Type, from bytes: [UInt8]) throws(PublicGuidanceError) -> Value {
        guard bytes.count <= largest else { throw PublicGuidanceError(.tooLarge) }
        do {
            return try JSONDecoder().decode(Value.self, from: Data(bytes))
        } catch {
            throw PublicGuidanceError(.unreadable)
        }
    }
}
