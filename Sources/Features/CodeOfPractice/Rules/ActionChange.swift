import Access
import Storage

/// One field of an action before and after, as text: codes, days, identifiers.
struct ActionChange: Hashable {
    var field: PlanField
    var before: String
    var after: String

    /// What differs between two drafts.
    static func between(_ old: ActionDraft, _ new: ActionDraft) -> [ActionChange] {
        PlanField.allCases.compactMap { field in
            let (before, after) = (value(of: field, in: old), value(of: field, in: new))
            return before == after ? nil : ActionChange(field: field, before: before, after: after)
        }
    }

    static func value(of field: PlanField, in draft: ActionDraft) -> String {
        switch field {
        case .commitment: String(draft.commitment)
        case .subPoint: draft.subPoint
        case .heading: draft.heading?.rawValue ?? ""
        case .title: draft.title
        case .detail: draft.detail
        case .owner: draft.owner?.text ?? ""
        case .due: draft.due?.description ?? ""
        case .priority: draft.priority.rawValue
        case .status: draft.status.rawValue
        case .statusReason: draft.statusReason
        }
    }

    /// Gives a field a value that it had before.
    static func put(_ value: String, into field: PlanField, of draft: inout ActionDraft) {
        switch field {
        case .commitment: draft.commitment = Int(value) ?? 0
        case .subPoint: draft.subPoint = value
        case .heading: draft.heading = PlanHeading(rawValue: value)
        case .title: draft.title = value
        case .detail: draft.detail = value
        case .owner: draft.owner = value.isEmpty ? nil : ID(stored: value)
        case .due: draft.due = Day(value)
        case .priority: draft.priority = PlanPriority(rawValue: value) ?? draft.priority
        case .status: draft.status = PlanStatus(rawValue: value) ?? draft.status
        case .statusReason: draft.statusReason = value
        }
    }
}
