import CodeOfPractice
import Languages

/// The rules by which an action gets its colour, as the pages tell them.
enum LightRulesView {
    static func fields(in words: Words) -> [Fields] {
        [(PlanLight.red, LightRule.red), (.amber, LightRule.amber), (.green, LightRule.green)].map { light, reasons in
            [
                "ruleTag": words.lightTag(light).fields,
                "ruleLines": reasons.map { ["ruleText": words.lightReason($0)] as Fields },
            ] as Fields
        }
    }
}
