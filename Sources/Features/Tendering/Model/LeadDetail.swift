/// The lead's page of a question: whom it is about, and what the lead's own sources know.
public struct LeadDetail: Sendable {
    public var question: LeadQuestion
    public var procurement: Procurement
    public var bidders: [(bidder: Bidder, parties: [Party])]
    public var knowledge: LeadKnown
}
