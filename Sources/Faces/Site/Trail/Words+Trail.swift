import Access
import AuditTrail
import Languages

/// Words that the pages of the trail share.
extension Words {
    func act(_ act: Act) -> String { self(.trailAct, act) }

    /// The kind of record by its table; the table's own name where nobody has given it words.
    func recordKind(_ kind: String) -> String {
        code(kind, under: .trailKind)
    }

    /// Reasons that the program gives are codes, as are the grounds that people choose; what people wrote stands as they
    /// wrote it.
    func trailReason(_ reason: String) -> String {
        if let words = ofProgram(reason) { return words }
        if reason == Purposes.refusal { return self(.trailRefused) }
        let parts = reason.split(separator: ":", maxSplits: 1).map(\.trimmed)
        if let ground = parts.first.flatMap({ PurposeGround(rawValue: $0) }) {
            let chosen = self(.purposeGround, ground)
            return parts.count == 2 ? "\(chosen): \(self(.suppliersQuoted(text: parts[1])))" : chosen
        }
        return programReason(reason) ?? self(.suppliersQuoted(text: reason))
    }

    /// The words for a reason that the program gives as a code; nil for what is none.
    private func ofProgram(_ code: String) -> String? {
        text(of: code.replacing(" ", with: "-"), in: .trailReason)
    }

    /// A reason that the program put together of clauses such as `roles: auditor to trainer; other sessions ended: 2`; nil for
    /// what is none, which a person wrote.
    private func programReason(_ reason: String) -> String? {
        var clauses: [String] = []
        for clause in reason.split(separator: ";").map(\.trimmed) {
            let parts = clause.split(separator: ":", maxSplits: 1).map(\.trimmed)
            guard let head = parts.first else { return nil }
            guard let words = ofProgram(head) else { return nil }
            clauses.append(parts.count == 2 ? "\(words): \(programValue(parts[1]))" : words)
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
                return code(word, under: .trailValue)
            }.joined(separator: ", ")
        }
        return sides.joined(separator: " → ")
    }

    /// Who acted: a person of the organisation by name.
    /// - Parameter names: the names of the people of the organisation by the text of their identifiers.
    func whoActed(_ actor: Actor, _ names: [String: String]) -> String {
        guard let person = actor.person else { return self(.trailProgram) }
        return names[person] ?? self(.trailGone)
    }
}
