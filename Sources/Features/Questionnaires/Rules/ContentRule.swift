import Languages

/// What a questionnaire must be before it can be published.
enum ContentRule {
    static let mostSections = 30
    static let mostQuestions = 300
    static let mostOptions = 30
    static let longestText = 500
    static let longestGuidance = 2_000

    /// Everything wrong, in the order of the questionnaire. Empty where it may be published.
    static func problems(of content: QuestionnaireContent) -> [ContentProblem] {
        var problems: [ContentProblem] = []
        if content.questions.isEmpty { problems.append(ContentProblem(.noQuestions)) }
        if content.sections.count > mostSections || content.questions.count > mostQuestions {
            problems.append(ContentProblem(.tooMany))
        }
        var earlier: [String: Question] = [:]
        for section in content.sections {
            if section.title.english.isEmpty || section.title.welsh.isEmpty {
                problems.append(ContentProblem(.sectionTitleMissing, section: section.key))
            }
            for question in section.questions {
                for code in self.problems(of: question, after: earlier) {
                    problems.append(ContentProblem(code, question: question.key))
                }
                if earlier[question.key] != nil { problems.append(ContentProblem(.sameKey, question: question.key)) }
                earlier[question.key] = question
            }
        }
        return problems
    }

    /// - Parameter earlier: the questions that stand before it, by their keys.
    static func problems(of question: Question, after earlier: [String: Question]) -> [ContentProblem.Code] {
        var codes: [ContentProblem.Code] = []
        if question.text.english.isEmpty || question.text.welsh.isEmpty { codes.append(.textMissing) }
        if !isShort(question.text, longestText) || !isShort(question.guidance, longestGuidance) {
            codes.append(.tooLong)
        }
        if !question.guidance.isWhole { codes.append(.guidanceInOneLanguage) }
        if question.kind.hasOptions {
            let known = Set(question.options.map(\.code))
            if question.options.count < 2 || question.options.count > mostOptions
                || known.count != question.options.count
            {
                codes.append(.badOptions)
            }
            if question.options.contains(where: { $0.text.english.isEmpty || $0.text.welsh.isEmpty }) {
                codes.append(.optionTextMissing)
            }
        }
        if !question.opensAfter.allSatisfy({ isSound($0, earlier) }) { codes.append(.badFollowUp) }
        if let rule = question.rule, !isSound(rule, question) { codes.append(.badRule) }
        if !(1...60).contains(question.monthsValid) { codes.append(.badMonths) }
        return codes
    }

    private static func isShort(_ text: BilingualText, _ length: Int) -> Bool {
        text.english.count <= length && text.welsh.count <= length
    }

    /// A follow-up stands on an earlier question, so that no question can open itself.
    private static func isSound(_ followUp: FollowUp, _ earlier: [String: Question]) -> Bool {
        guard let question = earlier[followUp.question], !followUp.answers.isEmpty else { return false }
        return followUp.answers.allSatisfy(question.codes.contains)
    }

    private static func isSound(_ rule: AnswerRule, _ question: Question) -> Bool {
        let codes = question.codes
        return !rule.passes.isEmpty && rule.passes.count < codes.count && rule.passes.allSatisfy(codes.contains)
            && rule.half.allSatisfy { codes.contains($0) && !rule.passes.contains($0) }
            && (1...10).contains(rule.weight)
            && rule.reason.isWhole && rule.recommendation.isWhole && isShort(rule.reason, longestText)
            && isShort(rule.recommendation, longestGuidance)
    }
}
