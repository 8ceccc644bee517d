import Storage

/// Who is reminded when everybody is.
enum ReminderRule {
    /// Days before the due day from which on a reminder is in place.
    static let daysBefore = 7
    /// Days between two reminders.
    static let daysBetween = 3

    static func isDue(_ invitation: ChainInvitation, at now: Timestamp) -> Bool {
        guard invitation.isOpen, invitation.due <= Day(now).adding(days: daysBefore) else { return false }
        let last = invitation.remindedAt ?? invitation.sentAt
        return last.adding(days: daysBetween) <= now
    }
}
