import Access
import Languages
import Storage
import SupplyChains

/// How the risk of one business reaches us, step by step, and the worst that it meets itself.
struct PathPage: PageModel {
    var picture: ChainPicture
    var organisation: Organisation
    var business: PicturedBusiness
    /// From the business downwards; nil where it meets nothing.
    var below: PicturedPath?
    var day: Day

    func page(in words: Words) -> Page {
        let names = PictureWords(picture: picture, organisation: organisation, words: words)
        let up = picture.path(to: business.node.id)
        return Page(
            "chain-picture/path", title: names.title(business), section: .chains,
            trail: [
                Crumb(words(.pictureChains), Address("/chains")),
                Crumb(words(.pictureTitle), ChainPicturePlace.picture),
            ],
            fields: [
                "about": words(.pictureAbout(day: words.day(day))),
                "level": names.tag(business.level).fields,
                "facts": facts(names),
                "record": Address("/chains/businesses/\(business.node.id)").description,
                "figures": figures(names),
                "up": up.map { PathView(path: $0, names: names).fields },
                "lost": up == nil ? nil : lost(names),
                "below": below.flatMap { $0.steps.isEmpty ? nil : PathView(path: $0, names: names).fields },
                "rule": PictureRule(names: names).fields,
                "show": up == nil
                    ? nil
                    : ChainPicturePlace.picture.with("business", business.node.id.text).description + "#drawing",
            ])
    }

    private func facts(_ names: PictureWords) -> [Fields] {
        let words = names.words
        let node = business.node
        var facts: [(String, String)] = [
            (words(.pictureColumnTier), names.tier(business.tier)),
            (words(.pictureColumnCountry), names.country(node.country)),
            (words(.pictureColumnSector), words.sector(business.sector)),
        ]
        if let product = business.product { facts.append((words(.picturePathProduct), product)) }
        facts.append((words(.pictureColumnAnswer), words(.pictureAnswer, node.answer)))
        facts.append((words(.chainsColumnQuestionnaire), words(.chainsQuestionnaire, node.questionnaire)))
        let named =
            business.unknownTierRisk.map { words(.picturePathNamedNo(risk: names.figure(thousandths: $0))) }
            ?? words(.picturePathNamedYes)
        facts.append((words(.picturePathNamed), named))
        if business.isInCircle { facts.append((words(.picturePathCircle), words(.picturePathCircleYes))) }
        return facts.map { ["label": $0.0, "value": $0.1] }
    }

    private func figures(_ names: PictureWords) -> [Fields] {
        [
            (names.words(.pictureColumnRisk), names.figure(thousandths: business.node.risk)),
            (names.words(.pictureColumnReach), names.figure(business.reach)),
        ].map { ["label": $0.0, "value": $0.1] }
    }

    private func lost(_ names: PictureWords) -> String {
        names.figure(business.lost) == names.figure(0)
            ? names.words(.picturePathLostNone) : names.words(.picturePathLost(fall: names.figure(business.lost)))
    }
}
