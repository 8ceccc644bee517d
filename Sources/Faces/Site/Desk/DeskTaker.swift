import Foundation
import Languages
import ReportChannels
import Sealing
import Storage

/// A channel that a report can be offered to, as the page's script needs it: whom the keys have to be sealed to.
struct DeskTaker: Encodable {
    struct Key: Encodable {
        var identifier: String
        var publicKey: String
    }

    var channel: String
    var keys: [Key]

    init(_ intake: Intake) {
        channel = intake.channel.id.text
        keys = (intake.readers.map(\.key) + [intake.recovery]).map {
            Key(identifier: $0.id, publicKey: Data($0.bytes).base64EncodedString())
        }
    }
}
