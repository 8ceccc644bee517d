import CodeOfPractice
import Languages
import Storage

/// Something of the action plan as the first page tells it.
struct PlanReminderLine {
    var reminder: PlanReminder
    var today: Day

    func fields(in words: Words) -> Fields {
        let tone: Tag.Tone = reminder.due.map { $0 < today } ?? false ? .danger : .warn
        let title = ["title": words.text(reminder.title)]
        return [
            "tone": tone.rawValue, "path": path,
            "what": words(.planReminderEachWhat, reminder.kind, title),
            "why": words(.planReminderEachWhy, reminder.kind, title),
            "tag": Tag(tone, words(.planReminderEachTag, reminder.kind)).fields,
            "owner": words(.todayOwnerYou), "due": due(words), "money": nil,
        ]
    }

    private var path: String {
        reminder.kind == .signature ? "/code/followed/\(reminder.subject)/sign" : "/code/actions/\(reminder.subject)"
    }

    private func due(_ words: Words) -> String {
        guard let day = reminder.due else { return words(.todayDueNone) }
        if day < today { return words(.todayDueLate(day: words.shortDay(day))) }
        return day == today ? words(.todayDueToday) : words.shortDay(day)
    }
}
