import Storage

/// How far a business has come with answering, over all that it was sent.
struct AnswerStanding: Sendable, Hashable {
    var answer: ChainMap.Node.Answer
    /// Until when an answer is waited for.
    var due: Day?

    /// The best of the invitations of one business: answered, then in time, then late, then refused.
    static func best(of invitations: [ChainInvitation], today: Day) -> AnswerStanding {
        let standing = invitations.filter { $0.state != .withdrawn }
        if standing.contains(where: { $0.state == .answered }) { return AnswerStanding(answer: .answered) }
        let open = standing.filter(\.isOpen)
        if let due = open.map(\.due).max() {
            return AnswerStanding(answer: open.allSatisfy { $0.isLate(on: today) } ? .late : .asked, due: due)
        }
        return AnswerStanding(answer: standing.isEmpty ? .notAsked : .refused)
    }
}
