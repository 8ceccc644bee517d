import AuditTrail
import Auditing
import Languages

/// How the chain of the trail stands: what is linked, sealed and verified.
struct ChainSheet: Sendable {
    var state: ChainState

    func fields(in words: Words) -> Fields {
        [
            "linked": words(.trailChainLinked(count: state.linked)),
            "waiting": waiting(words),
            "head": state.lastHead.map {
                words(.trailChainHead(moment: words.moment($0.at), position: words.number($0.position)))
            } ?? words(.trailChainHeadNone),
            "verified": verified(words),
            "verdict": verdict(words).fields,
        ]
    }

    private func waiting(_ words: Words) -> String {
        let waiting = words(.trailChainWaiting(count: state.waiting))
        guard let since = state.waitingSince else { return waiting }
        return words(.trailChainWaitingSince(waiting: waiting, moment: words.moment(since)))
    }

    private func verified(_ words: Words) -> String {
        guard let last = state.lastVerification else { return words(.trailChainVerifiedNever) }
        return words(
            .trailChainVerified(
                moment: words.moment(last.at), links: words.number(last.links), heads: words.number(last.heads)))
    }

    private func verdict(_ words: Words) -> Tag {
        guard let last = state.lastVerification else { return Tag(.unknown, words(.trailChainUnknown)) }
        return last.findings == 0
            ? Tag(.good, words(.trailChainWhole))
            : Tag(.danger, words(.trailChainFindings(count: last.findings)))
    }
}
