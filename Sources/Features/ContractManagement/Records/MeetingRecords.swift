import Access
import Storage
import Suppliers

/// Rows of `managed_meeting`, `managed_minute` and `managed_standing_item`.
enum MeetingRecords {
    static func insert(
        _ meeting: ContractMeeting, of contract: ID<Contract>, organisation: ID<Organisation>, by person: ID<Person>?,
        in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO managed_meeting (id, organisation_id, contract_id, held_on, present, person_id)
            VALUES (\(meeting.id), \(organisation), \(contract), \(meeting.heldOn), \(meeting.present), \(person))
            """)
        for (place, minute) in meeting.minutes.enumerated() {
            try transaction.execute(
                """
                INSERT INTO managed_minute (meeting_id, organisation_id, place, usual, item, note)
                VALUES (\(meeting.id), \(organisation), \(Int64(place)), \(minute.usual), \(minute.item), \(minute.note))
                """)
        }
    }

    static func meetings(
        of contract: ID<Contract>, organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> [ContractMeeting] {
        var minutes: [ID<ContractMeeting>: [ContractMeeting.Minute]] = [:]
        try transaction.each(
            """
            SELECT meeting_id, usual, item, note FROM managed_minute
                JOIN managed_meeting ON managed_meeting.id = meeting_id
            WHERE contract_id = \(contract) ORDER BY meeting_id, place
            """
        ) { row in
            minutes[row.id(0), default: []].append(
                ContractMeeting.Minute(usual: row.code(1), item: row.text(2), note: row.text(3)))
        }
        return try transaction.query(
            """
            SELECT id, held_on, present FROM managed_meeting
            WHERE contract_id = \(contract) AND organisation_id = \(organisation) ORDER BY held_on, id
            """
        ) { row in
            ContractMeeting(id: row.id(0), heldOn: row.day(1), present: row.text(2), minutes: minutes[row.id(0)] ?? [])
        }
    }

    /// The items of a contract; ours where nobody has chosen.
    static func standing(of contract: ID<Contract>, in transaction: any Transaction) throws -> StandingItems {
        var items = StandingItems(usual: [])
        var isChosen = false
        try transaction.each(
            "SELECT usual, item FROM managed_standing_item WHERE contract_id = \(contract) ORDER BY place"
        ) { row in
            isChosen = true
            if let usual = row.code(0, of: StandingItems.Usual.self) {
                items.usual.append(usual)
            } else {
                items.own.append(row.text(1))
            }
        }
        return isChosen ? items : StandingItems()
    }

    static func set(
        _ items: StandingItems, of contract: ID<Contract>, organisation: ID<Organisation>,
        in transaction: any Transaction
    ) throws {
        try transaction.execute("DELETE FROM managed_standing_item WHERE contract_id = \(contract)")
        let rows: [(StandingItems.Usual?, String)] = items.usual.map { ($0, "") } + items.own.map { (nil, $0) }
        for (place, row) in rows.enumerated() {
            try transaction.execute(
                """
                INSERT INTO managed_standing_item (contract_id, organisation_id, place, usual, item)
                VALUES (\(contract), \(organisation), \(Int64(place)), \(row.0), \(row.1))
                """)
        }
    }
}
