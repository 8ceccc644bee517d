import Access
import Crypto
import Foundation
import Storage

/// A way to the provider and back, as the browser carries it meanwhile: sealed in a cookie, so that nothing is kept here for
/// journeys that never end, and nobody else can end this one.
public struct Journey: Sendable, Codable, Hashable {
    /// What it is for.
    public enum Purpose: String, Sendable, Codable, CaseIterable {
        case signIn
        /// Links the account of the person signed in.
        case link
        /// Shows again who the person signed in is.
        case confirm
    }

    public var purpose: Purpose
    /// Where to go afterwards: a path of this site.
    public var next: String
    /// The session that began it, for a journey of somebody signed in: it ends there or nowhere.
    public var session: String?
    var state: String
    var nonce: String
    var verifier: String
    var until: Timestamp

    static let minutes = 10
    private static let longest = 8192

    init(_ purpose: Purpose, next: String, session: String?, at now: Timestamp) {
        self.session = session
        self.purpose = purpose
        self.next = next
        state = Self.random()
        nonce = Self.random()
        verifier = ProofKey().verifier
        until = now.adding(minutes: Self.minutes)
    }

    func sealed(with key: SecretKey) throws -> String {
        Data(try key.seal(Array(JSONEncoder().encode(self)), for: .singleSignOn, boundTo: "journey")).base64URL
    }

    /// - Returns: nil for what was not sealed here, and for a journey that took too long.
    static func open(_ cookie: String, with key: SecretKey, at now: Timestamp) -> Journey? {
        guard cookie.utf8.count <= longest, let sealed = Data(base64URL: cookie),
            let bytes = key.open(Array(sealed), for: .singleSignOn, boundTo: "journey"),
            let journey = try? JSONDecoder().decode(Journey.self, from: Data(bytes)), journey.until > now
        else { return nil }
        return journey
    }

    private static func random() -> String {
        SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }.base64URL
    }
}
