public import Access

/// Where the modern slavery lead looks for what is known of a bidder: intelligence, reports, cases. Asked only when the lead
/// opens a question, and heard by nobody else. The asking is in the trail.
public protocol LeadKnowledge: Sendable {
    /// - Parameter parties: bidders and who stands behind them, as stated.
    func known(of parties: [Party], as principal: Principal) async throws -> LeadKnown
}

/// Stands in while no source is connected.
public struct NoLeadKnowledge: LeadKnowledge {
    public init() {}

    public func known(of parties: [Party], as principal: Principal) async throws -> LeadKnown { .noSource }
}
