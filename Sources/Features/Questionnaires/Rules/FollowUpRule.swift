/// Which questions are asked, given the answers so far.
enum FollowUpRule {
    /// The keys of the questions that are open. A follow-up opens by any one of the answers that it names, given to a
    /// question that is open itself: what follows from a closed question is closed. Answers to closed questions stay kept
    /// and count for nothing until their question opens again.
    static func open(_ content: QuestionnaireContent, _ answers: [String: AnswerValue]) -> Set<String> {
        var open: Set<String> = []
        for question in content.questions {
            let isOpen =
                question.opensAfter.isEmpty
                || question.opensAfter.contains { followUp in
                    guard open.contains(followUp.question), let answer = answers[followUp.question] else {
                        return false
                    }
                    return !Set(answer.codes).isDisjoint(with: followUp.answers)
                }
            if isOpen { open.insert(question.key) }
        }
        return open
    }
}
