import AuditTrail
import Languages
import Storage
import Suppliers

/// What was done to a supplier's record, newest first, down to its making.
struct SupplierHistoryView {
    var entries: [TrailEntry]
    var createdAt: Timestamp
    /// The names of the people of the organisation by the text of their identifiers.
    var names: [String: String]

    func fields(in words: Words) -> [Fields] {
        entries.map { entry($0, words) } + [
            [
                "at": words.moment(createdAt), "day": Words.day(of: createdAt).description,
                "what": words(.suppliersHistoryMade), "who": nil, "why": nil,
            ]
        ]
    }

    private func entry(_ entry: TrailEntry, _ words: Words) -> Fields {
        [
            "at": words.moment(entry.at), "day": Words.day(of: entry.at).description,
            "what": words(.suppliersHistory, entry.act),
            "who": who(entry.actor, words), "why": entry.reason.map { reason($0, words) },
        ]
    }

    private func who(_ actor: Actor, _ words: Words) -> String {
        guard let person = actor.person else { return words(.suppliersHistoryProgram) }
        return names[person] ?? words(.suppliersHistoryGone)
    }

    /// Reasons that the program gives are codes; those of people stand as they wrote them.
    private func reason(_ reason: String, _ words: Words) -> String {
        reason == "merge undone" ? words(.suppliersHistoryMergeUndone) : words(.suppliersQuoted(text: reason))
    }
}
