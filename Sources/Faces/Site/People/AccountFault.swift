import Access
import Languages

/// What was wrong with what somebody typed about an account, told beside its field.
struct AccountFault: Sendable {
    let field: String
    private let code: AccessError.Code

    /// nil for what is no matter of a field.
    init?(_ error: AccessError) {
        switch error.code {
        case .badName: field = "name"
        case .badAddress, .alreadyMember: field = "address"
        case .weakPassword: field = "password"
        case .noRole, .lastAdministrator, .needsAnotherAdministrator: field = "role"
        default: return nil
        }
        code = error.code
    }

    func text(_ words: Words) -> String { words.code(code.rawValue, under: .peopleFault) }

    static func faults(_ fault: AccountFault?, _ words: Words) -> FieldFaults {
        var faults = FieldFaults()
        if let fault { faults.add(fault.field, fault.text(words)) }
        return faults
    }
}
