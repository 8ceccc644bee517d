import Languages
import Storage
import Suppliers
import Tendering

/// Lines about a procurement that the page, and the page for printing, share.
enum FactLines {
    static func line(_ label: String, _ value: String?) -> Fields? {
        guard let value, !value.isEmpty else { return nil }
        return ["lineLabel": label, "lineValue": value]
    }

    static func lines(_ facts: ProcurementFacts, _ words: Words) -> [Fields] {
        let unknown = words(.siteUnknown)
        func countries(_ codes: [String]) -> String {
            codes.isEmpty ? unknown : codes.map { words.country($0) }.joined(separator: ", ")
        }
        return [
            line(words(.tendersFieldReference), facts.reference),
            line(words(.tendersFieldCpv), facts.cpv.isEmpty ? unknown : facts.cpv.joined(separator: ", ")),
            line(words(.tendersFieldCategory), facts.category),
            line(words(.tendersFieldDelivery), countries(facts.deliveryCountries)),
            line(words(.tendersFieldOrigin), countries(facts.originCountries)),
            line(words(.tendersFieldValue), facts.value.map { words.money($0) } ?? unknown),
            line(words(.tendersFieldDays), facts.durationDays.map { words.number($0) }),
            line(words(.tendersFieldRoute), facts.route.map { words(.tendersRoute, $0) } ?? unknown),
        ].compactMap { $0 }
    }

    static func requirements(_ requirements: [TenderRequirement], _ words: Words) -> [Fields] {
        requirements.map { requirement in
            [
                "requirementText": words(.tendersRequirement, requirement.kind),
                "requirementSource": requirement.source.text(in: words),
                "requirementMark": requirement.isConfirmed ? nil : words(.tendersUnread),
            ]
        }
    }

    static func draw(_ draw: RoutineDraw, _ words: Words) -> String {
        words(
            .tendersDraw, draw.ground,
            [
                "number": words.number(draw.number), "share": words.number(draw.share),
                "range": words.number(RoutineDraw.range), "moment": words.moment(draw.drawnAt),
            ])
    }

    static func step(_ step: ProcurementStep, _ words: Words) -> Fields {
        let (text, reason): (String, String?) =
            switch step.act {
            case .assessed(_, let assessment):
                (words(.tendersStepAssessed(tier: words.riskTag(assessment.tier).word)), nil)
            case .evaluationBegan: (words(.tendersStepEvaluating), nil)
            case .drawnAgain: (words(.tendersStepDrawnAgain), nil)
            case .questionsChosen(let questions):
                (
                    words(.tendersStepQuestions(count: questions.count)),
                    questions.map { words.said($0.draft.text) }.joined(separator: " · ").nonEmpty
                )
            case .awarded(_, let reason): (words(.tendersStepAwarded), reason)
            case .ended(let reason): (words(.tendersStepEnded), reason)
            }
        return [
            "stepText": text, "stepReason": reason,
            "stepWhen": step.by.map { words(.tendersBy(moment: words.moment(step.at), name: $0)) }
                ?? words.moment(step.at),
        ]
    }
}
