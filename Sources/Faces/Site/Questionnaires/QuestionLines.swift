import Languages
import Questionnaires

/// Options and follow-ups as people write them, one a line.
enum QuestionLines {
    /// `code | English | Cymraeg`. nil where a line is not that.
    static func options(_ text: String) -> [Question.Option]? {
        var options: [Question.Option] = []
        for line in lines(text) {
            let parts = line.split(separator: "|", omittingEmptySubsequences: false).map(\.trimmed)
            guard parts.count == 3, isCode(parts[0]) else { return nil }
            options.append(Question.Option(code: parts[0], text: BilingualText(parts[1], parts[2])))
        }
        return options
    }

    /// `question: answer, answer`. nil where a line is not that.
    static func followUps(_ text: String) -> [FollowUp]? {
        var followUps: [FollowUp] = []
        for line in lines(text) {
            let parts = line.split(separator: ":", omittingEmptySubsequences: false).map(\.trimmed)
            guard parts.count == 2, isCode(parts[0]), !codes(parts[1]).isEmpty else { return nil }
            followUps.append(FollowUp(question: parts[0], answers: codes(parts[1])))
        }
        return followUps
    }

    /// Codes with commas between them.
    static func codes(_ text: String) -> [String] {
        text.split(separator: ",").map(\.trimmed).filter(isCode)
    }

    /// Letters, digits, points and dashes; at most 60.
    static func isCode(_ text: String) -> Bool {
        (1...60).contains(text.count)
            && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "." || $0 == "-") }
    }

    private static func lines(_ text: String) -> [String] {
        text.split(separator: "\n").map(\.trimmed).filter { !$0.isEmpty }
    }
}
