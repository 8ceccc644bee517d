import Hummingbird
import NIOCore

extension Response {
    /// The whole body as text.
    func text() async throws -> String {
        let gathered = Gathered()
        try await body.write(Gatherer(gathered: gathered))
        return String(buffer: gathered.bytes)
    }
}

private final class Gathered: @unchecked Sendable {
    var bytes = ByteBuffer()
}

private struct Gatherer: ResponseBodyWriter {
    let gathered: Gathered

    mutating func write(_ buffer: ByteBuffer) async throws { gathered.bytes.writeImmutableBuffer(buffer) }

    consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
