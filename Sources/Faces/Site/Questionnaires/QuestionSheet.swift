import Languages
import Questionnaires

/// A section with its questions as those who read or change them see it.
struct QuestionSheet {
    var section: QuestionSection
    var content: QuestionnaireContent
    /// Whether the ways to change and move them are shown.
    var isDraft = false
    var edition = 0

    func fields(in words: Words) -> Fields {
        [
            "partTitle": words.said(section.title), "partKey": section.key,
            "isEmptyPart": section.questions.isEmpty,
            "addPath": isDraft ? Address("/questionnaires/draft/add", ["section": section.key]).description : nil,
            "edition": String(edition),
            "questions": section.questions.map { question($0, words) },
        ]
    }

    private func question(_ question: Question, _ words: Words) -> Fields {
        [
            "questionText": words.said(question.text),
            "questionGuidance": question.guidance.isEmpty ? nil : words.said(question.guidance),
            "questionKind": words(.questionnairesKind, question.kind),
            "hasOptions": !question.options.isEmpty,
            "questionOptions": question.options.map { ["optionText": words.said($0.text)] as Fields },
            "questionAfter": after(question, words),
            "questionRule": rule(question, words),
            "questionPath": isDraft ? "/questionnaires/draft/questions/\(question.key)" : nil,
            "edition": String(edition),
        ]
    }

    private func after(_ question: Question, _ words: Words) -> String? {
        guard !question.opensAfter.isEmpty else { return nil }
        let parts = question.opensAfter.map { followUp in
            guard let earlier = content.question(followUp.question) else { return followUp.question }
            let answers = followUp.answers.map { words.answerCode($0, of: earlier) }.joined(separator: " / ")
            return "\(words.said(earlier.text)) → \(answers)"
        }
        return words(.questionnairesOpensAfter(what: parts.joined(separator: "; ")))
    }

    private func rule(_ question: Question, _ words: Words) -> String? {
        guard let rule = question.rule else { return nil }
        let passes = rule.passes.map { words.answerCode($0, of: question) }.joined(separator: " / ")
        return rule.isMandatory
            ? words(.questionnairesRuleMandatory(passes: passes, weight: words.number(rule.weight)))
            : words(.questionnairesRuleDiscretionary(passes: passes, weight: words.number(rule.weight)))
    }
}
