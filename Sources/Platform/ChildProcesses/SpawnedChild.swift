internal import CChildStart
internal import Foundation

/// A process that was just started, leading a group of its own, with a pipe to it and one from it.
struct SpawnedChild {
    let process: pid_t
    /// Where its input is written to, and its output read from. Both are closed by whoever converses with it.
    let input: Int32
    let output: Int32

    /// All the variables that it sees.
    private static let environment = ["PATH=/usr/bin:/bin", "LC_ALL=C"]

    /// - Parameter command: a program's absolute path and its arguments.
    /// - Throws: `.failed` where it cannot be started.
    init(_ command: [String]) throws(ChildProcessError) {
        var words = command.map { strdup($0) } + [nil]
        var variables = Self.environment.map { strdup($0) } + [nil]
        defer { for word in words + variables { free(word) } }
        var started: pid_t = 0
        var ends: (input: Int32, output: Int32) = (-1, -1)
        let fault = cchildstart(&started, &words, &variables, &ends.input, &ends.output)
        guard fault == 0 else { throw ChildProcessError(.failed, "\(command.first ?? "") not started: \(fault)") }
        process = started
        (input, output) = ends
    }
}
