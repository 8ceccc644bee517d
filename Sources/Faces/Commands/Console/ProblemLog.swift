internal import InputFiles
internal import Languages

/// What was wrong with the files of one command.
struct ProblemLog {
    private(set) var problems: [InputProblem] = []
    /// How many there were, kept or not.
    private(set) var count = 0
    /// How many records were left out.
    private(set) var errors = 0

    private static let mostKept = 1_000
    /// How many are told one by one.
    static let mostTold = 20

    mutating func note(_ problem: InputProblem) {
        count += 1
        if problem.severity == .error { errors += 1 }
        if problems.count < Self.mostKept { problems.append(problem) }
    }

    /// - Parameter notListed: further ones that are only counted, and held to be errors since nobody can tell.
    mutating func note(_ more: [InputProblem], notListed: Int) {
        more.forEach { note($0) }
        count += notListed
        errors += notListed
    }

    /// Tells errors first, then warnings, a line each, and how many more there are.
    /// - Parameter total: how many there were, where that is more than were noted.
    func tell(of total: Int? = nil) {
        let count = max(count, total ?? 0)
        let ordered = problems.filter { $0.severity == .error } + problems.filter { $0.severity == .warning }
        for problem in ordered.prefix(Self.mostTold) {
            let line = ProblemText.of(problem)
            Terminal.tell(
                problem.severity == .warning ? .commandProblemWarning(problem: line) : .commandFailure(problem: line))
        }
        let told = min(ordered.count, Self.mostTold)
        if count > told { Terminal.tell(.commandProblemMore(count: count - told)) }
    }

    /// Ends the command where records would have to be left out and nobody allowed it.
    /// - Throws: `CommandFailure` with the ending for bad input.
    func refuseErrors(unless skipsBad: Bool) throws(CommandFailure) {
        guard errors > 0 else { return }
        guard !skipsBad else { return Terminal.tell(.commandProblemSkipped(count: errors)) }
        throw .badInput(.commandProblemUnreadable(count: errors))
    }
}
