import CodeOfPractice
import Languages
import Storage

/// Words that the pages of the code and the plan share.
extension Words {
    func text(_ text: BilingualText) -> String { language == .welsh ? text.welsh : text.english }

    /// The title of a version and what tells it apart.
    func versionName(_ title: BilingualText, _ label: String) -> String {
        self(.codeVersionName(title: text(title), label: label))
    }

    func lightTag(_ light: PlanLight) -> Tag {
        let tone: Tag.Tone =
            switch light {
            case .red: .danger
            case .amber: .warn
            case .green: .good
            case .setAside: .plain
            case .unknown: .unknown
            }
        return Tag(tone, self(.planLight, light))
    }

    /// A rule with its numbers, as told of an action and in the list of rules.
    func lightReason(_ reason: LightReason) -> String {
        self(
            .planReason, reason,
            [
                "soon": number(LightRule.daysSoon), "start": number(LightRule.daysToStart),
                "renew": number(LightRule.daysToRenew), "stale": number(LightRule.daysStale),
            ])
    }

    func stateTag(_ state: SignatureState) -> Tag {
        let tone: Tag.Tone =
            switch state {
            case .signed: .good
            case .notNeeded: .plain
            case .unsigned, .waiting, .changedSince: .warn
            }
        return Tag(tone, self(.codeState, state.code))
    }

    func markTag(_ mark: TextMark) -> Tag {
        let tone: Tag.Tone =
            switch mark {
            case .confirmed: .good
            case .confirmedInPart: .warn
            case .fromMemory: .unknown
            case .own: .plain
            }
        return Tag(tone, self(.codeMark, mark))
    }

    func dueText(_ action: PlanAction) -> String {
        action.content.due.map(shortDay) ?? self(.planNoDay)
    }
}
