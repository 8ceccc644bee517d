/// Buffers for questions to one graph, or to several of the same size: used again by each question, so that the fiftieth
/// buyer allocates nothing. Belongs to one thread at a time.
///
/// It begins with 32 bytes for each organisation; what single questions need beyond that is made when first asked for.
public final class GraphWorkspace {
    let organisationCount: Int
    /// Cost of the best path from the buyer, or `Cost.nothing`.
    let costs: FlatBuffer<UInt32>
    /// Tier of each organisation below the buyer asked for last, -1 where it is not below.
    let tiers: FlatBuffer<Int32>
    /// Organisations in the order in which they were reached. One place more than there are organisations: some loops write
    /// first and then decide whether to keep what they wrote.
    let order: FlatBuffer<Int32>
    let queue: BucketQueue
    /// Cost from the buyer in a search for a way around; `Cost.nothing` between searches.
    let detourCosts: FlatBuffer<UInt32>
    var detourTouched = [Int32]()
    var detourHeap = MinimumHeap()

    /// Makes the buffers for `graph`.
    public init(for graph: SupplyGraph) {
        organisationCount = graph.organisationCount
        costs = FlatBuffer(count: organisationCount, filledWith: Cost.nothing)
        tiers = FlatBuffer(count: organisationCount, filledWith: -1)
        order = FlatBuffer(count: organisationCount + 1, filledWith: 0)
        detourCosts = FlatBuffer(count: organisationCount, filledWith: Cost.nothing)
        queue = BucketQueue(organisations: organisationCount)
    }

    /// Which buyers, one bit each, have reached an organisation, and which reach it in the next tier: side by side, since
    /// both are asked for at once. Beside them those who reach it in this tier.
    lazy var seenAndNext = FlatBuffer<SIMD2<UInt64>>(count: organisationCount, filledWith: .zero)
    lazy var front = FlatBuffer<UInt64>(count: organisationCount, filledWith: 0)
    lazy var nextOrder = FlatBuffer<Int32>(count: organisationCount + 1, filledWith: 0)

    /// Four kinds of risk side by side: an organisation's own, and what is combined from below at this step and the next.
    lazy var ownSafety = FlatBuffer<SIMD4<Float>>(count: organisationCount, filledWith: .zero)
    lazy var combined = FlatBuffer<SIMD4<Float>>(count: organisationCount, filledWith: .zero)
    lazy var nextCombined = FlatBuffer<SIMD4<Float>>(count: organisationCount, filledWith: .zero)

    private var steps: (policy: ExposurePolicy, costs: StepCosts)?

    /// The costs of steps by `policy`, worked out once while the policy stays the same.
    func steps(_ policy: ExposurePolicy) -> StepCosts {
        if let steps, steps.policy == policy { return steps.costs }
        let costs = StepCosts(policy)
        steps = (policy, costs)
        return costs
    }

    func check(_ graph: SupplyGraph) throws(SupplyGraphError) {
        guard graph.organisationCount == organisationCount else { throw .madeForAnotherGraph }
    }
}
