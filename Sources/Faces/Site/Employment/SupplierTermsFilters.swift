import EthicalEmployment
import Languages
import Storage

/// What the suppliers are searched by, as the address of the page says it.
struct SupplierTermsFilters: Sendable {
    private(set) var query = SupplierTermsQuery()
    private let state: String

    init(_ form: Form, page: PageRequest = PageRequest()) {
        state = form["state"]
        query.words = String(form["q"].prefix(200))
        query.page = page
        switch state {
        case "unknown": query.filter = .unknown
        default: query.filter = WorkAnswer.State(rawValue: state).map { .state($0) } ?? .everything
        }
    }

    private var isEmpty: Bool { query.words.isEmpty && query.filter == .everything }

    func fields(in words: Words) -> Fields {
        let states = WorkAnswer.State.allCases.map { ($0.rawValue, words(.employmentTermsState, $0)) }
        return [
            "isFiltered": !isEmpty,
            "q": InputField(
                name: "q", label: words(.employmentWageFilterWords), value: query.words, kind: "search"
            ).fields,
            "state": ChoiceField.filter(
                "state", words(.employmentTermsAnswer), isEmpty ? nil : state,
                states + [("unknown", words(.employmentTermsUnknown))], words),
        ]
    }
}
