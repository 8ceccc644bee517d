/// Finds out why exposure is not what it was.
///
/// Where it rose, the path after cannot have been worth as much before; so one of its links or its end is new or higher. Where
/// it fell, the same holds the other way round for the path before. Comparing one path finds the reason.
struct ChangeReasons {
    let before: SupplyGraph
    let after: SupplyGraph
    let steps: StepCosts

    func reasons(_ kind: Int, _ pathBefore: WorstPath?, _ pathAfter: WorstPath?) -> [ChangeReason] {
        let difference = (pathAfter?.exposure ?? 0) - (pathBefore?.exposure ?? 0)
        if difference > 0, let pathAfter {
            return compare(pathAfter, kind, here: after, there: before).map { $0.rose }
        }
        if difference < 0, let pathBefore {
            return compare(pathBefore, kind, here: before, there: after).map { $0.fell }
        }
        return []
    }

    private typealias Reason = (rose: ChangeReason, fell: ChangeReason)

    /// What the path has here and there has not, or has less of.
    private func compare(_ path: WorstPath, _ kind: Int, here: SupplyGraph, there: SupplyGraph) -> [Reason] {
        var reasons = [Reason]()
        for (from, to) in zip(path.organisations, path.organisations.dropFirst()) {
            guard let share = here.share(from: from, to: to) else { continue }
            guard let other = there.share(from: from, to: to) else {
                reasons.append((.linkCame(buyer: from, supplier: to), .linkWent(buyer: from, supplier: to)))
                continue
            }
            if steps.byShare[Int(share)] < steps.byShare[Int(other)] {
                reasons.append((.shareRose(buyer: from, supplier: to), .shareFell(buyer: from, supplier: to)))
            }
        }
        guard let last = path.organisations.last else { return reasons }
        switch path.end {
        case .ownRisk:
            if own(last, kind, here) > own(last, kind, there) { reasons.append((.riskRose(last), .riskFell(last))) }
        case .unknownTier:
            if below(last, kind, here) > below(last, kind, there) {
                reasons.append((.unknownTierRose(last), .unknownTierFell(last)))
            }
        }
        return reasons
    }

    private func own(_ organisation: Int32, _ kind: Int, _ graph: SupplyGraph) -> UInt16 {
        guard Int(organisation) < graph.organisationCount else { return 0 }
        return graph.risks[Int(organisation) * graph.kindCount + kind]
    }

    private func below(_ organisation: Int32, _ kind: Int, _ graph: SupplyGraph) -> UInt16 {
        guard Int(organisation) < graph.organisationCount,
            graph.knowledge[Int(organisation)] == SupplierKnowledge.unknown.rawValue
        else { return 0 }
        return graph.tierRisks[Int(organisation) * graph.kindCount + kind]
    }
}
