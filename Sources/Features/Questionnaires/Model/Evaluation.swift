public import Languages

/// What the answers to a questionnaire come to, with the reasons.
public struct Evaluation: Sendable, Hashable {
    /// One question with how it stands.
    public struct Line: Sendable, Hashable {
        public var question: Question
        public var state: AnswerState
        public var judgement: Judgement
    }

    /// One section with its own score.
    public struct Part: Sendable, Hashable {
        public var section: QuestionSection
        public var lines: [Line]
        public var score: ScoreRange?
    }

    public var parts: [Part]
    /// nil where nothing that is judged was asked.
    public var score: ScoreRange?

    public var lines: [Line] { parts.flatMap(\.lines) }

    /// What failed a rule that raises a flag; what must be put right first.
    public var flags: [AnswerFlag] {
        let flags = lines.compactMap { line -> AnswerFlag? in
            guard let rule = line.question.rule, line.judgement == .failed, rule.raisesFlag || rule.isMandatory else {
                return nil
            }
            return AnswerFlag(
                question: line.question.key, revision: line.question.revision, reason: rule.reason,
                isMandatory: rule.isMandatory)
        }
        return flags.filter(\.isMandatory) + flags.filter { !$0.isMandatory }
    }

    /// What the business should do, the most important first. Not for what passed, nor for what was not asked.
    public var recommendations: [Recommendation] {
        lines.compactMap { line -> (Int, Recommendation)? in
            guard let rule = line.question.rule, !rule.recommendation.isEmpty,
                [.failed, .half, .unknown].contains(line.judgement)
            else { return nil }
            return (
                (rule.isMandatory ? 100 : 0) + rule.weight,
                Recommendation(question: line.question.key, text: rule.recommendation, judgement: line.judgement)
            )
        }.enumerated().sorted { ($1.element.0, $0.offset) < ($0.element.0, $1.offset) }.map(\.element.1)
    }

    /// The questions that are asked and must be answered or skipped before the answers can be sent.
    public var missing: [Question] {
        lines.filter { $0.state == .open && $0.question.isRequired }.map(\.question)
    }

    public var outcome: QuestionnaireRequest.Outcome {
        let flags = flags
        return QuestionnaireRequest.Outcome(
            score: score, flags: flags.count, mandatoryFails: flags.count { $0.isMandatory })
    }
}

/// An answer that a person has to look at.
public struct AnswerFlag: Sendable, Hashable {
    /// The key of the question whose answer raised it.
    public var question: String
    public var revision: Int
    public var reason: BilingualText
    public var isMandatory: Bool
}

/// What a business should do about one answer.
public struct Recommendation: Sendable, Hashable {
    public var question: String
    public var text: BilingualText
    public var judgement: Judgement
}
