import Jobs
import Languages

/// A job's kind and failure in words.
struct JobWords {
    let job: Job
    let words: Words

    /// `Sending letters`; a kind without words of its own as it is called in the program.
    var kind: String { Self.kind(job.kind, words) }

    static func kind(_ kind: String, _ words: Words) -> String {
        words.code(kind, under: .jobsKind)
    }

    /// Why it last failed; nil where it did not.
    var failure: String? {
        job.failure.map { code in
            words.text(of: code, in: .jobsFailure) ?? words(.jobsFailureOther(code: code))
        }
    }

    /// When it is due, or what that depends on.
    var next: String { job.nextAt.map { words.moment($0) } ?? "" }
}
