import Access
import Storage

/// The numbers of one day's map, as the store keeps them to compare days: no name, and no word that anybody wrote.
struct KeptMap: Sendable, Hashable, Codable {
    struct Node: Sendable, Hashable, Codable {
        var id: String
        var country: String?
        var category: String?
        var risk: Int
        var questionnaire: String
        var isMapped: Bool

        enum CodingKeys: String, CodingKey {
            case id = "i"
            case country = "c"
            case category = "k"
            case risk = "r"
            case questionnaire = "q"
            case isMapped = "m"
        }
    }

    struct Link: Sendable, Hashable, Codable {
        /// nil for the organisation itself.
        var buyer: String?
        var supplier: String
        var share: Int?

        enum CodingKeys: String, CodingKey {
            case buyer = "b"
            case supplier = "s"
            case share = "h"
        }
    }

    var nodes: [Node]
    var links: [Link]

    /// In an order of its own, so that the same map is kept as the same text.
    init(_ map: ChainMap) {
        nodes = map.nodes.map { node in
            Node(
                id: node.id.text, country: node.country, category: node.category, risk: node.risk,
                questionnaire: node.questionnaire.rawValue, isMapped: node.hasNamedSuppliers)
        }.sorted { $0.id < $1.id }
        links = Set(
            map.links.map { Link(buyer: $0.buyer?.text, supplier: $0.supplier.text, share: $0.share) }
        ).sorted {
            ($0.buyer ?? "", $0.supplier, $0.share ?? -1) < ($1.buyer ?? "", $1.supplier, $1.share ?? -1)
        }
    }

    func map(of organisation: ID<Organisation>) -> ChainMap {
        ChainMap(
            organisation: organisation,
            nodes: nodes.map { node in
                ChainMap.Node(
                    id: ID(stored: node.id), name: nil, country: node.country, category: node.category,
                    answer: .notAsked, questionnaire: QuestionnaireState(rawValue: node.questionnaire) ?? .notAsked,
                    risk: node.risk, reasons: [], hasNamedSuppliers: node.isMapped)
            },
            links: links.map { link in
                ChainMap.Link(
                    buyer: link.buyer.map { ID(stored: $0) }, supplier: ID(stored: link.supplier), product: "",
                    share: link.share)
            })
    }
}
