import Jobs
import Languages

extension Job.State {
    /// The state in words of the queue.
    func queueTag(in words: Words) -> Tag {
        let word = words(.jobsState, self)
        return switch self {
        case .done: Tag(.good, word)
        case .failed, .broken: Tag(.danger, word)
        case .running, .waiting, .cancelled: Tag(.plain, word)
        }
    }
}
