import Crypto
import Foundation
import Hummingbird

/// A file that is sent as it is, under an address that holds a hash of its content.
struct Asset: Sendable {
    /// `/assets/look-0123456789abcdef.css`.
    let path: String
    let type: String
    let hash: String
    /// `sha384-…`, which a page names so that a browser runs nothing else (W3C Subresource Integrity, section 3.2).
    let integrity: String
    let content: [UInt8]
    private let compressed: [UInt8]?

    /// - Parameter name: `look.css`.
    init(name: String, type: String, content: [UInt8]) {
        self.type = type
        self.content = content
        compressed = Gzip.compress(content)
        hash = SHA256.hash(data: content).prefix(8).map { hexByte($0) }.joined()
        integrity = "sha384-" + Data(SHA384.hash(data: content)).base64EncodedString()
        let parts = name.split(separator: ".")
        path = "/assets/\(parts[0])-\(hash).\(parts[1])"
    }

    /// One file of the folder `Assets`.
    init(file: String, type: String) throws {
        let content = try Data(contentsOf: Self.folder().appendingPathComponent(file))
        self.init(name: file, type: type, content: Array(content))
    }

    /// Several files in one, in the order of their names.
    /// - Parameter folder: within `Assets`.
    init(joining folder: String, as name: String, type: String) throws {
        let folder = try Self.folder().appendingPathComponent(folder)
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        let content = try files.map { try Data(contentsOf: folder.appendingPathComponent($0)) }
        self.init(name: name, type: type, content: content.flatMap { Array($0) })
    }

    /// For a script of the layout.
    var fields: Fields { ["scriptPath": path, "integrity": integrity] }

    func response(to request: Request) -> Response {
        let compressed = Gzip.isAccepted(by: request) ? self.compressed : nil
        let tag = compressed == nil ? "\"\(hash)\"" : "\"\(hash)-gzip\""
        var headers: HTTPFields = [
            .contentType: type, .cacheControl: "public, max-age=31536000, immutable", .eTag: tag,
            .vary: "Accept-Encoding",
        ]
        if request.headers[.ifNoneMatch] == tag { return Response(status: .notModified, headers: headers) }
        if compressed != nil { headers[.contentEncoding] = "gzip" }
        return Response(
            status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: compressed ?? content)))
    }

    /// The folder `Assets` beside the program.
    static func folder() throws -> URL {
        guard let folder = Bundle.module.url(forResource: "Assets", withExtension: nil) else {
            throw CocoaError(.fileNoSuchFile)
        }
        return folder
    }
}
