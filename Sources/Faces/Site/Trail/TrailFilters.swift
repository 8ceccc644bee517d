import AuditTrail
import Auditing
import Languages
import Storage

/// What the trail is searched by, as the address of its page says it.
struct TrailFilters: Sendable {
    private(set) var query = TrailQuery()
    /// The days as they were typed.
    let from: String
    let to: String

    init(_ form: Form) {
        from = form["from"]
        to = form["to"]
        func text(_ name: String) -> String? {
            let text = String(form[name].prefix(200))
            return text.isEmpty ? nil : text
        }
        query.person = text("person")
        query.acts = Set([Act(rawValue: form["act"])].compactMap { $0 })
        query.kind = text("kind")
        query.subject = text("record").map { ID<TrailEntry>($0)?.text ?? $0 }
        query.words = text("q") ?? ""
        query.from = from.utf8.count == 10 ? Day(from) : nil
        query.to = to.utf8.count == 10 ? Day(to) : nil
        query.after = TrailPlace(form["before"])
    }

    var isEmpty: Bool { query.isEmpty && from.isEmpty && to.isEmpty }

    func faults(in words: Words) -> FieldFaults {
        var faults = FieldFaults()
        if !from.isEmpty, query.from == nil { faults.add("from", words(.trailFaultDay)) }
        if !to.isEmpty, query.to == nil { faults.add("to", words(.trailFaultDay)) }
        if let first = query.from, let last = query.to, last < first { faults.add("to", words(.trailFaultOrder)) }
        return faults
    }
}
