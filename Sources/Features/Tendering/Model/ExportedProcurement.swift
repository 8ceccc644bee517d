import Screening
import Storage
import Suppliers

/// The shape of an exported procurement.
struct ExportedProcurement: Codable {
    var id: ID<Procurement>
    var facts: ProcurementFacts
    var assessment: RiskAssessment
    var stage: ProcurementStage
    var draw: RoutineDraw?
    var leadAskedAt: Timestamp?
    var madeAt: Timestamp
    var steps: [Step]
    var bidders: [ExportedBidder]

    struct Step: Codable {
        var act: ProcurementStep.Act
        var at: Timestamp
        var by: String?
    }

    struct ExportedBidder: Codable {
        var id: ID<Bidder>
        var name: String
        var parties: [ExportedParty]
        var screenings: [PartyScreening]
        var evaluatedOn: Day
        var standing: ExclusionStanding
        var records: [Record]
    }

    struct ExportedParty: Codable {
        var id: ID<Party>
        var draft: PartyDraft
        var origin: Party.Origin
        var addedAt: Timestamp
        var endedAt: Timestamp?
    }

    struct Record: Codable {
        var entry: BidderEntry
        var at: Timestamp
        var by: String?
    }
}
