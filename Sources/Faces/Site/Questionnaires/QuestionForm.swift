import Languages
import Questionnaires

/// A question of the draft as it was filled in.
struct QuestionForm: Sendable {
    var values: [String: String] = [:]
    var ticked: Set<String> = []
    private(set) var isSent = false

    /// The fields that are text, in the order of the form.
    static let texts = [
        "textEnglish", "textWelsh", "guidanceEnglish", "guidanceWelsh", "kind", "options", "after", "passes", "half",
        "weight", "reasonEnglish", "reasonWelsh", "adviceEnglish", "adviceWelsh", "months",
    ]
    static let boxes = ["isRequired", "asksForEvidence", "isMandatory", "raisesFlag"]

    /// An empty form for a new question.
    init() {
        values = ["kind": QuestionKind.yesNo.rawValue, "weight": "1", "months": "12"]
        ticked = ["isRequired"]
    }

    init(_ form: Form) {
        for name in Self.texts { values[name] = form[name] }
        ticked = Set(Self.boxes.filter { form.values("settings").contains($0) })
        isSent = !form.switchesLanguage
    }

    init(_ question: Question) {
        let rule = question.rule
        values = [
            "textEnglish": question.text.english, "textWelsh": question.text.welsh,
            "guidanceEnglish": question.guidance.english, "guidanceWelsh": question.guidance.welsh,
            "kind": question.kind.rawValue,
            "options": question.options.map { "\($0.code) | \($0.text.english) | \($0.text.welsh)" }
                .joined(separator: "\n"),
            "after": question.opensAfter.map { "\($0.question): \($0.answers.joined(separator: ", "))" }
                .joined(separator: "\n"),
            "passes": rule?.passes.joined(separator: ", ") ?? "", "half": rule?.half.joined(separator: ", ") ?? "",
            "weight": String(rule?.weight ?? 1), "reasonEnglish": rule?.reason.english ?? "",
            "reasonWelsh": rule?.reason.welsh ?? "", "adviceEnglish": rule?.recommendation.english ?? "",
            "adviceWelsh": rule?.recommendation.welsh ?? "", "months": String(question.monthsValid),
        ]
        let boxes = [
            question.isRequired, question.asksForEvidence, rule?.isMandatory ?? false, rule?.raisesFlag ?? false,
        ]
        ticked = Set(zip(Self.boxes, boxes).filter(\.1).map(\.0))
    }

    func value(_ name: String) -> String { values[name] ?? "" }

    /// The question that the form describes; what cannot be read is named in `faults(in:)`.
    func question(key: String) -> Question {
        var question = Question(
            key: key, kind: QuestionKind(rawValue: value("kind")) ?? .yesNo, text: both("text"),
            guidance: both("guidance"), options: QuestionLines.options(value("options")) ?? [],
            opensAfter: QuestionLines.followUps(value("after")) ?? [], isRequired: ticked.contains("isRequired"),
            asksForEvidence: ticked.contains("asksForEvidence"), monthsValid: Int(value("months")) ?? 0)
        if !question.kind.hasOptions { question.options = [] }
        let passes = QuestionLines.codes(value("passes"))
        if !passes.isEmpty {
            question.rule = AnswerRule(
                passes: passes, half: QuestionLines.codes(value("half")), weight: Int(value("weight")) ?? 0,
                isMandatory: ticked.contains("isMandatory"), raisesFlag: ticked.contains("raisesFlag"),
                reason: both("reason"), recommendation: both("advice"))
        }
        return question
    }

    /// What cannot be read at all. Whether the question is sound, the draft's page says.
    func faults(in words: Words) -> FieldFaults {
        var faults = FieldFaults()
        guard isSent else { return faults }
        if value("textEnglish").isEmpty, value("textWelsh").isEmpty {
            faults.add("textEnglish", words(.questionnairesFaultText))
        }
        for name in Self.texts where value(name).count > 8_000 { faults.add(name, words(.questionnairesFaultTooLong)) }
        if QuestionLines.options(value("options")) == nil { faults.add("options", words(.questionnairesFaultOptions)) }
        if QuestionLines.followUps(value("after")) == nil { faults.add("after", words(.questionnairesFaultAfter)) }
        if !(1...10).contains(Int(value("weight")) ?? 0) { faults.add("weight", words(.questionnairesFaultWeight)) }
        if !(1...60).contains(Int(value("months")) ?? 0) { faults.add("months", words(.questionnairesFaultMonths)) }
        return faults
    }

    private func both(_ name: String) -> BilingualText {
        BilingualText(value("\(name)English"), value("\(name)Welsh"))
    }
}
