import Languages
import Storage
import Suppliers

/// What the list of buyers is searched by, as the address of its page says it.
struct BuyerFilters: Sendable {
    /// Those with the most contracts first, unless the reader asks otherwise.
    static let usualSort = "-contracts"

    private(set) var query = BuyerQuery()
    /// `name` or, falling, `-name`.
    let sort: String

    init(_ form: Form, page: PageRequest = PageRequest()) {
        let asked = form["sort"]
        let order = BuyerQuery.Order(rawValue: asked.hasPrefix("-") ? String(asked.dropFirst()) : asked)
        sort = order == nil ? Self.usualSort : asked
        query.words = String(form["q"].prefix(200))
        query.order = order ?? .contracts
        query.descending = sort.hasPrefix("-")
        query.page = page
    }

    var isEmpty: Bool { query.words.isEmpty }
}
