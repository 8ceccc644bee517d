import Languages
import Storage

/// Which page of a list this is, and the way to the others. Drawn by `{{#paging}}{{>parts/paging}}{{/paging}}`.
struct Paging: Sendable {
    var number: Int
    var count: Int
    var total: Int
    var size: Int
    /// The list's address with its filters.
    var address: Address

    init<Item>(_ page: Storage.Page<Item>, at address: Address) {
        number = page.number
        count = page.count
        total = page.total
        size = page.size
        self.address = address
    }

    /// nil where everything stands on one page.
    func fields(in words: Words) -> Fields? {
        guard count > 1 else { return nil }
        return [
            "previous": number > 1 ? link(number - 1) : nil,
            "next": number < count ? link(number + 1) : nil,
            "numbers": places.map { place in
                [
                    "number": place.map { words.number($0) }, "link": place.map { link($0) },
                    "pageLabel": place.map { words(.sitePagingPage(number: words.number($0))) },
                    "isCurrent": place == number,
                ] as Fields
            },
            "where": words(
                .sitePagingWhere(
                    first: words.number((number - 1) * size + 1), last: words.number(min(total, number * size)),
                    total: words.number(total))),
        ]
    }

    /// The first, the last, this one and its neighbours; nil for what is left out between.
    private var places: [Int?] {
        let shown = Set([1, count, number - 1, number, number + 1]).filter { (1...count).contains($0) }.sorted()
        var answer: [Int?] = []
        for place in shown {
            if let last = answer.last ?? nil, place > last + 1 { answer.append(nil) }
            answer.append(place)
        }
        return answer
    }

    private func link(_ number: Int) -> String {
        address.with("notice", nil).with("page", number == 1 ? nil : String(number)).description
    }
}
