import Storage

/// What has happened to a request, as its state.
enum RequestStateRule {
    /// What the row of a request says.
    struct Moments {
        var startedAt: Timestamp?
        var answeredAt: Timestamp?
        var refusedAt: Timestamp?
        var cancelledAt: Timestamp?
        var dueOn: Day
    }

    /// Late is whoever has not answered when the day for it is over.
    static func state(_ moments: Moments, on today: Day) -> QuestionnaireRequest.State {
        if moments.cancelledAt != nil { return .cancelled }
        if moments.answeredAt != nil { return .answered }
        if moments.refusedAt != nil { return .refused }
        if today > moments.dueOn { return .late }
        return moments.startedAt == nil ? .asked : .started
    }

    /// Whether the business may still write.
    static func takesAnswers(_ state: QuestionnaireRequest.State) -> Bool {
        switch state {
        // Whoever had refused may think again, and late is better than never.
        case .asked, .started, .late, .refused: true
        case .answered, .cancelled: false
        }
    }
}
