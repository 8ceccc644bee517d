import Foundation
import Sealing

/// What one implementation sealed for another to open, as JSON (docs/sealing.md, *A specimen*).
struct Specimen: Codable {
    struct OfReceipt: Codable {
        var digits: String
        var salt: String
        var lookup: Data
        var `public`: Data
        var sealed: Data
    }

    struct Recipient: Codable {
        var key: String
        var passphrase: String
        var `public`: Data
        var wrapped: WrappedKey
        var sealed: Data
    }

    struct Recovery: Codable {
        var key: String
        var paper: String
        var `public`: Data
        var sealed: Data
    }

    struct Entry: Codable {
        var kind: EntryKind
        var entry: String
        var bytes: Data
        var value: SpecimenValue
    }

    struct File: Codable {
        var file: String
        var size: Int
        var sha256: String
        var chunks: [Data]
    }

    var version = 1
    var seal: String
    var receipt: OfReceipt
    var recipients: [Recipient]
    var recovery: Recovery
    var entries: [Entry]
    var files: [File]
}

/// Anything that JSON can say.
enum SpecimenValue: Codable, Hashable {
    case nothing
    case truth(Bool)
    case number(Double)
    case text(String)
    case list([SpecimenValue])
    case members([String: SpecimenValue])

    init(from decoder: any Decoder) throws {
        let place = try decoder.singleValueContainer()
        if place.decodeNil() {
            self = .nothing
        } else if let value = try? place.decode(Bool.self) {
            self = .truth(value)
        } else if let value = try? place.decode(Double.self) {
            self = .number(value)
        } else if let value = try? place.decode(String.self) {
            self = .text(value)
        } else if let value = try? place.decode([SpecimenValue].self) {
            self = .list(value)
        } else {
            self = .members(try place.decode([String: SpecimenValue].self))
        }
    }

    func encode(to encoder: any Encoder) throws {
        var place = encoder.singleValueContainer()
        switch self {
        case .nothing: try place.encodeNil()
        case .truth(let value): try place.encode(value)
        case .number(let value): try place.encode(value)
        case .text(let value): try place.encode(value)
        case .list(let value): try place.encode(value)
        case .members(let value): try place.encode(value)
        }
    }
}
