import Storage

/// How a piece of work came to its end.
enum JobEnding: Sendable {
    /// With a report, and whether it went well.
    case ended(String?, Bool)
    /// It failed and comes up again then.
    case later(Timestamp, JobFailure)
    /// It failed for good.
    case failed(JobFailure)
    /// What it needs is gone.
    case broken(JobFailure)
    case cancelled
    /// The process ends: another node may take it up at once.
    case returned

    var state: Job.State {
        switch self {
        case .ended(_, let succeeded): succeeded ? .done : .failed
        case .later, .returned: .waiting
        case .failed: .failed
        case .broken: .broken
        case .cancelled: .cancelled
        }
    }

    var failure: String? {
        switch self {
        case .later(_, let failure), .failed(let failure), .broken(let failure): failure.jobFailure
        case .ended, .cancelled, .returned: nil
        }
    }

    var report: String? {
        if case .ended(let report, _) = self { return report }
        return nil
    }
}
