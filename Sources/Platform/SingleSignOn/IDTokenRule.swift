import Access
import Storage

/// What must hold of a token's claims (OpenID Connect Core 1.0 section 3.1.3.7).
struct IDTokenRule: Sendable {
    let issuer: String
    let clientID: String
    let nonce: String
    let now: Timestamp
    /// Whether the person had to sign in anew, rather than by a session at the provider.
    var wantsFreshSignIn = false

    /// How far clocks may differ.
    static let skewSeconds: Int64 = 60
    /// How long ago an anew sign-in may have been.
    static let freshSeconds: Int64 = 300
    private static let longestSubject = 255

    /// - Throws: `SingleSignOnError` with code `.badToken`, naming the first claim that will not do.
    func check(_ claims: IDTokenClaims) throws(SingleSignOnError) {
        let seconds = now.milliseconds / 1000
        try require(claims["iss"]?.text == issuer, "iss")
        let audience = claims["aud"]?.texts ?? []
        try require(audience.contains(clientID), "aud")
        // Of several audiences one must be named as the one it was made for.
        try require(claims["azp"].map { $0.text == clientID } ?? (audience.count == 1), "azp")
        try require((claims["exp"]?.seconds).map { $0 + Self.skewSeconds > seconds } ?? false, "exp")
        try require((claims["iat"]?.seconds).map { $0 - Self.skewSeconds <= seconds } ?? false, "iat")
        try require(claims["nbf"].map { ($0.seconds ?? .max) - Self.skewSeconds <= seconds } ?? true, "nbf")
        try require((claims["nonce"]?.text).map { SecretText.equal($0, nonce) } ?? false, "nonce")
        let subject = claims["sub"]?.text ?? ""
        try require((1...Self.longestSubject).contains(subject.utf8.count), "sub")
        if wantsFreshSignIn {
            let isFresh = (claims["auth_time"]?.seconds).map { $0 + Self.freshSeconds > seconds } ?? false
            try require(isFresh, "auth_time")
        }
    }

    private func require(_ holds: Bool, _ claim: String) throws(SingleSignOnError) {
        if !holds { throw SingleSignOnError(.badToken, claim) }
    }
}
