import Access
import NameMatching
import Screening
import Storage
import Suppliers

@testable import Tendering

/// A bidder's file made by hand, for rules without a store. On 22 November 2026 unless moved.
struct SampleFile {
    static let day = Day(daysSince1970: 20_779)
    static let now = Timestamp(milliseconds: 1_795_338_000_000)

    var file: BidderFile
    let bidder = ID<Party>(stored: "p-bidder")
    let connected = ID<Party>(stored: "p-connected")
    let associated = ID<Party>(stored: "p-associated")
    let subcontractor = ID<Party>(stored: "p-sub")
    private var number = 0

    init(tier facts: ProcurementFacts = ProcurementFacts(title: "Cleaning", cpv: ["90910000"])) {
        let bidderID = ID<Bidder>(stored: "b-1")
        func party(_ id: String, _ name: String, _ relation: PartyRelation) -> Party {
            Party(
                id: ID(stored: id), bidder: bidderID, draft: PartyDraft(relation: relation, name: name),
                origin: .typed, addedAt: Self.now)
        }
        file = BidderFile(
            procurement: Procurement(
                id: ID(stored: "pr-1"), facts: facts, assessment: InherentRisk.assess(facts.riskQuestion),
                stage: .evaluating, openedAt: Self.now, openedBy: nil, draw: nil, bidders: 1),
            bidder: Bidder(
                id: bidderID, procurement: ID(stored: "pr-1"), name: "Brynteg Glanhau Cyf", supplier: nil,
                addedAt: Self.now),
            parties: [
                party("p-bidder", "Brynteg Glanhau Cyf", .bidder), party("p-connected", "C. Aberdulas", .connected),
                party("p-associated", "Otterhampton Plant", .associated),
                party("p-sub", "Harbwr Labour Ltd", .subcontractor),
            ],
            screenings: [], records: [], debarment: nil, debarmentCandidates: [], receipts: [])
    }

    /// Puts an entry on file, by one person unless another is named.
    @discardableResult
    mutating func add(_ entry: BidderEntry, by person: String = "one", at moment: Timestamp = SampleFile.now)
        -> ID<BidderRecord>
    {
        number += 1
        let id = ID<BidderRecord>(stored: "r-\(number)")
        file.records.append(BidderRecord(id: id, entry: entry, at: moment, person: ID(stored: person)))
        return id
    }

    mutating func screen(_ party: ID<Party>, _ candidates: [PartyCandidate] = [], at moment: Timestamp = SampleFile.now)
    {
        guard let found = file.party(party) else { return }
        file.screenings.append(
            (
                party,
                PartyScreening(
                    id: .new(at: moment), party: found.screened, screenedAt: moment, threshold: 0.7,
                    engineVersion: "1", lists: [], candidates: candidates)
            ))
    }

    mutating func screenAll() { for party in file.currentParties { screen(party.id) } }

    /// A mandatory finding that counts.
    func slavery(
        _ party: ID<Party>, applies: Limb = .yes, continuing: Limb = .yes, recurrence: Limb = .unknown,
        on day: Day? = Day(daysSince1970: 20_500)
    ) -> GroundFinding {
        GroundFinding(
            party: party, ground: .slavery, applies: applies, eventOn: day, continuing: continuing,
            recurrence: recurrence, evidence: "Conviction in the register")
    }

    static func candidate(
        _ consequence: ListConsequence, entry: String = "e-1", caption: String = "Brynteg", score: Double = 0.9
    ) -> PartyCandidate {
        PartyCandidate(
            entry: ID(stored: entry), entryKey: entry, caption: caption, list: ID(stored: "l-1"), listName: "List",
            listVersion: 1, listChecksum: "abc", consequence: consequence,
            comparison: Comparison(
                score: score, queryName: "a", candidateName: caption, evidence: [], caps: []))
    }
}
