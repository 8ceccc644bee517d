import Crypto
import Foundation
import Hummingbird

/// The files that every page shares. Their address holds a hash of their content, so browsers may keep them for ever.
struct Assets: Sendable {
    let styleSheet: Asset
    let mark: Asset

    init() throws {
        styleSheet = try Asset(file: "look.css", type: "text/css; charset=utf-8")
        mark = try Asset(file: "mark.svg", type: "image/svg+xml")
    }
}

/// One file that is sent as it is.
struct Asset: Sendable {
    /// `/assets/look-0123456789abcdef.css`.
    let path: String
    let type: String
    let hash: String
    let content: [UInt8]

    init(file: String, type: String) throws {
        guard let folder = Bundle.module.url(forResource: "Assets", withExtension: nil) else {
            throw CocoaError(.fileNoSuchFile)
        }
        content = try Array(Data(contentsOf: folder.appendingPathComponent(file)))
        hash = SHA256.hash(data: content).prefix(8).map { hexByte($0) }.joined()
        let parts = file.split(separator: ".")
        path = "/assets/\(parts[0])-\(hash).\(parts[1])"
        self.type = type
    }

    func response(to request: Request) -> Response {
        let headers: HTTPFields = [
            .contentType: type, .cacheControl: "public, max-age=31536000, immutable", .eTag: "\"\(hash)\"",
        ]
        if request.headers[.ifNoneMatch] == "\"\(hash)\"" { return Response(status: .notModified, headers: headers) }
        return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: content)))
    }
}

extension Site {
    func addAssets(to routes: SiteRoutes) {
        for asset in [pages.assets.styleSheet, pages.assets.mark] {
            routes.raw(asset.path) { request in asset.response(to: request) }
        }
    }

    /// For whoever watches whether the process answers. Says nothing else.
    func addHealth(to routes: SiteRoutes) {
        routes.raw("/healthz") { _ in
            Response(
                status: .ok, headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: "no-store"],
                body: .init(byteBuffer: ByteBuffer(string: "ok\n")))
        }
    }
}
