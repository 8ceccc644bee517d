import Foundation
import Hummingbird
import Sealing

/// Reads what a script of ours sends.
enum JSONBody {
    /// - Parameter most: of the whole, in bytes.
    /// - Throws: `PageFault.badRequest` for what is no such value, `.tooLarge`.
    static func read<Value: Decodable>(_: Value.Type = Value.self, of request: Request, upTo most: Int) async throws
        -> Value
    {
        guard request.headers[.contentType]?.lowercased().hasPrefix("application/json") == true else {
            throw PageFault.badRequest
        }
        var bytes = Array(try await request.body.collect(upTo: most).readableBytesView)
        defer { bytes.overwrite() }
        do {
            return try JSONDecoder().decode(Value.self, from: Data(bytes))
        } catch { throw PageFault.badRequest }
    }
}
