import Languages
import Tendering

extension LegalSource {
    /// `Procurement Act 2023, s58(2)`.
    func text(in words: Words) -> String {
        let name = words(.tendersAct, act)
        return place.isEmpty ? name : words(.tendersSource(act: name, place: place))
    }
}

extension DecisionState {
    func tag(in words: Words) -> Tag {
        switch self {
        case .undecided: Tag(.unknown, words(.tendersStateUndecided))
        case .waitsForSecond: Tag(.warn, words(.tendersStateSecond))
        case .underAppeal: Tag(.warn, words(.tendersStateAppeal))
        case .holds(_, let decision): decision.outcome.tag(in: words)
        }
    }
}

extension TenderOutcome {
    func tag(in words: Words) -> Tag {
        let tone: Tag.Tone =
            switch self {
            case .goOn: .plain
            case .ask, .refer: .warn
            case .exclude: .danger
            }
        return Tag(tone, words(.tendersOutcome, self))
    }
}

extension ExclusionStanding.Status {
    /// That nothing counts is not thereby good: it stays without colour.
    func tag(in words: Words) -> Tag {
        let tone: Tag.Tone =
            switch self {
            case .excluded: .danger
            case .excludable: .warn
            case .open: .unknown
            case .neither: .plain
            }
        return Tag(tone, words(.tendersStanding, self))
    }
}
