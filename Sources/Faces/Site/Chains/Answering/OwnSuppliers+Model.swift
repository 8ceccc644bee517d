import Languages
import Questionnaires
import Storage
import SupplyChains

/// The suppliers that a business has named, with what the buyer sees of each.
struct OwnSuppliersPage: PageModel {
    var record: OwnRecord
    var today: Day
    /// The questionnaire that the business sent on to each of its suppliers.
    var questionnaires: [ID<Business>: QuestionnaireRequest] = [:]

    func page(in words: Words) -> Page {
        Page(
            "answer/suppliers", title: words(.chainsOwnSuppliersTitle),
            trail: [Crumb(words(.chainsOwnTitle), Address("/answer"))],
            fields: [
                "hasRows": !record.suppliers.isEmpty,
                "suppliers": record.suppliers.map { supplier($0, words) },
            ])
    }

    private func supplier(_ one: OwnRecord.NamedSupplier, _ words: Words) -> Fields {
        let path = "/answer/suppliers/\(one.id)"
        let asked = questionnaires[one.business]
        let isWaited = asked.map { [.asked, .started, .late].contains($0.state) } ?? false
        let isOpen = one.invitation?.isOpen == true
        return [
            "name": one.name, "path": path,
            "facts": [
                (words(.chainsColumnProduct), one.product), (words(.chainsColumnShare), words.share(one.share)),
                (words(.chainsColumnCountry), words.country(orUnknown: one.country)),
                (words(.chainsOwnBuyerSees), words(one.isHidden ? .chainsOwnSeesHidden : .chainsOwnSeesAll)),
            ].map { ["label": $0.0, "value": $0.1] as Fields },
            "state": one.invitation.map { words.state(of: $0, on: today).fields },
            "due": one.invitation.map { words(.chainsDueBy(day: words.shortDay($0.due))) },
            "invitePath": isOpen ? nil : "\(path)/invite",
            // Once it has begun, a link goes to it by letter alone.
            "remindPath": isOpen && (one.invitation?.state == .sent || one.invitation?.hasAddress == true)
                ? "\(path)/remind" : nil,
            "asked": asked.map { $0.state.tag(in: words).fields },
            "askedDue": asked.map { words(.chainsDueBy(day: words.shortDay($0.dueOn))) },
            "askPath": isWaited ? nil : "\(path)/questionnaire",
            "withdrawPath": "\(path)/withdraw",
        ]
    }
}
