import Foundation
import Languages
import ReportChannels
import Sealing
import Storage

/// Whom a browser seals a report to, and what a channel says to who reports through it. All of it is public.
struct ReportReaders: Encodable {
    struct Key: Encodable {
        /// The identifier that is sealed with.
        var key: String
        /// X25519, base64.
        var publicKey: String

        init(_ key: RecipientPublicKey) {
            self.key = key.id
            publicKey = Data(key.bytes).base64EncodedString()
        }
    }

    struct Reader: Encodable {
        var person: String
        var title: String
        var key: Key
    }

    var readers: [Reader]
    var recovery: Key
    /// What is and is not shared, read before a victim is asked anything.
    var sharing: [String]

    init(_ intake: Intake, _ surroundings: ReportSurroundings, _ words: Words) {
        readers = intake.readers.map { reader in
            Reader(
                person: reader.person.text,
                title: words.language == .welsh ? reader.title.welsh : reader.title.english, key: Key(reader.key))
        }
        recovery = Key(intake.recovery)
        sharing = surroundings.sharing(in: words)
    }
}
