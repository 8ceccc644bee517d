import Foundation
import Hummingbird

/// A file for a person to keep. Written piece by piece, so that its size does not matter.
struct Download: Sendable {
    /// `suppliers-2026-11-22.csv`: letters, digits, points and dashes.
    var name: String
    var type = "text/csv; charset=utf-8"
    /// Writes the content. Called once, while the answer is under way; hands over pieces of some 64 KB.
    var write: @Sendable (_ piece: (([UInt8]) async throws -> Void)) async throws -> Void

    var response: Response {
        let write = self.write
        return Response(
            status: .ok,
            headers: [.contentType: type, .contentDisposition: "attachment; filename=\"\(Self.plain(name))\""],
            body: ResponseBody { writer in
                var open = writer
                try await write { try await open.write(ByteBuffer(bytes: $0)) }
                try await open.finish(nil)
            })
    }

    private static func plain(_ name: String) -> String {
        String(name.prefix(120).map { $0.isASCII && ($0.isLetter || $0.isNumber || ".-_".contains($0)) ? $0 : "-" })
    }
}
