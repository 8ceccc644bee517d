import Languages
import Storage
import Tendering

/// The form in which a question of the organisation's own is written.
enum OwnQuestionForm {
    /// - Parameter others: the questions that may open this one.
    static func page(_ question: OwnQuestion?, others: [OwnQuestion], _ words: Words) -> TenderFormPage {
        let path = question.map { "/tenders/questions/\($0.id)" }
        return TenderFormPage(
            title: question == nil ? words(.tendersQuestionsNew) : words(.tendersQuestionsChange),
            intro: words(.tendersQuestionsFormIntro),
            crumbs: [Crumb(words(.tendersQuestionsTitle), Address("/tenders/questions"))],
            action: path.map { "\($0)/change" } ?? "/tenders/questions/new", back: path ?? "/tenders/questions",
            send: words(.tendersSave), inputs: inputs(others.filter { $0.id != question?.id }, words),
            values: values(question?.draft))
    }

    private static func inputs(_ others: [OwnQuestion], _ words: Words) -> [TenderInput] {
        func area(_ field: TenderField, isOptional: Bool = false) -> TenderInput {
            TenderInput(field: field, kind: .area, isOptional: isOptional)
        }
        func yesNo(_ field: TenderField) -> TenderInput {
            TenderInput(field: field, kind: .choices(TenderInput.choices([Limb.yes, .no], .tendersLimb, words)))
        }
        let opening =
            QuestionBank.all.filter { $0.kind == .yesNo }
            + others.filter { $0.draft.kind == .yesNo }.map(\.question)
        return [
            area(.textEnglish), area(.textWelsh), area(.guidanceEnglish, isOptional: true),
            area(.guidanceWelsh, isOptional: true),
            TenderInput(
                field: .kind,
                kind: .choices(
                    TenderInput.choices(TenderQuestion.Kind.allCases, .tendersQuestionKind, words))),
            TenderInput(
                field: .follows,
                kind: .select(
                    opening.map { TenderInput.Choice(value: $0.id.rawValue, label: words.question($0)) }),
                isOptional: true),
            yesNo(.followsOn),
            TenderInput(
                field: .passesOn, kind: .select(TenderInput.choices([Limb.yes, .no], .tendersLimb, words)),
                isOptional: true),
            TenderInput(
                field: .failing,
                kind: .choices(TenderInput.choices(ExclusionGround.Weight.allCases, .tendersWeight, words))),
            TenderInput(
                field: .scoreWeight,
                kind: .select(
                    (0...OwnQuestionDraft.mostWeight).map {
                        TenderInput.Choice(value: String($0), label: words.number($0))
                    })),
            yesNo(.inUse),
        ]
    }

    private static func values(_ draft: OwnQuestionDraft?) -> Form {
        func limb(_ value: Bool) -> String { (value ? Limb.yes : .no).rawValue }
        let failing = ExclusionGround.Weight.self
        let fields: [(TenderField, String)] = [
            (.textEnglish, draft?.text.english ?? ""), (.textWelsh, draft?.text.welsh ?? ""),
            (.guidanceEnglish, draft?.guidance.english ?? ""), (.guidanceWelsh, draft?.guidance.welsh ?? ""),
            (.kind, (draft?.kind ?? .yesNo).rawValue), (.follows, draft?.follows?.rawValue ?? ""),
            (.followsOn, limb(draft?.followsOn ?? true)), (.passesOn, draft?.passesOn.map(limb) ?? ""),
            (.failing, (draft?.isDiscretionary ?? true ? failing.discretionary : .mandatory).rawValue),
            (.scoreWeight, String(draft?.weight ?? 0)), (.inUse, limb(draft?.isInUse ?? true)),
        ]
        return Form(fields: fields.map { Form.Field(name: $0.0.rawValue, value: $0.1) })
    }

    static func draft(_ values: inout TenderValues) -> OwnQuestionDraft? {
        for field in [TenderField.textEnglish, .textWelsh] where values.text(field).isEmpty {
            values.note(field, .missing)
        }
        let kind = values.code(.kind, TenderQuestion.Kind.self)
        let (followsOn, isInUse) = (values.limb(.followsOn), values.limb(.inUse))
        let failing = values.code(.failing, ExclusionGround.Weight.self)
        let passes = values.text(.passesOn)
        guard let kind, let followsOn, let isInUse, let failing, values.faults.isEmpty else { return nil }
        if kind == .text, !passes.isEmpty {
            values.note(.passesOn, .onlyYesNo)
            return nil
        }
        return OwnQuestionDraft(
            text: BilingualText(values.text(.textEnglish), values.text(.textWelsh)),
            guidance: BilingualText(values.text(.guidanceEnglish), values.text(.guidanceWelsh)), kind: kind,
            follows: TenderQuestion.Identifier(rawValue: values.text(.follows)), followsOn: followsOn,
            passesOn: passes.isEmpty ? nil : passes == Limb.yes.rawValue, isDiscretionary: failing == .discretionary,
            weight: Int(values.text(.scoreWeight)) ?? 0, isInUse: isInUse)
    }
}
