import BeneficialOwnership
import InputFiles

/// Everything a reader gives for a text.
struct OwnershipReading {
    var statements: [OwnershipStatement] = []
    var problems: [InputProblem] = []

    init(_ text: String, limits: OwnershipLimits = OwnershipLimits()) throws {
        try self.init(bytes: Array(text.utf8), limits: limits)
    }

    init(bytes: [UInt8], limits: OwnershipLimits = OwnershipLimits()) throws {
        let reader = OwnershipReader(ByteSource(bytes: bytes, name: "owners.json"), limits: limits)
        while let step = try reader.next() {
            switch step {
            case .statement(let statement): statements.append(statement)
            case .problem(let problem): problems.append(problem)
            }
        }
    }

    var parties: [OwnershipParty] {
        statements.compactMap { if case .party(let party) = $0.content { party } else { nil } }
    }

    var relations: [OwnershipRelation] {
        statements.compactMap { if case .relation(let relation) = $0.content { relation } else { nil } }
    }

    static func register(_ text: String, limits: OwnershipLimits = OwnershipLimits()) throws -> OwnershipRegister {
        try OwnershipRegister.reading(ByteSource(bytes: Array(text.utf8), name: "owners.json"), limits: limits)
    }
}
