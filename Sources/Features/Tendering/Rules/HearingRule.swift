import Storage

/// Who was heard, and what was offered, before anybody suffers for it.
enum HearingRule {
    /// The last of the representations.
    static func representations(_ file: BidderFile) -> Representations? {
        file.last { if case .representations(let value) = $0 { value } else { nil } }?.value
    }

    /// Whether the bidder has had its opportunity (Procurement Act 2023 s58(2)): it was heard, or it was invited and said
    /// nothing until the time given had passed.
    static func isHeard(_ file: BidderFile) -> Bool {
        guard let latest = representations(file) else { return false }
        return switch latest.state {
        case .invited: false
        case .heard: true
        case .notMade: invitation(file).map { ($0.until ?? $0.on) < latest.on } ?? false
        }
    }

    private static func invitation(_ file: BidderFile) -> Representations? {
        file.last { entry in
            if case .representations(let value) = entry, value.state == .invited { value } else { nil }
        }?.value
    }

    static func price(_ file: BidderFile) -> PriceHearing? {
        file.last { if case .hearing(let value) = $0 { value } else { nil } }?.value
    }

    /// Whether the bidder was told that its price is thought too low, so that what it says can be found wanting (s19(4)).
    static func isNotifiedOfPrice(_ file: BidderFile) -> Bool {
        file.last { entry in
            if case .hearing(let value) = entry, value.state == .notified { value } else { nil }
        } != nil
    }

    /// Those on whose account alone the bidder would be disregarded, and whose replacement was not offered and answered yet
    /// (s26(3), s27(4), s28(5)). Empty where a reason lies with the bidder itself: nothing is then won by a replacement.
    static func replaceable(_ file: BidderFile, _ weighty: [ExclusionReason]) -> [Party] {
        let parties = weighty.map { $0.party.flatMap(file.party) }
        guard parties.allSatisfy({ $0?.relation.isReplaceable ?? false }) else { return [] }
        var seen: Set<ID<Party>> = []
        return parties.compactMap { $0 }.filter { party in
            guard seen.insert(party.id).inserted else { return false }
            let offer = file.last { entry in
                if case .replacement(let offer) = entry, offer.party == party.id { offer } else { nil }
            }?.value
            return offer == nil || offer?.state == .offered
        }
    }
}
