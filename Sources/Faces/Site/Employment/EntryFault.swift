import EthicalEmployment
import Languages

/// What is wrong with one field of a form about employment: its field, and a code that has words under `employment.fault`.
struct EntryFault: Sendable, Hashable {
    /// What a page finds before the service is asked.
    enum Code: String, CaseIterable, Sendable {
        case choose, day, number, file
    }

    var field: String
    var code: String

    init(_ field: String, _ code: Code) {
        self.field = field
        self.code = code.rawValue
    }

    /// nil for what is no matter of a field.
    /// - Parameter fields: the field that each refusal of the service belongs to.
    init?(_ error: EthicalEmploymentError, _ fields: [EthicalEmploymentError.Code: String]) {
        guard let field = fields[error.code] else { return nil }
        self.field = field
        code = error.code.rawValue
    }

    static func all(_ faults: [EntryFault], in words: Words) -> FieldFaults {
        var answer = FieldFaults()
        for fault in faults { answer.add(fault.field, words.code(fault.code, under: .employmentFault)) }
        return answer
    }
}
