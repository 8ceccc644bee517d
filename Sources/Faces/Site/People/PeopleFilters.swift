import Access
import Languages
import Storage

/// What the list of people is searched by, as the address of its page says it.
struct PeopleFilters: Sendable {
    private(set) var query = PeopleQuery()
    /// `name` or, falling, `-name`.
    let sort: String

    init(_ form: Form, page: PageRequest = PageRequest()) {
        let asked = form["sort"]
        let order = PeopleQuery.Order(rawValue: asked.hasPrefix("-") ? String(asked.dropFirst()) : asked)
        sort = order == nil ? PeopleQuery.Order.name.rawValue : asked
        query.words = String(form["q"].prefix(200))
        query.state = Person.State(rawValue: form["state"])
        query.role = Role(rawValue: form["role"])
        query.order = order ?? .name
        query.descending = sort.hasPrefix("-")
        query.page = page
    }

    /// Whether everybody is asked for.
    var isEmpty: Bool { query.words.isEmpty && query.state == nil && query.role == nil }

    func fields(in words: Words) -> Fields {
        [
            "sort": sort == PeopleQuery.Order.name.rawValue ? nil : sort,
            "isFiltered": !isEmpty,
            "q": InputField(
                name: "q", label: words(.peopleFilterWords), value: query.words, kind: "search"
            ).fields,
            "state": ChoiceField.filter(
                "state", words(.peopleColumnState), query.state?.rawValue,
                Person.State.allCases.map { ($0.rawValue, words.state($0).word) }, words),
            "role": ChoiceField.filter(
                "role", words(.peopleRole), query.role?.rawValue,
                Role.allCases.map { ($0.rawValue, words.role($0)) }, words),
        ]
    }
}
