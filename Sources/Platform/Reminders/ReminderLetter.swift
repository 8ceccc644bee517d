import Access
import Languages
import Mail
import Storage

/// The words of one letter: a line for everything that is due, its day and its page, and nothing that was written in a record.
struct ReminderLetter {
    /// What one organisation holds of it.
    struct Part {
        var name: String
        var welshName: String
        var things: [DueThing]
    }

    /// The most lines of one letter; it says how many more there are.
    static let mostLines = 40

    var parts: [Part]
    var isToPerson: Bool
    var post: ReminderPost

    var letter: Letter {
        var letter = Letter(isToPerson ? "reminder" : "ownReminder")
        let path = isToPerson ? "/account" : "/answer/return"
        letter.values["link"] = post.publicAddress + path
        for language in Language.allCases { letter.set("list", to: list(in: language), in: language) }
        return letter
    }

    private func list(in language: Language) -> String {
        let words = Words(catalogue: post.catalogue, language: language)
        var lines: [String] = []
        var left = Self.mostLines
        for part in parts {
            // Somebody who works for one organisation knows which.
            if parts.count > 1 { lines.append(language == .welsh ? part.welshName : part.name) }
            for thing in part.things.sorted(by: Self.isBefore).prefix(left) { lines.append(line(of: thing, words)) }
            left -= min(left, part.things.count)
        }
        let more = parts.reduce(-Self.mostLines) { $0 + $1.things.count }
        if more > 0 { lines.append(words(.reminderMore(count: more))) }
        return lines.joined(separator: "\n\n")
    }

    private func line(of thing: DueThing, _ words: Words) -> String {
        let day = words.language.day(year: thing.day.year, month: thing.day.month, day: thing.day.day)
        let text = words(.reminderStep, thing.step, ["what": words(.reminderKind, thing.kind), "day": day])
        return isToPerson ? "\(text)\n\(post.publicAddress)\(thing.path)" : text
    }

    private static func isBefore(_ one: DueThing, _ other: DueThing) -> Bool {
        (one.day, one.subject) < (other.day, other.subject)
    }
}
