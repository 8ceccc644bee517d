public import Jobs

/// Why a letter cannot be written or was not taken. Never holds an address or words of the letter, so it may be logged and kept.
public struct MailError: FailingJob, Sendable, Hashable, CustomStringConvertible {
    public enum Code: String, Sendable, CaseIterable {
        /// The address is none that a letter can be sent to (RFC 5321 section 4.1.2), or has bytes beyond ASCII.
        case badAddress
        /// The letter is longer than `MailMessage.mostBytes`, or than the server takes.
        case tooLarge
        /// Nobody answers at the server's address, or the connection broke off.
        case unreachable
        /// The server said nothing for too long, or talked for too long.
        case timedOut
        /// What came from the server is not SMTP.
        case notUnderstood
        /// The server offers no encryption, or shows a certificate that does not hold.
        case notSecure
        /// The server did not take the name and password, or offers no way to give them.
        case signInRefused
        /// The server said no for now (a reply of 4yz).
        case refusedForNow
        /// The server said no for good (a reply of 5yz).
        case refused
    }

    public var code: Code
    /// The server's reply code (RFC 5321 section 4.2), where it gave one.
    public var reply: Int?

    public init(_ code: Code, reply: Int? = nil) {
        self.code = code
        self.reply = reply
    }

    /// Whether the letter itself is at fault, so that trying again changes nothing.
    public var isFinal: Bool { code == .badAddress || code == .tooLarge || code == .refused }

    public var jobFailure: String { "mail.\(code.rawValue)" }

    public var description: String { reply.map { "\(code.rawValue) (\($0))" } ?? code.rawValue }
}
