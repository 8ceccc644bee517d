import Languages
import Storage
import Suppliers

/// What the register is searched by, as the address of its page says it.
struct SupplierFilters: Sendable {
    /// The riskiest first, unless the reader asks otherwise.
    static let usualSort = "-risk"

    private(set) var query = SupplierQuery()
    /// The least yearly spend as it was typed.
    let least: String
    /// `name` or, falling, `-name`.
    let sort: String

    init(_ form: Form, page: PageRequest = PageRequest()) {
        least = form["least"]
        let asked = form["sort"]
        let order = SupplierQuery.Order(rawValue: asked.hasPrefix("-") ? String(asked.dropFirst()) : asked)
        sort = order == nil ? Self.usualSort : asked
        query.words = String(form["q"].prefix(200))
        query.tier = RiskTier(rawValue: form["tier"])
        query.sector = Sector(rawValue: form["sector"])
        query.attention = SupplierQuery.Attention(rawValue: form["hits"])
        query.leastSpend = Self.pence(least)
        query.order = order ?? .risk
        query.descending = sort.hasPrefix("-")
        query.page = page
    }

    /// Whether the typed sum cannot be read as one.
    var leastIsWrong: Bool { !least.isEmpty && query.leastSpend == nil }

    /// Whether every supplier is asked for.
    var isEmpty: Bool {
        query.words.isEmpty && query.tier == nil && query.sector == nil && query.attention == nil && least.isEmpty
    }

    /// Reads pounds as people write them: `10000`, `£10,000`, `10k`, `1.5m`. nil for anything else.
    static func pence(_ text: String) -> Int64? {
        var digits = text.lowercased().filter { !$0.isWhitespace && $0 != "," && $0 != "£" }
        let factor = digits.hasSuffix("m") ? 1_000_000.0 : digits.hasSuffix("k") ? 1000 : 1
        if factor > 1 { digits.removeLast() }
        guard digits.utf8.allSatisfy({ (48...57).contains($0) || $0 == UInt8(ascii: ".") }),
            let pounds = Double(digits), pounds * factor < 1e13
        else { return nil }
        return Int64((pounds * factor * 100).rounded())
    }
}
