import Languages
import SupplyChains

/// How the figures come about, in words that stand beside them.
struct PictureRule {
    var names: PictureWords

    var fields: Fields {
        let (words, rule) = (names.words, ChainPicture.rule)
        return [
            "risk": words(.pictureRuleRisk),
            "step": words(
                .pictureRuleStep(
                    decay: names.part(rule.decay), floor: names.part(rule.shareFloor),
                    untold: names.part(rule.untoldShare))),
            "worst": words(.pictureRuleWorst(version: names.picture.version)),
            "levels": words(.pictureRuleLevels),
        ]
    }
}
