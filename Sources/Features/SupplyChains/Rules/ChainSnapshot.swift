import Storage

/// All that the store holds of one organisation's chains, with the names: what `BuyerView` is made from.
struct ChainSnapshot: Sendable {
    var businesses: [StoredBusiness]
    var links: [StoredLink]
    var invitations: [ChainInvitation]
    var flags: [ID<Business>: [RedFlag]]
    var questionnaires: [ID<Business>: QuestionnaireStanding]
    var today: Day
}
