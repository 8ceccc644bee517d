import FollowTheMoney
import InputFiles

/// How an entity stands in a column: one line of FollowTheMoney JSON, equal for equal entities.
enum EntityText {
    static func encoded(_ entity: FollowTheMoneyEntity) throws -> String {
        var bytes: [UInt8] = []
        let writer = FollowTheMoneyWriter { bytes += $0 }
        try writer.write(entity)
        try writer.finish()
        if bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    static func entity(_ text: String) throws -> FollowTheMoneyEntity {
        guard let entity = try entities(ofLines: Array(text.utf8)).first else { throw ScreeningError(.notFound) }
        return entity
    }

    /// The entities of several texts with line breaks between them, in their order.
    static func entities(ofLines lines: [UInt8]) throws -> [FollowTheMoneyEntity] {
        let reader = FollowTheMoneyReader(ByteSource(bytes: lines, name: "list_entry"))
        var entities: [FollowTheMoneyEntity] = []
        while let step = try reader.next() {
            switch step {
            case .entity(let entity): entities.append(entity)
            case .problem(let problem): throw problem
            }
        }
        return entities
    }
}
