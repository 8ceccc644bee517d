/// Why something about channels was refused.
public struct ReportChannelsError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Code: String, Sendable, CaseIterable {
        /// There is no such channel, recipient or key, or it is another organisation's.
        case notFound
        /// A name in each language is wanted, of at most 200 characters.
        case nameMissing
        /// A channel of this kind for this area is there already.
        case alreadyThere
        /// Hours or days out of their range.
        case outOfRange
        /// No address of mail.
        case badAddress
        /// The person does not hold a role that receives reports, or is not a member.
        case cannotReceive
        /// The key is none, or its passphrase is stretched too little.
        case badKey
        /// A channel opens with a recovery key and a recipient who has a key.
        case notReady
        /// Longer than the place allows.
        case tooLong
        /// There is no such area.
        case areaUnknown
        /// A channel is for an area that would be gone.
        case areaInUse
        /// The last recipient with a key of an open channel stays.
        case lastRecipient
    }

    public var code: Code

    public init(_ code: Code) { self.code = code }

    public var description: String { "report channels: \(code.rawValue)" }
}
