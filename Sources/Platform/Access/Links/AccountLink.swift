import Crypto
import Foundation
public import Storage

/// A link that opens one door once: to join an organisation, to choose a new password, to set up an empty store.
///
/// Its token, 256 random bits, is told only here; the store keeps its SHA-256. Whoever holds it shows it to nobody but the
/// person it is for, and never logs it.
public struct AccountLink: Sendable, Hashable {
    public enum Kind: String, Sendable, CaseIterable {
        case invitation
        case reset
        case firstStart

        /// For how many hours a link holds: a week to answer an invitation, an hour to choose a password, a day to set up.
        public var hours: Int {
            switch self {
            case .invitation: 7 * 24
            case .reset: 1
            case .firstStart: 24
            }
        }
    }

    public let kind: Kind
    /// Base64 for addresses (RFC 4648 section 5), 43 characters.
    public let token: String
    /// Where it is sent; nil for a first start's, which is printed.
    public let address: String?
    public let expiresAt: Timestamp

    /// Where the pages answer it: the token stands in the path, which no log of ours holds.
    public var path: String {
        switch kind {
        case .invitation: "/join/\(token)"
        case .reset: "/new-password/\(token)"
        case .firstStart: "/first-start/\(token)"
        }
    }

    init(_ kind: Kind, to address: String?, at now: Timestamp) {
        self.kind = kind
        self.address = address
        token = SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }.base64URL
        expiresAt = now.adding(hours: kind.hours)
    }

    /// Sends a link within the transaction that makes it. May be called again if the transaction is.
    public typealias Delivery = @Sendable (AccountLink, any Transaction) throws -> Void
}
