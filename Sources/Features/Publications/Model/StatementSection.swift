/// The parts of a statement: the six areas of Modern Slavery Act 2015 section 54(5) (a) to (f), which a statement *may*
/// include (legislation.gov.uk), and the plans that commitment 11 of the Welsh code of practice asks for.
public enum StatementSection: String, Sendable, Codable, Hashable, CaseIterable {
    case structure
    case policies
    case dueDiligence
    case risk
    case effectiveness
    case training
    case plans
}
