/// What a bidder's answers amount to, question by question.
public enum QuestionRule {
    public enum Verdict: String, Sendable, Codable, CaseIterable {
        case pass
        /// Fails a rule that knows no mitigation: to a person, who looks at the ground behind it.
        case mandatoryFail
        /// Fails a rule that does: to a person, with what the bidder said.
        case discretionaryFail
        /// Answered; there is no rule for it.
        case given
        /// Asked and left unanswered.
        case skipped
        /// Not asked, or not put on file yet.
        case notAsked
    }

    public struct Line: Sendable, Hashable {
        public var question: TenderQuestion
        public var answer: QuestionAnswer?
        public var verdict: Verdict
        public var score: QuestionScore?
        /// Whether it is asked at all: a follow-up is only where the answer before opens it.
        public var isOpen: Bool
    }

    /// The points given, each score by its question's weight, of how many, and how many answers still want a score.
    public struct Score: Sendable, Hashable {
        public var points: Int
        public var most: Int
        public var unscored: Int
    }

    static func lines(_ file: BidderFile) -> [Line] {
        lines(questions(file), answers(file), scores(file))
    }

    /// Those of the tier, and those that were chosen for the procurement.
    static func questions(_ file: BidderFile) -> [TenderQuestion] {
        QuestionBank.questions(for: file.tier) + file.own.map(\.question)
    }

    static func lines(
        _ questions: [TenderQuestion], _ answers: [TenderQuestion.Identifier: QuestionAnswer],
        _ scores: [TenderQuestion.Identifier: QuestionScore]
    ) -> [Line] {
        questions.map { question in
            let answer = answers[question.id]
            return Line(
                question: question, answer: answer, verdict: verdict(question, answer), score: scores[question.id],
                isOpen: isOpen(question, answers))
        }
    }

    static func verdict(_ question: TenderQuestion, _ answer: QuestionAnswer?) -> Verdict {
        guard let answer else { return .notAsked }
        switch answer.value {
        case .skipped: return .skipped
        case .text: return .given
        case .yes, .no:
            guard let rule = question.passRule else { return .given }
            if (answer.value == .yes) == rule.passesOn { return .pass }
            return rule.isDiscretionary ? .discretionaryFail : .mandatoryFail
        }
    }

    static func score(_ lines: [Line]) -> Score {
        let scored = lines.filter { $0.question.isScored && $0.isOpen }
        return Score(
            points: scored.reduce(0) { $0 + ($1.score?.score ?? 0) * $1.question.weight },
            most: scored.reduce(0) { $0 + $1.question.weight } * QuestionScore.range.upperBound,
            unscored: scored.count { $0.score == nil })
    }

    private static func isOpen(
        _ question: TenderQuestion, _ answers: [TenderQuestion.Identifier: QuestionAnswer]
    ) -> Bool {
        guard let opening = question.opensOn else { return true }
        return answers[opening.question]?.value == (opening.answer ? .yes : .no)
    }

    private static func answers(_ file: BidderFile) -> [TenderQuestion.Identifier: QuestionAnswer] {
        file.records.reduce(into: [:]) { answers, record in
            if case .answer(let answer) = record.entry { answers[answer.question] = answer }
        }
    }

    private static func scores(_ file: BidderFile) -> [TenderQuestion.Identifier: QuestionScore] {
        file.records.reduce(into: [:]) { scores, record in
            if case .score(let score) = record.entry { scores[score.question] = score }
        }
    }
}
