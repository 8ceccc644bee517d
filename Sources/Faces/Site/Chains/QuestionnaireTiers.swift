import Languages
import Questionnaires
import SupplyChains

/// How far the businesses of each tier have come with the questionnaire, what their answers come to, and their red flags: also of
/// those whose names are hidden.
struct QuestionnaireTiers {
    var tiers: [ChainRollUp.Tier]

    func table(_ words: Words) -> Table {
        Table(
            caption: words(.chainsQuestionnairesTitle),
            columns: [Table.Column(label: words(.chainsColumnTier))]
                + Self.states.map { Table.Column(label: words(.chainsQuestionnaire, $0), isNumeric: true) }
                + [
                    Table.Column(label: words(.questionnairesColumnScore)),
                    Table.Column(label: words(.chainsFactFlags), isNumeric: true),
                ],
            rows: tiers.map { tier in
                [tierCell(tier, words)]
                    + Self.states.map { state in
                        let count = tier.questionnaires[state] ?? 0
                        let link = Address(
                            "/chains/businesses", ["tier": String(tier.number), "questionnaire": state.rawValue])
                        return Table.Cell(words.number(count), link: count == 0 ? nil : link)
                    } + [
                        Table.Cell(score(tier, words)), Table.Cell(words.number(tier.redFlags)),
                    ]
            })
    }

    /// From what is done to what has not begun.
    private static let states: [QuestionnaireState] = [
        .answered, .partAnswered, .asked, .late, .refused, .notAsked,
    ]

    private func tierCell(_ tier: ChainRollUp.Tier, _ words: Words) -> Table.Cell {
        Table.Cell(
            words(.chainsTier(number: words.number(tier.number))),
            link: Address("/chains/businesses", ["tier": String(tier.number)]))
    }

    private func score(_ tier: ChainRollUp.Tier, _ words: Words) -> String {
        guard let scores = tier.scores else { return words(.questionnairesNotYet) }
        return words.score(ScoreRange(least: scores.lowerBound, most: scores.upperBound))
    }
}
