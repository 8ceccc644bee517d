public import InputFiles

/// What came of an import: counts, what was skipped and why, and how the columns were read.
public struct ImportReport: Sendable, Codable {
    /// What is counted.
    public enum Count: String, Sendable, Codable, CaseIterable, CodingKeyRepresentable {
        case files, releases, contractsNew, contractsUpdated, awardsNew, awardsUpdated
        case rows, payments, paymentsKnown, paymentsAhead
        case suppliersNew, suppliersLinked, suppliersUnlinkable
        case mergeOffers, repairs, skipped
    }

    /// How one column of a table was read.
    public struct Column: Sendable, Codable, Hashable {
        /// The file's heading.
        public var heading: String
        /// What it was taken for; nil where it was not used.
        public var field: String?

        public init(heading: String, field: String?) {
            self.heading = heading
            self.field = field
        }
    }

    public var counts: [Count: Int] = [:]
    public var columns: [Column] = []
    /// The first `mostProblems` faults and warnings.
    public var problems: [InputProblem] = []
    /// How many there were in all.
    public var problemCount = 0
    /// Whether nothing was loaded, because of errors and not being told to skip them.
    public var refused = false

    public static let mostProblems = 200

    public init() {}

    public subscript(count: Count) -> Int {
        get { counts[count] ?? 0 }
        set { counts[count] = newValue }
    }

    public mutating func note(_ problem: InputProblem) {
        problemCount += 1
        if problems.count < Self.mostProblems { problems.append(problem) }
    }
}
