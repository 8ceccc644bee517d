import CodeOfPractice
import Storage

/// An action as it was filled in.
struct ActionForm: Sendable {
    static let names = [
        "commitment", "title", "detail", "heading", "owner", "due", "priority", "status", "statusReason", "revision",
    ]

    private var values: [String: String] = [:]

    init() {
        values = ["priority": PlanPriority.medium.rawValue, "status": PlanStatus.notStarted.rawValue]
    }

    init(_ form: Form) {
        for name in Self.names { values[name] = form[name] }
    }

    init(_ action: PlanAction) {
        let content = action.content
        values = [
            "commitment": content.subPoint.isEmpty ? String(content.commitment) : content.subPoint,
            "title": content.title, "detail": content.detail, "heading": content.heading?.rawValue ?? "",
            "owner": content.owner?.text ?? "", "due": content.due?.description ?? "",
            "priority": content.priority.rawValue, "status": content.status.rawValue,
            "statusReason": content.statusReason, "revision": String(action.revision),
        ]
    }

    subscript(_ name: String) -> String {
        get { values[name] ?? "" }
        set { values[name] = newValue }
    }

    /// Whether something stands where a day should that is none.
    var hasBadDay: Bool { !self["due"].isEmpty && Day(self["due"]) == nil }

    /// - Throws: `CodeOfPracticeError` `.badDates` for a day that is none.
    func draft() throws(CodeOfPracticeError) -> ActionDraft {
        if hasBadDay { throw CodeOfPracticeError(.badDates) }
        let place = self["commitment"]
        return ActionDraft(
            commitment: place.split(separator: ".").first.flatMap { Int($0) } ?? 0,
            subPoint: place.contains(".") ? place : "", heading: PlanHeading(rawValue: self["heading"]),
            title: self["title"], detail: self["detail"],
            owner: self["owner"].isEmpty ? nil : ID(stored: self["owner"]), due: Day(self["due"]),
            priority: PlanPriority(rawValue: self["priority"]) ?? .medium,
            status: PlanStatus(rawValue: self["status"]) ?? .notStarted, statusReason: self["statusReason"])
    }
}
