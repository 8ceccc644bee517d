import Access
import AuditTrail

/// Words that the pages of the trail share.
extension Words {
    func act(_ act: Act) -> String { self("trail.act.\(act.rawValue)") }

    /// The kind of record by its table; the table's own name where nobody has given it words.
    func recordKind(_ kind: String) -> String {
        let key = "trail.kind.\(kind)"
        return has(key) ? self(key) : kind
    }

    /// Reasons that the program gives are codes, as are the grounds that people choose; what people wrote stands as they
    /// wrote it.
    func trailReason(_ reason: String) -> String {
        let code = "trail.reason.\(reason.replacing(" ", with: "-"))"
        if has(code) { return self(code) }
        if reason == Purposes.refusal { return self("trail.refused") }
        let parts = reason.split(separator: ":", maxSplits: 1).map(\.trimmed)
        if let ground = parts.first.flatMap({ PurposeGround(rawValue: $0) }) {
            let chosen = self("purpose.ground.\(ground.rawValue)")
            return parts.count == 2 ? "\(chosen): \(self("suppliers.quoted", ["text": parts[1]]))" : chosen
        }
        return self("suppliers.quoted", ["text": reason])
    }

    /// Who acted: a person of the organisation by name.
    /// - Parameter names: the names of the people of the organisation by the text of their identifiers.
    func whoActed(_ actor: Actor, _ names: [String: String]) -> String {
        guard let person = actor.person else { return self("trail.program") }
        return names[person] ?? self("trail.gone")
    }
}
