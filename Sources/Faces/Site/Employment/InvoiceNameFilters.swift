import EthicalEmployment
import Languages
import Storage

/// What the names on invoices are searched by, as the address of their page says it.
struct InvoiceNameFilters: Sendable {
    /// The greatest sums first, unless the reader asks otherwise.
    static let usualSort = "-amount"

    private(set) var query = InvoiceNameQuery()
    /// `name` or, falling, `-name`.
    let sort: String

    init(_ form: Form, page: PageRequest = PageRequest()) {
        let asked = form["sort"]
        let order = InvoiceNameQuery.Order(rawValue: asked.hasPrefix("-") ? String(asked.dropFirst()) : asked)
        sort = order == nil ? Self.usualSort : asked
        query.words = String(form["q"].prefix(200))
        query.state = InvoiceName.State(rawValue: form["state"])
        query.order = order ?? .amount
        query.descending = sort.hasPrefix("-")
        query.page = page
    }

    /// Whether every name is asked for.
    var isEmpty: Bool { query.words.isEmpty && query.state == nil }

    func fields(in words: Words) -> Fields {
        [
            "sort": sort == Self.usualSort ? nil : sort, "isFiltered": !isEmpty,
            "q": InputField(
                name: "q", label: words(.employmentNamesWords), value: query.words, kind: "search"
            ).fields,
            "state": ChoiceField.filter(
                "state", words(.employmentNamesRegister), query.state?.rawValue,
                InvoiceName.State.allCases.map { ($0.rawValue, words(.employmentNamesState, $0)) }, words),
        ]
    }
}
