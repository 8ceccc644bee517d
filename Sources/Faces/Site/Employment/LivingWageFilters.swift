import EthicalEmployment
import Languages
import Storage

/// What the suppliers are searched by, as the address of the page says it.
struct LivingWageFilters: Sendable {
    private(set) var query = LivingWageQuery()
    private let state: String

    init(_ form: Form, page: PageRequest = PageRequest()) {
        state = form["state"]
        query.words = String(form["q"].prefix(200))
        query.page = page
        switch state {
        case "unknown": query.filter = .unknown
        case "expired": query.filter = .expired
        default: query.filter = LivingWageState(rawValue: state).map { .state($0) } ?? .everything
        }
    }

    private var isEmpty: Bool { query.words.isEmpty && query.filter == .everything }

    func fields(in words: Words) -> Fields {
        let states = LivingWageState.allCases.map { ($0.rawValue, words(.employmentWageState, $0)) }
        return [
            "isFiltered": !isEmpty,
            "q": InputField(
                name: "q", label: words(.employmentWageFilterWords), value: query.words, kind: "search"
            ).fields,
            "state": ChoiceField.filter(
                "state", words(.employmentColumnStatus), isEmpty ? nil : state,
                states + [
                    ("expired", words(.employmentWageFilterExpired)), ("unknown", words(.employmentWageUnknown)),
                ], words),
        ]
    }
}
