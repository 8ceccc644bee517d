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
            "owner": words(.todayOwnerYou), "due": words.due(reminder.due, on: today), "money": nil,
        ]
    }

    private var path: String {
        reminder.kind == .signature ? "/code/followed/\(reminder.subject)/sign" : "/code/actions/\(reminder.subject)"
    }
}
