public import InputFiles

/// Why a table was refused: nothing of it was taken.
public struct TableProblems: Error, Sendable, Hashable {
    /// In the order of the file, at most `most`.
    public var problems: [InputProblem]

    /// Problems that are told at once.
    static let most = 50

    init(_ problems: [InputProblem]) {
        self.problems = problems
    }
}
