import Storage

/// The first page: what waits for the person, beside it the spend by what is known.
struct TodayPage: PageModel {
    var model: TodayModel

    func page(in words: Words) -> Page {
        let more = model.total - model.matters.count
        return Page(
            "today/today", title: words("today.title"), section: .today,
            fields: [
                "summary": summary(words),
                "hasMatters": !model.matters.isEmpty,
                "matters": model.matters.map { matter($0, words) },
                "more": more > 0 ? words("today.more", count: more) : nil,
                "spend": model.spend.isEmpty ? nil : SpendFigure(model: model).fields(in: words),
            ])
    }

    private func summary(_ words: Words) -> String {
        let day = words.day(model.today)
        let matters = words("today.matters", count: model.total)
        return words("today.summary", ["day": day, "matters": matters])
    }

    private func matter(_ matter: TodayModel.Matter, _ words: Words) -> Fields {
        [
            "tone": matter.urgency.rawValue, "what": matter.title, "why": matter.reason, "path": matter.path,
            "tag": Tag(Tag.Tone(rawValue: matter.urgency.rawValue) ?? .unknown, matter.kind).fields,
            "owner": matter.isYours
                ? words("today.owner.you")
                : matter.owner.map { words("today.owner", ["name": $0]) } ?? words("today.owner.anybody"),
            "due": matter.dueOn.map { due($0, words) } ?? words("today.due.none"),
            "money": matter.money.map(words.roundMoney) ?? words("today.money.unknown"),
        ]
    }

    private func due(_ day: Day, _ words: Words) -> String {
        let days = day.daysSince1970 - model.today.daysSince1970
        return switch days {
        case ..<0: words("today.due.late", ["day": words.shortDay(day)])
        case 0: words("today.due.today")
        case 1: words("today.due.tomorrow")
        default: words.shortDay(day)
        }
    }
}
