import CZlib
import Hummingbird

/// Compresses what is sent (RFC 1952), where that is safe.
///
/// A page that holds a secret beside something an attacker may choose lets its length tell the secret (BREACH, 2013). So only
/// this is compressed: assets, once at the start, and pages drawn for nobody in particular: without session and without a
/// form's token. Pages of those signed in, forms and downloads are sent as they are.
enum Gzip {
    /// - Returns: the bytes compressed; nil where that would not make them fewer.
    static func compress(_ bytes: [UInt8]) -> [UInt8]? {
        var stream = z_stream()
        guard manumit_gzip_deflate_begin(&stream, Z_BEST_COMPRESSION) == Z_OK else { return nil }
        defer { _ = deflateEnd(&stream) }
        var input = bytes
        var output = [UInt8](repeating: 0, count: bytes.count)
        let status = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                stream.next_in = input.baseAddress
                stream.avail_in = UInt32(input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(output.count)
                return deflate(&stream, Z_FINISH)
            }
        }
        guard status == Z_STREAM_END else { return nil }
        return Array(output.prefix(Int(stream.total_out)))
    }

    /// Whether a request takes it (RFC 9110 section 12.5.3).
    static func isAccepted(by request: Request) -> Bool {
        (request.headers[.acceptEncoding] ?? "").prefix(1000).split(separator: ",").contains { item in
            let parts = item.split(separator: ";").map { $0.trimmed.lowercased() }
            let isRefused = parts.contains { $0.hasPrefix("q=") && Double($0.dropFirst(2)) == 0 }
            return parts.first == "gzip" && !isRefused
        }
    }
}
