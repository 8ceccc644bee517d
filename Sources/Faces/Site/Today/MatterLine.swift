import Languages
import Screening
import Storage

/// One matter as the first page tells it: what, why, who, by when, how much.
struct MatterLine {
    var matter: Matter
    var today: Day
    /// The name of whoever reads the page.
    var reader: String

    func fields(in words: Words) -> Fields {
        let count = matter.words["count"].flatMap { Int($0) }
        let tone = tone
        return [
            "tone": tone.rawValue, "path": path.description,
            "what": words(.todayMatterEachWhat, matter.kind, matter.words, count: count),
            "why": words(.todayMatterEachWhy, matter.kind, matter.words, count: count),
            "tag": Tag(tone, words(.todayMatterEachTag, matter.kind)).fields,
            "owner": owner(words), "due": words.due(matter.due, on: today),
            "money": matter.yearlySpend.map { words(.todayMoney(money: words.roundMoney($0))) },
        ]
    }

    /// Where it is done.
    private var path: Address {
        let subject = matter.subject ?? ""
        return switch matter.kind {
        case .openHit, .secondDecision, .cameBack, .deferredHit: Address("/hits/\(subject)")
        case .referral: Address("/referrals/\(subject)")
        case .closedReferrals: Address("/referrals")
        case .mergeOffers: Address("/merging")
        case .oldList: Address("/lists/\(subject)")
        case .noList: Address("/import/list")
        case .noSuppliers: Address("/imports")
        }
    }

    private var tone: Tag.Tone {
        switch matter.kind {
        case .openHit, .secondDecision, .cameBack, .deferredHit, .referral, .closedReferrals:
            matter.due.map { $0 < today } ?? false ? .danger : .warn
        case .mergeOffers, .oldList, .noList, .noSuppliers: .unknown
        }
    }

    private func owner(_ words: Words) -> String {
        guard let owner = matter.owner else {
            return words(
                [.referral, .closedReferrals].contains(matter.kind) ? .todayOwnerYou : .todayOwnerAnybody)
        }
        return owner == reader ? words(.todayOwnerYou) : words(.todayOwner(name: owner))
    }
}
