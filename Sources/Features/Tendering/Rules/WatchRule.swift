import Storage

/// What on an awarded bidder's file is a reason to look again: what the lists gave and nobody has answered, and a ground to end
/// the contract that nobody has looked at.
enum WatchRule {
    static func waiting(_ file: BidderFile, on day: Day) -> Int {
        let tasks = GateRule.tasks(file, on: day).filter { task in
            switch task.kind {
            case .stopAndReport, .answerCandidates, .considerTermination, .goOnWithTermination: true
            default: false
            }
        }
        let answered = StandingRule.debarments(file)
        let debarments = file.debarmentCandidates.count { candidate in
            !answered.contains { $0.party == candidate.party.id && $0.entry == candidate.entry }
        }
        return tasks.reduce(0) { $0 + $1.count } + debarments
    }
}
