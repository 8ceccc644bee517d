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
        return programReason(reason) ?? self("suppliers.quoted", ["text": reason])
    }

    /// A reason that the program put together of clauses such as `roles: auditor to trainer; other sessions ended: 2`; nil for
    /// what is none, which a person wrote.
    private func programReason(_ reason: String) -> String? {
        var clauses: [String] = []
        for clause in reason.split(separator: ";").map(\.trimmed) {
            let parts = clause.split(separator: ":", maxSplits: 1).map(\.trimmed)
            guard let head = parts.first else { return nil }
            let key = "trail.reason.\(head.replacing(" ", with: "-"))"
            guard has(key) else { return nil }
            clauses.append(parts.count == 2 ? "\(self(key)): \(programValue(parts[1]))" : self(key))
        }
        return clauses.isEmpty ? nil : clauses.joined(separator: "; ")
    }

    /// What stands behind the colon of a clause: numbers, codes of the program, and roles before and after a change.
    private func programValue(_ value: String) -> String {
        if Int(value) != nil { return value }
        let sides = value.split(separator: " to ").map { side in
            side.split(separator: ", ").map { word in
                let word = String(word)
                if let role = Role(rawValue: word) { return self.role(role) }
                let key = "trail.value.\(word)"
                return has(key) ? self(key) : word
            }.joined(separator: ", ")
        }
        return sides.joined(separator: " → ")
    }

    /// Who acted: a person of the organisation by name.
    /// - Parameter names: the names of the people of the organisation by the text of their identifiers.
    func whoActed(_ actor: Actor, _ names: [String: String]) -> String {
        guard let person = actor.person else { return self("trail.program") }
        return names[person] ?? self("trail.gone")
    }
}
