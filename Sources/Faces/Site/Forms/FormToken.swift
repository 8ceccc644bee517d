import Crypto
import Foundation
import Hummingbird

/// Shows that a form was drawn by this site for this browser (against cross-site request forgery): an HMAC of the secret
/// that only the browser's own cookie holds. Any process can check it; nothing is kept.
enum FormToken {
    /// The name of the hidden field.
    static let field = "token"

    static func make(secret: String) -> String { code(for: "form", secret: secret) }

    /// - Throws: `PageFault.staleForm`.
    static func check(_ token: String, secret: String) throws(PageFault) {
        guard !secret.isEmpty, equal(token, make(secret: secret)) else { throw .staleForm }
    }

    /// Turns away what another site's page sends. `Sec-Fetch-Site` is set by the browser alone; where an old browser has
    /// none, `Origin` must be ours. It is `null` for forms of pages that send no referrer, as ours: the token decides.
    /// - Throws: `PageFault.staleForm`.
    static func checkOrigin(of request: Request) throws(PageFault) {
        if let site = request.headers[.secFetchSite] {
            guard site == "same-origin" || site == "none" else { throw .staleForm }
        } else if let origin = request.headers[.origin], origin != "null" {
            guard let host = request.head.authority, origin == "https://\(host)" || origin == "http://\(host)" else {
                throw .staleForm
            }
        }
    }

    /// 128 bits of HMAC-SHA-256 in hexadecimal.
    static func code(for text: String, secret: String) -> String {
        HMAC<SHA256>.authenticationCode(for: Data(text.utf8), using: SymmetricKey(data: Data(secret.utf8)))
            .prefix(16).map { hexByte($0) }.joined()
    }

    static func equal(_ left: String, _ right: String) -> Bool {
        left.utf8.count == right.utf8.count && zip(left.utf8, right.utf8).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    /// 256 random bits in hexadecimal, for the cookie of a browser that has none.
    static func newSecret() -> String {
        SymmetricKey(size: .bits256).withUnsafeBytes { $0.map { hexByte($0) }.joined() }
    }
}
