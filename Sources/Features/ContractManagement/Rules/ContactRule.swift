/// Safeguard and deconflict first: nobody speaks to a supplier about a suspicion before the modern slavery lead has said that it
/// neither warns exploiters nor endangers workers.
enum ContactRule {
    /// - Returns: what stands against it; nil where it may go ahead.
    static func fault(_ answer: Concern.Answer?) -> FieldFault? {
        switch answer {
        case .contactMayGoAhead: nil
        case .doNotContact: FieldFault(.basis, .doNotContact)
        case nil: FieldFault(.basis, .waitsForLead)
        }
    }
}
