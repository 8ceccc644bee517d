import AuditTrail
import Auditing

/// How the chain of the trail stands: what is linked, sealed and verified.
struct ChainSheet: Sendable {
    var state: ChainState

    func fields(in words: Words) -> Fields {
        [
            "linked": words("trail.chain.linked", count: state.linked),
            "waiting": waiting(words),
            "head": state.lastHead.map {
                words("trail.chain.head", ["moment": words.moment($0.at), "position": words.number($0.position)])
            } ?? words("trail.chain.head.none"),
            "verified": verified(words),
            "verdict": verdict(words).fields,
        ]
    }

    private func waiting(_ words: Words) -> String {
        let count = words("trail.chain.waiting", count: state.waiting)
        guard let since = state.waitingSince else { return count }
        return words("trail.chain.waiting.since", ["count": count, "moment": words.moment(since)])
    }

    private func verified(_ words: Words) -> String {
        guard let last = state.lastVerification else { return words("trail.chain.verified.never") }
        return words(
            "trail.chain.verified",
            ["moment": words.moment(last.at), "links": words.number(last.links), "heads": words.number(last.heads)])
    }

    private func verdict(_ words: Words) -> Tag {
        guard let last = state.lastVerification else { return Tag(.unknown, words("trail.chain.unknown")) }
        return last.findings == 0
            ? Tag(.good, words("trail.chain.whole"))
            : Tag(.danger, words("trail.chain.findings", count: last.findings))
    }
}
