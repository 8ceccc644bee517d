import Languages
import Questionnaires
import Storage

/// How questions, answers and scores are said.
extension Words {
    /// A text of a questionnaire in the language of the page; in the other one where it is not written yet.
    func said(_ text: BilingualText) -> String {
        let (first, second) = language == .english ? (text.english, text.welsh) : (text.welsh, text.english)
        return first.isEmpty ? second : first
    }

    /// What stands for a question's code: yes, no, or the option's text.
    func answerCode(_ code: String, of question: Question) -> String {
        if question.kind == .yesNo { return self.code(code, under: .questionnairesYesNo) }
        return question.options.first { $0.code == code }.map { said($0.text) } ?? code
    }

    /// An answer, or in words that there is none and why.
    func answer(_ state: AnswerState, to question: Question) -> String {
        switch state {
        case .given(.codes(let codes)): codes.map { answerCode($0, of: question) }.joined(separator: "; ")
        case .given(.text(let text)): text
        case .given(.number(let value)): number(value)
        case .given(.date(let day)): self.day(day)
        case .given(.evidence): self(.questionnairesAnswerEvidence)
        case .skipped, .open, .notAsked, .withheld: self(.questionnairesAnswerState, state.kind)
        }
    }

    /// `720 of 1,000`, or the range that is possible.
    func score(_ score: ScoreRange?) -> String {
        guard let score else { return self(.questionnairesScoreNone) }
        if score.isExact { return self(.questionnairesScoreExact(score: number(score.least))) }
        return self(.questionnairesScoreRange(least: number(score.least), most: number(score.most)))
    }

    /// `482 KB`.
}

extension QuestionnaireRequest.State {
    func tag(in words: Words) -> Tag {
        let tone: Tag.Tone =
            switch self {
            case .asked, .started: .unknown
            case .answered: .good
            case .late, .refused: .warn
            case .cancelled: .plain
            }
        return Tag(tone, words(.questionnairesState, self))
    }
}

extension Judgement {
    /// nil where nothing was judged.
    func tag(in words: Words) -> Tag? {
        let tone: Tag.Tone? =
            switch self {
            case .passed: .good
            case .half: .warn
            case .failed: .danger
            case .unknown: .unknown
            case .notAsked, .notJudged: nil
            }
        return tone.map { Tag($0, words(.questionnairesJudgement, self)) }
    }
}
