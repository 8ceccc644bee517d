import ReportChannels
import Storage

/// What the script of the key page reads: the own keys as they are kept, which nobody opens without their passphrase.
struct OwnKeyData: Encodable {
    struct Key: Encodable {
        var identifier: String
        /// The JSON of `Sealing.WrappedKey`.
        var wrapped: String
        var isCurrent: Bool
    }

    var keys: [Key]
    var next: String?

    init(keys: [RecipientKey], next: Address?) {
        self.keys = keys.compactMap { key in
            key.wrapped.map { Key(identifier: key.id.text, wrapped: $0, isCurrent: key.retiredAt == nil) }
        }
        self.next = next?.description
    }
}
