import CodeOfPractice
import Languages
import Storage

/// A line of an action's history.
struct PlanEventView {
    var event: PlanEvent
    /// The action's page.
    var path: String
    var mayUndo: Bool

    func fields(in words: Words) -> Fields {
        [
            "eventText": text(words),
            "eventBy": words(
                .planBy(
                    name: isReminder ? words(.planTheProgram) : event.by ?? words(.planSomebody),
                    moment: words.moment(event.at))),
            "eventReason": event.reason,
            "undoPath": mayUndo && event.isUndoable ? "\(path)/events/\(event.id)/undo" : nil,
        ]
    }

    private var isReminder: Bool { event.kind == .reminded || event.kind == .remindedLate }

    private func text(_ words: Words) -> String {
        let kind = words(.planEvent, event.kind)
        if isReminder { return "\(kind): \(event.afterName ?? words(.planSomebody))" }
        guard let field = event.field else { return kind }
        let change = words(
            .planEventChange(
                field: words(.planField, field), before: value(event.before, event.beforeName, field, words),
                after: value(event.after, event.afterName, field, words)))
        return "\(kind): \(change)"
    }

    private func value(_ value: String?, _ name: String?, _ field: PlanField, _ words: Words) -> String {
        guard let value, !value.isEmpty else { return words(.planEventNothing) }
        return switch field {
        case .status: PlanStatus(rawValue: value).map { words(.planStatus, $0) } ?? value
        case .priority: PlanPriority(rawValue: value).map { words(.planPriority, $0) } ?? value
        case .heading: PlanHeading(rawValue: value).map { words(.planHeading, $0) } ?? value
        case .due: Day(value).map(words.shortDay) ?? value
        case .owner: name ?? words(.planSomebody)
        case .commitment: value == "0" ? words(.planUnplaced) : value
        case .subPoint, .title, .detail, .statusReason: value.count > 120 ? value.prefix(119).trimmed + "…" : value
        }
    }
}
