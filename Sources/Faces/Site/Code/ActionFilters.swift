import CodeOfPractice
import Languages

/// What the list of actions is narrowed to and sorted by, as its address says.
struct ActionFilters {
    var query = ActionQuery()
    var isEmpty: Bool

    init(_ form: Form) {
        query.words = String(form["q"].prefix(200))
        query.which = ActionQuery.Which(rawValue: form["which"])
        query.status = PlanStatus(rawValue: form["status"])
        query.light = PlanLight(rawValue: form["light"])
        query.heading = PlanHeading(rawValue: form["heading"])
        isEmpty =
            query.words.isEmpty && query.which == nil && query.status == nil && query.light == nil
            && query.heading == nil
        let sort = form["sort"]
        query.falls = sort.hasPrefix("-")
        query.order = ActionQuery.Order(rawValue: String(sort.drop { $0 == "-" })) ?? .due
    }

    func fields(in words: Words) -> Fields {
        [
            "isFiltered": !isEmpty,
            "q": InputField(
                name: "q", label: words(.planFilterWords), value: query.words, kind: "search"
            ).fields,
            "which": ChoiceField.filter(
                "which", words(.planFilterWhich), query.which?.rawValue,
                ActionQuery.Which.allCases.map { ($0.rawValue, words(.planWhich, $0)) }, words),
            "statusField": ChoiceField.filter(
                "status", words(.planFieldStatus), query.status?.rawValue,
                PlanStatus.allCases.map { ($0.rawValue, words(.planStatus, $0)) }, words),
            "light": ChoiceField.filter(
                "light", words(.planColumnLight), query.light?.rawValue,
                [PlanLight.red, .amber, .green, .setAside].map { ($0.rawValue, words(.planLight, $0)) }, words),
            "heading": ChoiceField.filter(
                "heading", words(.planFieldHeading), query.heading?.rawValue,
                PlanHeading.allCases.map { ($0.rawValue, words(.planHeading, $0)) }, words),
        ]
    }
}
