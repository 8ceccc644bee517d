import Access
import Languages
import Reminders
import Storage

/// A person's own account: password, second step, provider, sessions.
struct AccountPage: PageModel {
    var name: String
    var organisation: Organisation
    var factor: SecondFactorState
    var sessions: [OwnSession]
    /// The session of this browser.
    var current: ID<Session>
    /// The provider that the account can be linked with; nil where none is set up.
    var provider: ProviderLink?
    /// Whether the person settles how people of the organisation sign in.
    var mayChangePolicy = false
    /// What the person has chosen about letters; nil for whoever gets none.
    var reminders: ReminderChoice?

    struct ProviderLink: Sendable {
        var isLinked: Bool
        var mayUnlink: Bool
    }

    func page(in words: Words) -> Page {
        let others = sessions.filter { $0.id != current }.count
        var page = Page(
            "account/account", title: words(.accountTitle),
            fields: [
                "name": name, "mayChangePolicy": mayChangePolicy,
                "organisation": words.language == .welsh ? organisation.welshName : organisation.name,
                "isOn": factor.since != nil, "mayTurnOff": factor.since != nil && !factor.isRequired,
                "onText": factor.since.map { words(.accountFactorOn(day: words.day(Words.day(of: $0)))) },
                "codesText": words(.accountFactorCodes(count: factor.codesLeft)),
                "isRequired": factor.isRequired,
                "provider": provider.map { ["isLinked": $0.isLinked, "mayUnlink": $0.mayUnlink] as Fields },
                "sessionsText": words(.accountSessionsCount(count: sessions.count)),
                "sessions": sessions.map { fields(of: $0, in: words) },
                "reminders": reminders.map { remindersForm($0, in: words) },
                "othersText": others > 0 ? words(.accountSessionsEndOthers(count: others)) : nil,
            ])
        page.help = .account
        return page
    }

    private func remindersForm(_ choice: ReminderChoice, in words: Words) -> Fields {
        [
            "lettersField": ChoiceField(
                name: "letters", label: words(.accountRemindersLetters),
                choices: ["on", "off"].map { .init(value: $0, label: words.code($0, under: .accountRemindersEach)) },
                chosen: [choice.wantsLetters ? "on" : "off"]
            ).fields,
            "languageField": ChoiceField(
                name: "letter-language", label: words(.accountRemindersLanguage),
                choices: Language.allCases.map {
                    .init(value: $0.rawValue, label: words.code($0.rawValue, under: .language))
                },
                chosen: [choice.language.rawValue]
            ).fields,
        ]
    }

    private func fields(of session: OwnSession, in words: Words) -> Fields {
        [
            "browser": words(.accountBrowser, session.browser), "isCurrent": session.id == current,
            "begun": words(.accountSessionBegun(moment: words.moment(session.startedAt))),
            "seen": words(.accountSessionSeen(moment: words.moment(session.seenAt))),
            "method": words(.accountMethod, session.method),
            "endPath": "/account/sessions/\(session.id)/end",
            "endLabel": words(.accountSessionEndLabel(moment: words.moment(session.startedAt))),
        ]
    }
}
