import Storage

extension BuyerView {
    /// A node as the lists show it.
    func summary(of node: Node) -> BusinessSummary {
        var seen: Set<String> = []
        let products = links.filter { $0.supplier == node.record.id }.map(\.record.product)
            .filter { seen.insert($0).inserted }
        return summary(of: node, products: products)
    }

    /// All of them; the links are gone through once.
    func summaries() -> [BusinessSummary] {
        let products = Dictionary(grouping: links, by: \.supplier)
        return nodes.map { node in
            var seen: Set<String> = []
            return summary(
                of: node,
                products: (products[node.record.id] ?? []).map(\.record.product).filter { seen.insert($0).inserted })
        }
    }

    private func summary(of node: Node, products: [String]) -> BusinessSummary {
        BusinessSummary(
            id: node.record.id, name: node.name, companyNumber: node.companyNumber, country: node.country,
            category: node.category, tier: node.tier, answer: node.answer, due: node.due,
            questionnaire: node.questionnaire,
            knowledge: node.knowledge, risk: node.risk.risk, riskTier: node.risk.tier, reasons: node.risk.reasons,
            redFlags: node.flags.count,
            isInLoop: node.isInLoop, supplier: node.record.supplier, products: products)
    }
}

extension ChainRollUp {
    /// Counts what the buyer sees.
    init(_ summaries: [BusinessSummary]) {
        var tiers: [Int: Tier] = [:]
        for one in summaries {
            var tier = tiers[one.tier] ?? Tier(number: one.tier)
            tier.businesses += 1
            switch one.answer {
            case .notAsked: tier.notAsked += 1
            case .asked: tier.asked += 1
            case .answered: tier.answered += 1
            case .late: tier.late += 1
            case .refused: tier.refused += 1
            }
            tier.questionnaires[one.questionnaire.state, default: 0] += 1
            if let score = one.questionnaire.score {
                let known = tier.scores ?? score
                tier.scores = min(known.lowerBound, score.lowerBound)...max(known.upperBound, score.upperBound)
            }
            if one.knowledge.isMapped { tier.mapped += 1 }
            if one.knowledge == .unknown { tier.doNotKnow += 1 }
            tier.redFlags += one.redFlags
            tier.worstRisk = max(tier.worstRisk, one.risk)
            if one.name == nil { tier.hidden += 1 }
            tiers[one.tier] = tier
        }
        self.init(
            tiers: tiers.values.sorted { $0.number < $1.number },
            worst: Array(
                summaries.sorted { ($1.risk, $0.tier, $0.id.text) < ($0.risk, $1.tier, $1.id.text) }.prefix(10)),
            inLoops: summaries.count(where: \.isInLoop))
    }
}
