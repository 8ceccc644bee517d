import Access
import Languages

/// Why somebody decided something, as it was typed.
struct Reason: Sendable {
    /// What is wrong with it.
    enum Fault: String, Sendable, CaseIterable {
        case missing
        case tooLong
    }

    var text = ""
    var fault: Fault?

    /// Shorter ones the services refuse. Known here too, so that everything wrong with a form is told at once.
    static let shortest = 10

    init() {}

    init(_ text: String) {
        self.text = text
        if ReasonText.weight(of: text) < Self.shortest { fault = .missing }
    }

    func note(in faults: inout FieldFaults, of field: String, _ words: Words) {
        if let fault { faults.add(field, words(.screeningReason, fault)) }
    }
}
