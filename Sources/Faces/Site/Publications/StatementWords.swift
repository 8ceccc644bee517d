import Languages
import Publications
import Storage

/// Says what a draft holds, in one language.
struct StatementWords {
    var words: Words

    init(_ words: Words) { self.words = words }

    /// The words of the other language of a statement.
    init(_ language: StatementLanguage, _ catalogue: Catalogue) {
        words = Words(catalogue: catalogue, language: language == .welsh ? .welsh : .english)
    }

    /// The texts of a draft in both languages, ready to be edited.
    static func texts(of draft: [DraftSection], _ catalogue: Catalogue) -> Statement.Texts {
        var texts: Statement.Texts = [:]
        for language in StatementLanguage.allCases {
            let words = StatementWords(language, catalogue)
            for part in draft {
                texts[language, default: [:]][part.section] = part.lines.map(words.sentence).joined(separator: "\n\n")
            }
        }
        return texts
    }

    func sentence(_ line: DraftSection.Line) -> String {
        switch line {
        case .organisation(let english, let welsh, let start, let end):
            words(
                .publicationsLineOrganisation(
                    name: words.language == .welsh ? welsh : english, start: words.day(start), end: words.day(end)))
        case .code(let code):
            words(
                .publicationsLineCode(
                    title: words.language == .welsh ? code.welshTitle : code.title, version: code.version))
        case .signature(let signature):
            words(
                .publicationsLineSignature(
                    role: words(.publicationsRole, signature.role), day: words.day(signature.on)))
        case .commitment(let commitment): said(commitment)
        case .payments(let quarter):
            words(
                .publicationsLinePayments(
                    day: words.day(quarter.end), within: words.number(quarter.within30Days),
                    paid: words.number(quarter.paid)))
        case .livingWage(let status): words(.publicationsLivingWage, status)
        case .champion(let isNamed):
            isNamed ? words(.publicationsLineChampionYes) : words(.publicationsLineChampionNo)
        case .whistleBlowing(let day): words(.publicationsLineWhistleBlowing(day: words.day(day)))
        case .suppliers(let check):
            words(
                .publicationsLineSuppliers(
                    day: words.day(check.on), checked: words.number(check.checked),
                    total: words.number(check.suppliers)))
        case .list(let list): words(.publicationsLineList(name: list.name, day: words.day(list.on)))
        case .questionnaires(let asked):
            words(
                .publicationsLineQuestionnaires(
                    asked: words.number(asked.asked), answered: words.number(asked.answered),
                    late: words.number(asked.late), refused: words.number(asked.refused)))
        case .tiers(let tiers): words(.publicationsLineTiers(count: tiers))
        case .trained(let people): words(.publicationsLineTrained(count: people))
        case .notRecorded(let fact): words(.publicationsLineNotRecorded(fact: words(.publicationsFact, fact)))
        case .toWrite(let section): "[[" + words(.publicationsToWrite, section) + "]]"
        }
    }

    private func said(_ commitment: StatementFacts.Commitment) -> String {
        words(
            .publicationsLineCommitment(
                number: commitment.number, done: words.number(commitment.done),
                underWay: words.number(commitment.underWay), notStarted: words.number(commitment.notStarted),
                overdue: words.number(commitment.overdue)))
    }

    /// `1 April 2026 to 31 March 2027`, version 2.
    func heading(start: Day, end: Day, version: Int) -> String {
        words(
            .publicationsHeading(start: words.day(start), end: words.day(end), version: words.number(version)))
    }
}
