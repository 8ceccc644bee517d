import InputFiles
import Storage

/// One row of a table or of a notice: who buys what from whom.
struct ChainTableRow: Sendable, Hashable {
    /// A business as the row names it.
    struct Party: Sendable, Hashable {
        /// The identifier that an export of ours gave it.
        var id: ID<Business>?
        /// nil where the row gives the identifier alone.
        var facts: FactsRule.Checked?
    }

    /// Where it stands, for faults that show when the rows are put together.
    struct Place: Sendable, Hashable {
        var file: String
        var line: Int
        var buyerColumn: Int?
        var supplierColumn: Int?
    }

    /// nil for the organisation itself.
    var buyer: Party?
    var supplier: Party
    var product: String
    /// In thousandths.
    var share: Int?
    var place: Place
}

/// What a file says, before anything of it is kept.
struct ReadChain: Sendable {
    var rows: [ChainTableRow] = []
    var problems: [InputProblem] = []
    var problemCount = 0
    /// Notices that say that there are sub-contractors and do not name them.
    var unnamed = 0

    /// The most faults that are told one by one.
    static let mostProblems = 100

    mutating func note(_ problem: InputProblem) {
        problemCount += 1
        if problems.count < Self.mostProblems { problems.append(problem) }
    }

    var hasErrors: Bool { problems.contains { $0.severity == .error } }
}
