/// A secret on offer to somebody who sets up an authenticator app.
public struct SecondFactorOffer: Sendable, Hashable {
    /// For typing: base 32 in groups of four letters.
    public var secret: String
    /// For the QR code: `otpauth://totp/…`.
    public var address: String

    init(_ code: TimedCode, account: String) {
        let letters = Array(Base32.text(code.secret))
        secret = stride(from: 0, to: letters.count, by: 4)
            .map { String(letters[$0..<min($0 + 4, letters.count)]) }.joined(separator: " ")
        address = code.address(account: account, issuer: "Manumit")
    }

    public init(secret: String, address: String) {
        self.secret = secret
        self.address = address
    }
}
