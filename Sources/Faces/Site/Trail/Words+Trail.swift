import Access
import AuditTrail
import Languages
import Screening

/// Words that the pages of the trail share.
extension Words {
    func act(_ act: Act) -> String { self(.trailAct, act) }

    /// The kind of record by its table; the table's own name where nobody has given it words.
    func recordKind(_ kind: String) -> String {
        text(of: hyphened(kind), in: .trailKind) ?? kind
    }

    /// The node that an act was done at: the program's own names in words, those that an operator gave as they are.
    func node(_ node: String) -> String {
        text(of: hyphened(node), in: .trailNode) ?? node
    }

    /// Why, as the entry says it. Which words are the program's follows from what was done to what, not from how they read:
    /// nothing that a person wrote is taken for a word of the program.
    func trailReason(of entry: TrailEntry) -> String {
        guard let reason = entry.reason else { return self(.trailReasonNone) }
        switch (entry.act, entry.subjectKind) {
        case (.erasure, "watchlist"), (.combination, "supplier"), (.alteration, "merge_offer"), (.disclosure, "trail"):
            return self(.suppliersQuoted(text: reason))
        case (.alteration, "hit"), (.alteration, "procurement-flag"), (.erasure, "second factor"):
            return headedReason(reason) ?? trailReason(reason)
        case (_, "watchlist"), (_, "tender_question"): return version(reason) ?? trailReason(reason)
        case (.alteration, "referral"):
            return Referral.Answer(rawValue: reason).map { self(.referralsAnswer, $0) } ?? trailReason(reason)
        case (.alteration, "managed_concern"): return text(of: reason, in: .managedAnswer) ?? trailReason(reason)
        case (.alteration, "managed_remedy"): return text(of: reason, in: .managedRemedyState) ?? trailReason(reason)
        case (.alteration, "managed_step"): return text(of: reason, in: .managedStepState) ?? trailReason(reason)
        case (.alteration, "purpose_rule"): return changeOfRule(reason) ?? trailReason(reason)
        case (.alteration, "bidder"): return text(of: reason, in: .tendersEntry) ?? trailReason(reason)
        case (.alteration, "procurement"): return draw(reason) ?? trailReason(reason)
        case (_, "report"): return reportReason(reason) ?? trailReason(reason)
        case (.disclosure, "published_progress"): return publishedFacts(reason) ?? trailReason(reason)
        default: return trailReason(reason)
        }
    }

    /// A word of the program and, behind the first colon, what a person wrote.
    private func headedReason(_ reason: String) -> String? {
        let parts = reason.split(separator: ":", maxSplits: 1).map(\.trimmed)
        guard parts.count == 2 else { return nil }
        let verdict = Verdict(rawValue: parts[0]).map { self(.screeningVerdict, $0) }
        guard let head = verdict ?? text(of: parts[0], in: .trailHead) else { return nil }
        return "\(head): \(self(.suppliersQuoted(text: parts[1])))"
    }

    /// What the desk did with a report, with the code that it chose.
    private func reportReason(_ reason: String) -> String? {
        if let grade = reason.wholeMatch(of: #/intelligence (\d[A-E] [PC])/#)?.1 {
            return self(.deskOutcomeGraded(grade: String(grade)))
        }
        let families: [String: MessageFamily] = [
            "assessed": .deskRisk, "closed": .deskClose, "held": .deskHoldGround, "refused": .deskRefusal,
        ]
        let parts = reason.split(separator: ":", maxSplits: 1).map(\.trimmed)
        guard parts.count == 2, let family = families[parts[0]], let chosen = text(of: parts[1], in: family),
            let head = ofProgram(parts[0])
        else { return nil }
        return "\(head): \(chosen)"
    }

    /// That a version was loaded or written.
    private func version(_ reason: String) -> String? {
        reason.wholeMatch(of: #/version (\d+)/#).map { self(.trailVersion(number: String($0.1))) }
    }

    /// What was drawn when a procurement's evaluation began.
    private func draw(_ reason: String) -> String? {
        reason.wholeMatch(of: #/draw (\d+) of (\d+), share (\d+)/#).map {
            self(.trailDraw(number: String($0.1), range: String($0.2), share: String($0.3)))
        }
    }

    /// What of the progress the public sees.
    private func publishedFacts(_ reason: String) -> String? {
        let facts = reason.split(separator: ", ").compactMap { text(of: String($0), in: .publicationsFact) }
        return facts.isEmpty ? nil : facts.joined(separator: ", ")
    }

    /// How often people are asked why, before and after.
    private func changeOfRule(_ reason: String) -> String? {
        let rules = reason.split(separator: " → ").compactMap { PurposeRule(rawValue: String($0)) }
        return rules.count == 2 ? rules.map { self(.purposeRule, $0) }.joined(separator: " → ") : nil
    }

    private func hyphened(_ name: String) -> String { name.replacing(" ", with: "-") }

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
        text(of: hyphened(code), in: .trailReason)
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
                return text(of: word, in: .trailValue) ?? text(of: word, in: .screeningConsequence)
                    ?? code(word, under: .organisationKind)
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
