import Storage

/// What has to be done before a supplier is left for a suspicion.
///
/// Remedy for the workers comes first: leaving alone may put them out of work with nothing. Before terminating, the authority
/// tells the supplier of its intention, the ground and why, and gives it the chance to answer; because of an associated person
/// or a sub-contractor also the chance to replace them; the ground of a sub-contractor holds only where the questions of section
/// 28 were asked at tender (Procurement Act 2023 section 78; text as at 12 March 2024; in force from 24 February 2025).
enum LeavingRule {
    /// What is known besides the proposal itself.
    struct Standing {
        var answer: Concern.Answer?
        /// The states of the remedies for the concern.
        var remedies: [Remedy.State]
        var today: Day
    }

    /// What stands against proposing, and at every later step too.
    static func gaps(_ ground: Leaving.Ground, asked28: Bool, _ standing: Standing) -> [LeavingGap] {
        var gaps: [LeavingGap] = []
        if standing.answer != .contactMayGoAhead { gaps.append(.contactNotCleared) }
        if standing.remedies.isEmpty { gaps.append(.noRemedy) }
        if ground == .subcontractor, !asked28 { gaps.append(.section28NotAsked) }
        return gaps
    }

    /// What stands against the contract's end.
    static func gapsBeforeEnd(_ leaving: Leaving, _ standing: Standing) -> [LeavingGap] {
        var gaps = gaps(leaving.ground, asked28: leaving.asked28, standing)
        if leaving.state == .proposed { gaps.append(.notAgreed) }
        guard leaving.noticeOn != nil else { return gaps + [.noNotice] }
        if leaving.representationsUntil.map({ $0 >= standing.today }) ?? true { gaps.append(.representationsRunning) }
        if leaving.ground.allowsReplacement, leaving.replacementUntil.map({ $0 >= standing.today }) ?? true {
            gaps.append(.replacementRunning)
        }
        return gaps
    }
}
