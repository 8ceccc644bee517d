public import InputFiles

/// What came of loading a table of invoices.
public struct InvoiceImportReport: Sendable {
    /// nil where the file was refused: nothing of it was loaded.
    public var loaded: InvoiceImport?
    /// Faults and doubts in the order of the file, at most `most`.
    public var problems: [InputProblem] = []
    /// Those beyond.
    public var problemsNotListed = 0
    /// How each column was understood: heading and field; nil for one that is not used.
    public var columns: [(heading: String, field: String?)] = []

    public init() {}

    /// The report of a file that could not be read at all.
    public init(refusedBy problem: InputProblem) { problems = [problem] }

    public var isRefused: Bool { loaded == nil }

    static let most = 200

    mutating func note(_ problem: InputProblem) {
        if problems.count < Self.most { problems.append(problem) } else { problemsNotListed += 1 }
    }
}
