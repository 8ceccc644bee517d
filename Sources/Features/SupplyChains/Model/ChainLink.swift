import Access
import Crypto
import Foundation
public import Storage

/// A link that lets a business begin to answer, once. Looking at it does not use it up; to start does.
///
/// Its token, 256 random bits, is told only here; the store keeps its SHA-256. Whoever holds it shows it to nobody but the
/// business it is for, and never logs it.
public struct ChainLink: Sendable, Hashable {
    /// For how many days a link holds.
    public static let days = 14

    /// Base64 for addresses (RFC 4648 section 5), 43 characters.
    public let token: String
    /// Where a letter with it goes; nil where it is shown once to be passed on by hand.
    public let address: String?
    public let expiresAt: Timestamp
    /// Names the letter: `chainInvitation`, `chainReminder`, `chainReturn`, `questionnaireLink`.
    public let letter: Letter

    public enum Letter: String, Sendable, CaseIterable {
        case chainInvitation
        case chainReminder
        case chainReturn
        case questionnaireLink
    }

    /// Where the pages answer it: the token stands in the path, which no log of ours holds.
    public var path: String { "/answer/link/\(token)" }

    init(_ letter: Letter, to address: String?, at now: Timestamp) {
        self.letter = letter
        self.address = address
        token = Secret.token()
        expiresAt = now.adding(days: Self.days)
    }

    /// Posts a link within the transaction that makes it. May be called again if the transaction is.
    public typealias Delivery = @Sendable (ChainLink, any Transaction) throws -> Void
}
