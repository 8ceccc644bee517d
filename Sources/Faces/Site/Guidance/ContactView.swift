import Languages
import PublicGuidance

/// A number of the contact table as pages show it.
struct ContactView {
    var contact: Contact

    /// For a list that says all that is known of it.
    func fields(in words: Words) -> Fields {
        [
            "contactName": words(.contactName, contact.purpose), "callText": callText(in: words),
            "callLink": contact.link, "contactWhen": words(.contactWhen, contact.purpose),
            "contactHours": words(.contactHours, contact.hours),
            "contactLanguages": words(.contactLanguages, contact.languages), "contactOrigin": origin(in: words),
            "contactCheck": contact.standing.isToBeChecked ? words(.contactStanding, contact.standing) : nil,
            "isDanger": contact.purpose.group == .danger,
        ]
    }

    /// What the link says: `Call 101`, `Text 999`; the number alone where nothing can be tapped.
    func callText(in words: Words) -> String {
        guard let link = contact.link else { return contact.number }
        return link.hasPrefix("sms:")
            ? words(.contactMessage(number: contact.number)) : words(.contactCall(number: contact.number))
    }

    /// The same for people who read neither English nor Welsh: `101`, `SMS 999`.
    var plainText: String {
        contact.link?.hasPrefix("sms:") == true ? "SMS \(contact.number)" : contact.number
    }

    private func origin(in words: Words) -> String {
        let day = words.day(contact.checkedOn)
        if contact.source == .unwritten { return words(.contactOriginNone(day: day)) }
        let source = words(.contactSource, contact.source)
        guard let month = contact.publishedIn.flatMap({ words.month(of: $0) }) else {
            return words(.contactOriginUndated(source: source, day: day))
        }
        return words(.contactOrigin(source: source, month: month, day: day))
    }
}

extension Words {
    /// `2026-04` as `April 2026`.
    fileprivate func month(of text: String) -> String? {
        let parts = text.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 2, (1...12).contains(parts[1]) else { return nil }
        return language.month(year: parts[0], month: parts[1])
    }
}
