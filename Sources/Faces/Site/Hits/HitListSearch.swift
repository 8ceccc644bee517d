import Languages
import Screening
import Storage

/// What of the hits is asked for, as the address says it.
struct HitListSearch: Sendable, Hashable {
    /// Which states: those that wait for a person, one, or all.
    enum Choice: Sendable, Hashable {
        case waiting
        case one(HitState)
        case all

        init(_ code: String) {
            self = code == "all" ? .all : HitState(rawValue: code).map(Choice.one) ?? .waiting
        }

        var code: String {
            switch self {
            case .waiting: "waiting"
            case .one(let state): state.rawValue
            case .all: "all"
            }
        }

        static var allCases: [Choice] { [.waiting] + HitState.allCases.map(Choice.one) + [.all] }
    }

    var words: String
    var choice: Choice
    var list: ID<Watchlist>?
    var order: HitQuery.Order

    init(_ form: Form) {
        words = String(form["q"].prefix(200))
        choice = Choice(form["state"])
        list = ID<Watchlist>(form["list"])
        order = HitQuery.Order(rawValue: form["sort"]) ?? .due
    }

    /// Whether anything narrows the list down beside what is shown at first.
    var isFiltered: Bool { !words.isEmpty || choice != .waiting || list != nil }

    func query(_ page: PageRequest) -> HitQuery {
        var query = HitQuery()
        query.words = words
        query.list = list
        query.order = order
        query.page = page
        switch choice {
        case .waiting: break
        case .one(let state): query.states = [state]
        case .all: query.states = nil
        }
        return query
    }
}
