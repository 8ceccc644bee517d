/// What may be done next with leaving a supplier.
enum LeavingStep: String, CaseIterable, Sendable {
    case agree, notice, end, withdraw
}
