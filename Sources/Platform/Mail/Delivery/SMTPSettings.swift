/// Where letters are handed over, and how.
public struct SMTPSettings: Sendable {
    public enum Security: String, Sendable, CaseIterable {
        /// Encrypted from the first byte (RFC 8314 section 3.3), usually on port 465.
        case tls
        /// Plain at first, encrypted before anything is said that matters (RFC 3207), usually on port 587.
        case starttls
        /// Never encrypted: for a server on this machine alone.
        case none
    }

    public var host: String
    public var port: Int
    public var security: Security
    /// Given only under encryption; nil where the server asks for none.
    public var user: String?
    public var password: String
    /// A file of certificates (PEM) to trust in place of the system's.
    public var certificates: String?
    /// What this machine calls itself in EHLO.
    public var clientName = "localhost"
    /// How long the server may take for one answer (RFC 5321 section 4.5.3.2 wants minutes), in milliseconds.
    public var replyLimit: Int64 = 60_000
    /// How long handing over one lot of letters may take in all, in milliseconds.
    public var conversationLimit: Int64 = 300_000

    public init(
        host: String, port: Int, security: Security, user: String? = nil, password: String = "",
        certificates: String? = nil
    ) {
        self.host = host
        self.port = port
        self.security = security
        self.user = user
        self.password = password
        self.certificates = certificates
    }

    /// Whether the server is on this machine, so that nothing said to it can be overheard on the way.
    public var isOnThisMachine: Bool { ["localhost", "127.0.0.1", "::1"].contains(host) }
}
