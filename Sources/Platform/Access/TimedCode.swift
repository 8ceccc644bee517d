import Crypto
import Foundation
import Storage

/// One-time codes that an authenticator app and we make from the same secret and the time (TOTP, RFC 6238): a new one each
/// 30 seconds, six digits, HMAC-SHA-1, which is what all apps understand.
struct TimedCode: Sendable {
    static let secondsPerStep: Int64 = 30
    static let digits = 6
    /// 160 bits, the length of the hash (RFC 4226 section 4, R6).
    static let secretLength = 20

    let secret: [UInt8]

    static func newSecret() -> [UInt8] {
        SymmetricKey(size: SymmetricKeySize(bitCount: secretLength * 8)).withUnsafeBytes { Array($0) }
    }

    /// The number of the 30 seconds that a moment lies in, counted from 1970.
    static func step(at moment: Timestamp) -> Int64 { moment.milliseconds / 1000 / secondsPerStep }

    /// The code of a step (RFC 4226 section 5.3).
    func text(step: Int64, digits: Int = TimedCode.digits) -> String {
        let counter = withUnsafeBytes(of: UInt64(bitPattern: step).bigEndian) { Data($0) }
        let code = Array(
            HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: SymmetricKey(data: secret)))
        let offset = Int(code[code.count - 1] & 15)
        let number = code[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
        let modulus = (0..<digits).reduce(UInt64(1)) { power, _ in power * 10 }
        let text = String(UInt64(number) % modulus)
        return String(repeating: "0", count: digits - text.count) + text
    }

    /// The step that a code belongs to: the present one, or the one before or after, since clocks differ (RFC 6238
    /// section 5.2).
    /// - Parameter last: the newest step whose code was taken before; that and older ones are not taken again.
    func step(of code: String, at moment: Timestamp, after last: Int64) -> Int64? {
        let now = Self.step(at: moment)
        // All three are compared, whichever fits.
        return (now - 1...now + 1).reduce(nil) { found, step in
            SecretText.equal(text(step: step), code) && step > last ? found ?? step : found
        }
    }

    /// What a QR code tells the app (Key URI format, as used by all authenticator apps).
    func address(account: String, issuer: String) -> String {
        let label = "\(Self.escaped(issuer)):\(Self.escaped(account))"
        return "otpauth://totp/\(label)?secret=\(Base32.text(secret))&issuer=\(Self.escaped(issuer))"
            + "&algorithm=SHA1&digits=\(Self.digits)&period=\(Self.secondsPerStep)"
    }

    /// RFC 3986 section 2.3.
    private static let unreserved = CharacterSet(
        charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")

    private static func escaped(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: unreserved)
            ?? ""
    }
}
