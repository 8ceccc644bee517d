import NameMatching
import Storage

/// Finds, orders and counts buyers.
enum BuyerRule {
    /// Those with every word of the query in their names, in its order; by name where that leaves them alike.
    static func found(_ query: BuyerQuery, among buyers: [Buyer], matcher: NameMatcher) -> [Buyer] {
        let words = query.words.split(whereSeparator: \.isWhitespace).prefix(8).map { matcher.fold(String($0)) }
        let named = buyers.map { (buyer: $0, folded: matcher.fold($0.name)) }
            // Signs alone are in no name.
            .filter { named in words.allSatisfy { !$0.isEmpty && named.folded.contains($0) } }
            .sorted { ($0.folded, $0.buyer.name) < ($1.folded, $1.buyer.name) }
        guard query.order != .name else { return (query.descending ? named.reversed() : named).map(\.buyer) }
        let sorted = named.enumerated().sorted { left, right in
            let (first, second) = (measure(left.element.buyer, query.order), measure(right.element.buyer, query.order))
            if first == second { return left.offset < right.offset }
            return query.descending ? first > second : first < second
        }
        return sorted.map(\.element.buyer)
    }

    private static func measure(_ buyer: Buyer, _ order: BuyerQuery.Order) -> Int64 {
        switch order {
        case .name: 0
        case .contracts: Int64(buyer.contracts)
        case .suppliers: Int64(buyer.suppliers)
        case .value: buyer.value.minorUnits
        }
    }

    /// One supplier of one award, as the store gives it.
    struct Part {
        var award: String
        var value: Int64?
        var supplier: ID<Supplier>
        var name: String
    }

    /// Adds up what each supplier has of a buyer's awards; the largest part first.
    static func shares(_ parts: [Part]) -> [BuyerShare] {
        let perAward = Dictionary(grouping: parts, by: \.award).mapValues { Set($0.map(\.supplier)).count }
        var shares: [ID<Supplier>: BuyerShare] = [:]
        var seen: Set<String> = []
        for part in parts where seen.insert(part.award + part.supplier.text).inserted {
            var share =
                shares[part.supplier]
                ?? BuyerShare(
                    supplier: part.supplier, name: part.name, awards: 0, value: Money(minorUnits: 0, currency: "GBP"))
            share.awards += 1
            share.value.minorUnits += (part.value ?? 0) / Int64(perAward[part.award] ?? 1)
            shares[part.supplier] = share
        }
        return shares.values.sorted {
            ($1.value.minorUnits, $1.awards, $0.name, $0.supplier.text)
                < ($0.value.minorUnits, $0.awards, $1.name, $1.supplier.text)
        }
    }
}
