import Storage
import Suppliers
import SupplyChains

/// What of the picture is asked for, as the address of its page says it.
struct PictureFilters: Sendable {
    /// Those first from whom most reaches the organisation, unless the reader asks otherwise.
    static let usualSort = "-reach"
    /// Groups that are open at once.
    private static let mostOpened = 20

    private(set) var filter = PictureFilter()
    /// Groups drawn one by one.
    let opened: Set<PictureGroup>
    /// `name`, `tier`, `risk` or `reach`; falling with a dash in front.
    let sort: String

    /// The days that are compared, as typed; nil for nothing, and for now.
    let since: Day?
    let until: Day?

    private enum Order: String {
        case name
        case tier
        case risk
        case reach
    }

    init(_ form: Form) {
        let asked = form["sort"]
        (since, until) = (Day(form["since"]), Day(form["until"]))
        sort = Order(rawValue: Self.key(asked)) == nil ? Self.usualSort : asked
        opened = Set(form.values("open").prefix(Self.mostOpened).compactMap(PictureGroup.init(key:)))
        filter.risk = PictureFilter.Risk(rawValue: form["risk"])
        filter.country = Self.country(form["country"])
        filter.sector = Sector(rawValue: form["sector"])
        filter.answer = ChainMap.Node.Answer(rawValue: form["answer"])
        filter.questionnaire = QuestionnaireState(rawValue: form["questionnaire"])
        filter.tier = Int(form["tier"]).flatMap { $0 > 0 ? $0 : nil }
        filter.onlyWorstPath = form["only"] == Self.worst
    }

    /// What `only=` says for the worst path.
    static let worst = "worst"
    /// What `country=` says for one that is unknown.
    static let unknownCountry = "unknown"

    /// The businesses that fit, in the order asked for; equal ones by what reaches the organisation, then by identifier.
    func rows(of picture: ChainPicture, name: (PicturedBusiness) -> String) -> [PicturedBusiness] {
        let rows = picture.businesses.filter { filter.fits($0) }
        let falls = sort.hasPrefix("-")
        func ordered<Key: Comparable>(_ key: (PicturedBusiness) -> Key) -> [PicturedBusiness] {
            let keys = rows.map(key)
            // What is equal stays in the picture's own order.
            let places = rows.indices.sorted { one, other in
                if keys[one] == keys[other] { return one < other }
                return falls ? keys[one] > keys[other] : keys[one] < keys[other]
            }
            return places.map { rows[$0] }
        }
        switch Order(rawValue: Self.key(sort)) ?? .reach {
        case .name: return ordered { name($0).lowercased() }
        case .tier: return ordered { $0.tier ?? .max }
        case .risk: return ordered { $0.node.risk }
        case .reach: return ordered { $0.reach }
        }
    }

    private static func key(_ sort: String) -> String { sort.hasPrefix("-") ? String(sort.dropFirst()) : sort }

    private static func country(_ text: String) -> PictureFilter.Country? {
        if text == unknownCountry { return .unknown }
        guard text.utf8.count == 2, text.utf8.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) })
        else {
            return nil
        }
        return .known(text)
    }
}
