import Access
import Storage
import Suppliers

/// What the buyer sees of its chains: made from the whole, with hidden names left out. Nothing is shown to the buyer that does
/// not come through here.
///
/// Records that a person has found to be one business are one; a record whose name is hidden stands alone, whatever it was merged
/// into, so that nobody learns from the picture who it is.
struct BuyerView: Sendable {
    /// A business, or several records that were found to be one.
    struct Node: Sendable {
        var record: StoredBusiness
        /// The records merged into it, itself first.
        var members: [StoredBusiness]
        var isHidden: Bool
        /// Steps from the organisation, from 1.
        var tier: Int
        var answer: ChainMap.Node.Answer
        var due: Day?
        var questionnaire: QuestionnaireStanding
        var knowledge: SupplierKnowledge
        var country: String?
        var category: String?
        var flags: [RedFlag]
        var risk: OwnRisk.Finding
        /// Whether what it supplies comes back to it.
        var isInLoop: Bool

        var name: String? { isHidden ? nil : record.name }
        var companyNumber: String? { isHidden ? nil : members.compactMap(\.companyNumber).first }
    }

    struct Link: Sendable, Hashable {
        var record: StoredLink
        var buyer: ID<Business>?
        var supplier: ID<Business>
    }

    /// In the order of tiers, then of identifiers.
    let nodes: [Node]
    /// What is bought now, between the nodes.
    let links: [Link]
    /// Every record and the node that it belongs to; hidden and merged ones too.
    let roots: [ID<Business>: ID<Business>]
    private let places: [ID<Business>: Int]

    subscript(id: ID<Business>) -> Node? { places[id].map { nodes[$0] } }

    init(_ snapshot: ChainSnapshot) {
        let records = Dictionary(uniqueKeysWithValues: snapshot.businesses.map { ($0.id, $0) })
        let naming = Dictionary(grouping: snapshot.links, by: \.supplier)
        let hidden = Set(
            snapshot.businesses.filter { VisibilityRule.isHidden($0, links: naming[$0.id] ?? []) }.map(\.id))
        let roots = Self.roots(of: records, hidden: hidden)
        let live = snapshot.links.filter { $0.withdrawnAt == nil }.compactMap { link -> Link? in
            guard let supplier = roots[link.supplier] else { return nil }
            return Link(record: link, buyer: link.buyer.flatMap { roots[$0] }, supplier: supplier)
        }
        let tiers = Self.tiers(live)
        let links = live.filter { tiers[$0.supplier] != nil && ($0.buyer.map { tiers[$0] != nil } ?? true) }
        let loops = LoopRule.inLoops(links.compactMap { link in link.buyer.map { ($0, link.supplier) } })
        let products = Dictionary(grouping: links, by: \.supplier).mapValues { $0.map(\.record.product) }
        let invitations = Dictionary(grouping: snapshot.invitations, by: \.business)
        let members = Dictionary(grouping: snapshot.businesses) { roots[$0.id] ?? $0.id }
        var nodes: [Node] = []
        for (id, tier) in tiers {
            guard let record = records[id] else { continue }
            let all = [record] + (members[id] ?? []).filter { $0.id != id }
            let standing = AnswerStanding.best(
                of: all.flatMap { invitations[$0.id] ?? [] }, today: snapshot.today)
            let country = all.compactMap(\.country).first
            let category = all.compactMap(\.category).first
            let flags = all.flatMap { snapshot.flags[$0.id] ?? [] }
            nodes.append(
                Node(
                    record: record, members: all, isHidden: hidden.contains(id), tier: tier, answer: standing.answer,
                    due: standing.due,
                    questionnaire: .best(of: all.compactMap { snapshot.questionnaires[$0.id] }),
                    knowledge: Self.knowledge(of: all), country: country, category: category,
                    flags: flags,
                    risk: OwnRisk.finding(
                        country: country, category: category, products: products[id] ?? [], flags: flags),
                    isInLoop: loops.contains(id)))
        }
        nodes.sort { ($0.tier, $0.record.id.text) < ($1.tier, $1.record.id.text) }
        self.nodes = nodes
        self.links = links
        self.roots = roots
        places = Dictionary(uniqueKeysWithValues: nodes.enumerated().map { ($1.record.id, $0) })
    }

    /// Follows merges while neither side is hidden. A circle of merges, which the service does not make, ends where it began.
    private static func roots(
        of records: [ID<Business>: StoredBusiness], hidden: Set<ID<Business>>
    ) -> [ID<Business>: ID<Business>] {
        var roots: [ID<Business>: ID<Business>] = [:]
        for id in records.keys {
            var place = id
            var seen: Set<ID<Business>> = [id]
            while !hidden.contains(place), let next = records[place]?.mergedInto, records[next] != nil,
                !hidden.contains(next), seen.insert(next).inserted
            {
                place = next
            }
            roots[id] = place
        }
        return roots
    }

    /// How many steps each business is away from the organisation; who is not reached is not in it.
    private static func tiers(_ links: [Link]) -> [ID<Business>: Int] {
        let below = Dictionary(grouping: links, by: \.buyer)
        var tiers: [ID<Business>: Int] = [:]
        var front = (below[nil] ?? []).map(\.supplier)
        var tier = 1
        while !front.isEmpty {
            let reached = front.filter { tiers.updateValue(min(tier, tiers[$0] ?? tier), forKey: $0) == nil }
            front = reached.flatMap { below[$0]?.map(\.supplier) ?? [] }.filter { tiers[$0] == nil }
            tier += 1
        }
        return tiers
    }

    /// What was named counts before "none", "none" before "I do not know".
    private static func knowledge(of records: [StoredBusiness]) -> SupplierKnowledge {
        let said = Set(records.map(\.knowledge))
        return [.named, .none, .unknown].first(where: said.contains) ?? .unsaid
    }
}
