import Languages
import Questionnaires
import Storage

/// What the list of questionnaires is searched by, as the address of its page says it.
struct RequestFilters: Sendable {
    private(set) var query = RequestQuery()

    init(_ form: Form, page: PageRequest = PageRequest()) {
        query.words = String(form["q"].prefix(200))
        query.state = QuestionnaireRequest.State(rawValue: form["state"])
        query.hasFlags = form["flags"] == "yes"
        query.page = page
    }

    var isEmpty: Bool { query.words.isEmpty && query.state == nil && !query.hasFlags }

    func fields(in words: Words) -> Fields {
        [
            "isFiltered": !isEmpty,
            "q": InputField(
                name: "q", label: words(.questionnairesFilterWords), value: query.words, kind: "search"
            ).fields,
            "state": ChoiceField.filter(
                "state", words(.questionnairesColumnState), query.state?.rawValue,
                QuestionnaireRequest.State.allCases.map { ($0.rawValue, words(.questionnairesState, $0)) }, words),
            "flags": ChoiceField.filter(
                "flags", words(.questionnairesColumnFlags), query.hasFlags ? "yes" : nil,
                [("yes", words(.questionnairesFilterFlagged))], words),
        ]
    }
}
