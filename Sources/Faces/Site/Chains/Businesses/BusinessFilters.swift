import Languages
import Storage
import SupplyChains

/// What the list of businesses is searched by, as the address of its page says it.
struct BusinessFilters: Sendable {
    static let usualSort = "-risk"

    private(set) var query = BusinessQuery()
    /// `name` or, falling, `-name`.
    let sort: String

    init(_ form: Form, page: PageRequest = PageRequest()) {
        let asked = form["sort"]
        let order = BusinessQuery.Order(rawValue: asked.hasPrefix("-") ? String(asked.dropFirst()) : asked)
        sort = order == nil ? Self.usualSort : asked
        query.words = String(form["q"].prefix(200))
        query.answer = ChainMap.Node.Answer(rawValue: form["answer"])
        query.questionnaire = QuestionnaireState(rawValue: form["questionnaire"])
        query.knowledge = SupplierKnowledge(rawValue: form["below"])
        query.tier = Int(form["tier"]).flatMap { (1...1000).contains($0) ? $0 : nil }
        let country = form["country"].uppercased()
        query.country = country.utf8.count == 2 ? country : nil
        query.hasRedFlags = form["flags"] == "yes"
        query.order = order ?? .risk
        query.descending = sort.hasPrefix("-")
        query.page = page
    }

    /// Whether every business is asked for.
    var isEmpty: Bool {
        query.words.isEmpty && query.answer == nil && query.questionnaire == nil && query.knowledge == nil
            && query.tier == nil
            && query.country == nil && !query.hasRedFlags
    }

    func fields(in words: Words) -> Fields {
        [
            "sort": sort == Self.usualSort ? nil : sort,
            "isFiltered": !isEmpty,
            "tier": query.tier.map(String.init),
            "country": query.country,
            "q": InputField(
                name: "q", label: words(.chainsFilterWords), hint: words(.chainsFilterWordsHint), value: query.words,
                kind: "search"
            ).fields,
            "answer": ChoiceField.filter(
                "answer", words(.chainsColumnAnswer), query.answer?.rawValue,
                ChainMap.Node.Answer.allCases.map { ($0.rawValue, words(.chainsAnswer, $0)) }, words),
            "questionnaire": ChoiceField.filter(
                "questionnaire", words(.chainsColumnQuestionnaire), query.questionnaire?.rawValue,
                QuestionnaireState.allCases.map { ($0.rawValue, words(.chainsQuestionnaire, $0)) }, words),
            "below": ChoiceField.filter(
                "below", words(.chainsColumnBelow), query.knowledge?.rawValue,
                SupplierKnowledge.allCases.map { ($0.rawValue, words(.chainsKnowledge, $0)) }, words),
            "flags": ChoiceField.filter(
                "flags", words(.chainsFactFlags), query.hasRedFlags ? "yes" : nil,
                [("yes", words(.chainsFilterFlags))], words),
        ]
    }
}
