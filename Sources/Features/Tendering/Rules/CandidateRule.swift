import Access
import NameMatching
import Screening
import Storage

/// What a file says of the candidates that its parties' last screenings gave.
enum CandidateRule {
    /// Where a candidate stands.
    enum State: Sendable, Hashable {
        case open
        /// One person said that it is somebody else; a list of UK sanctions wants a second.
        case waitsForSecond
        case same
        case notTheSame
    }

    struct Standing: Sendable {
        var party: Party
        var candidate: PartyCandidate
        var state: State
    }

    /// How far a score may move, because other lists came, before an answer has to be given again.
    private static let tolerance = 0.05

    static func standings(_ file: BidderFile) -> [Standing] {
        file.currentParties.flatMap { party in
            (file.screening(of: party.id)?.candidates ?? []).map {
                Standing(party: party, candidate: $0, state: state(of: $0, party, file))
            }
        }
    }

    static func state(of candidate: PartyCandidate, _ party: Party, _ file: BidderFile) -> State {
        var given: [(verdict: Verdict, person: ID<Person>?)] = []
        for record in file.records {
            guard case .candidate(let answer) = record.entry, answer.party == party.id,
                isUnchanged(answer.candidate, candidate)
            else { continue }
            if given.last?.verdict != answer.verdict { given = [] }
            given.append((answer.verdict, record.person))
        }
        switch given.last?.verdict {
        case nil, .cannotTellYet: return .open
        case .same: return .same
        case .notTheSame:
            let people = Set(given.compactMap(\.person))
            return candidate.consequence == .stopAndReport && people.count < 2 ? .waitsForSecond : .notTheSame
        }
    }

    private static func isUnchanged(_ answered: PartyCandidate, _ now: PartyCandidate) -> Bool {
        answered.entry == now.entry && answered.caption == now.caption && answered.consequence == now.consequence
            && answered.comparison.candidateName == now.comparison.candidateName
            && (answered.comparison.score - now.comparison.score).magnitude <= tolerance
    }

    /// Matches with a list of UK sanctions that are not settled as somebody else and of which nobody has recorded what was
    /// done. The gate stops while there are any.
    static func stops(_ file: BidderFile) -> [Standing] {
        standings(file).filter { standing in
            standing.candidate.consequence == .stopAndReport && standing.state != .notTheSame
                && report(of: standing, file) == nil
        }
    }

    /// The last report of a match.
    static func report(of standing: Standing, _ file: BidderFile) -> SanctionsReport? {
        file.last { entry in
            guard case .sanctions(let report) = entry, report.party == standing.party.id,
                report.entry == standing.candidate.entry
            else { return nil }
            return report
        }?.value
    }

    /// Confirmed UK sanctions matches whose report lets the procurement not go on.
    static func isHeldBack(_ file: BidderFile) -> Bool {
        standings(file).contains { standing in
            standing.candidate.consequence == .stopAndReport && standing.state != .notTheSame
                && report(of: standing, file)?.mayProceed == false
        }
    }
}
