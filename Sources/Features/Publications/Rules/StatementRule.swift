import Access

/// What a statement needs on its way to the public.
public enum StatementRule {
    /// The longest text of one part, in characters.
    public static let longestText = 20_000
    /// What stands around a place that people have to fill: `[[To be written: …]]`.
    public static let open = "[["

    /// A part that cannot be taken, and in which language.
    public struct Gap: Sendable, Hashable {
        public enum Problem: String, Sendable, CaseIterable {
            case empty
            case tooLong
            /// A place is left that somebody has to fill.
            case unfinished
        }

        public var language: StatementLanguage
        public var section: StatementSection
        public var problem: Problem

        public init(language: StatementLanguage, section: StatementSection, problem: Problem) {
            self.language = language
            self.section = section
            self.problem = problem
        }
    }

    /// Texts that are too long to be kept.
    static func lengthGaps(_ texts: Statement.Texts) -> [Gap] {
        each(texts) { ReasonText.fits($0, longestText) ? nil : .tooLong }
    }

    /// What stands against proposing: in both languages every part says something and no place is left to fill.
    public static func gaps(_ texts: Statement.Texts) -> [Gap] {
        each(texts) { text in
            if !ReasonText.fits(text, longestText) { return .tooLong }
            if ReasonText.weight(of: text) == 0 { return .empty }
            return text.contains(open) ? .unfinished : nil
        }
    }

    /// The office that a person signs for next; nil where none of theirs is left, or they have signed for the other.
    static func office(of roles: Set<Role>, person: String, approvals: [(role: SigningRole, person: String)])
        -> SigningRole?
    {
        guard !approvals.contains(where: { $0.person == person }) else { return nil }
        let offices: [(SigningRole, Role)] = [(.commissioner, .commissioner), (.chiefOfficer, .chiefOfficer)]
        return offices.first { office, role in
            roles.contains(role) && !approvals.contains { $0.role == office }
        }?.0
    }

    private static func each(_ texts: Statement.Texts, _ look: (String) -> Gap.Problem?) -> [Gap] {
        StatementLanguage.allCases.flatMap { language in
            StatementSection.allCases.compactMap { section in
                look(texts[language]?[section] ?? "").map {
                    Gap(language: language, section: section, problem: $0)
                }
            }
        }
    }
}
