/// Who is told at once that something urgent has come.
public enum DutyRule {
    /// - Parameters:
    ///   - minute: after midnight in the United Kingdom.
    ///   - isWeekday: Monday to Friday.
    /// - Returns: while the desk is open those on duty then, else the cover; where nobody is, everybody, since an urgent report waits for no rota.
    public static func told(
        _ recipients: [ChannelRecipient], of terms: ReportChannel.Terms, minute: Int, isWeekday: Bool
    ) -> [ChannelRecipient] {
        let present = recipients.filter { $0.until == nil }
        let isOpen = isWeekday && (terms.opensAt..<max(terms.opensAt, terms.closesAt)).contains(minute)
        let duties: Set<ChannelRecipient.Duty> = isOpen ? [.deskHours, .always] : [.outOfHours, .always]
        let onDuty = present.filter { duties.contains($0.duty) }
        return onDuty.isEmpty ? present : onDuty
    }
}
