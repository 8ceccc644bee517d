/// What ending a path costs at each organisation: its own risk, or the tier below it that nobody knows.
struct PathEnds {
    let view: GraphView
    let risks: UnsafeBufferPointer<UInt32>
    let kind: Int
    let unknownTierStep: UInt32

    /// What it costs to meet the organisation's own risk.
    @inline(__always) func own(_ organisation: Int) -> UInt32 {
        risks[Int(view.risks[organisation * view.kinds + kind])]
    }

    /// What it costs to meet the tier below, `Cost.nothing` where it is known.
    @inline(__always) func below(_ organisation: Int) -> UInt32 {
        guard view.isTierUnknown(organisation) else { return Cost.nothing }
        return unknownTierStep + risks[Int(view.tierRisks[organisation * view.kinds + kind])]
    }

    /// The cheaper of the two, at most `Cost.nothing`.
    @inline(__always) func cheapest(_ organisation: Int) -> UInt32 {
        min(own(organisation), below(organisation), Cost.nothing)
    }
}

extension SupplyGraph {
    /// Runs `body` with the buffers of the graph, the cost of steps by share, and the ends of paths for a kind of risk.
    func withCosts<Answer>(
        _ steps: StepCosts, kind: Int,
        _ body: (GraphView, UnsafeBufferPointer<UInt32>, PathEnds) -> Answer
    ) -> Answer {
        withView { view in
            steps.byShare.withUnsafeBufferPointer { stepCosts in
                Cost.risks.withUnsafeBufferPointer { risks in
                    body(
                        view, stepCosts,
                        PathEnds(view: view, risks: risks, kind: kind, unknownTierStep: steps.unknownTier))
                }
            }
        }
    }
}
