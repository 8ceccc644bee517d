public import Access
import AuditTrail
public import Storage
public import Suppliers

extension ContractManagement {
    /// The most items in own words.
    static let mostOwnItems = 30

    /// Chooses what meetings about a contract always come back to. Needs `.runTenders`.
    /// - Throws: `ContractManagementError` `.notFound`, `.badFields`.
    public func choose(
        _ items: StandingItems, for contract: ID<Contract>, as principal: Principal
    ) async throws {
        try principal.require(.runTenders)
        var checks = FieldChecks()
        if items.usual.isEmpty, items.own.isEmpty { checks.add(.items, .missing) }
        if items.own.count > Self.mostOwnItems { checks.add(.items, .tooMany) }
        if items.own.contains(where: { $0.count > FieldChecks.longestLine }) { checks.add(.items, .tooLong) }
        try checks.finish()
        try await act(.alteration, "managed_standing_item", contract.text, on: contract, as: principal) {
            try MeetingRecords.set(items, of: contract, organisation: principal.organisation, in: $0)
        }
    }

    /// Keeps the minutes of a meeting: what was said to each standing item. Needs `.runTenders`.
    /// - Parameter minutes: at least one of them says something.
    /// - Throws: `ContractManagementError` `.notFound`, `.badFields`.
    public func minute(
        _ minutes: [ContractMeeting.Minute], heldOn: Day?, present: String, of contract: ID<Contract>,
        as principal: Principal
    ) async throws -> ID<ContractMeeting> {
        try principal.require(.runTenders)
        var checks = FieldChecks()
        let day = checks.day(.heldOn, heldOn, notAfter: today)
        checks.text(.present, present, most: FieldChecks.longestLine)
        if minutes.count > Self.mostOwnItems + StandingItems.Usual.allCases.count { checks.add(.items, .tooMany) }
        if minutes.allSatisfy({ ReasonText.weight(of: $0.note) == 0 }) { checks.add(.items, .missing) }
        if minutes.contains(where: { $0.note.count > FieldChecks.longest }) { checks.add(.items, .tooLong) }
        if minutes.contains(where: { PersonalText.isIn($0.note) }) { checks.add(.items, .personal) }
        try checks.finish()
        let meeting = ContractMeeting(
            id: .new(at: clock.now()), heldOn: day, present: present, minutes: minutes)
        return try await act(.collection, "managed_meeting", meeting.id.text, on: contract, as: principal) {
            try MeetingRecords.insert(
                meeting, of: contract, organisation: principal.organisation, by: principal.person, in: $0)
            return meeting.id
        }
    }
}
