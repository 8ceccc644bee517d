internal import Foundation
internal import Languages

/// Why standard output took no more.
struct OutputFailure: Error, CustomStringConvertible {
    /// What the system said, as in errno.
    let code: Int32

    /// The reader has gone, as `head` does once it has enough. No fault of anybody.
    var isBrokenPipe: Bool { code == EPIPE }

    var description: String { say(.commandFailureOutput(problem: String(cString: strerror(code)))) }
}
