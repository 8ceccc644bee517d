import Storage
import TestSupport
import Testing

@testable import PublicGuidance

@Suite struct ContactTableTests {
    private static func table() throws -> [UInt8] { try ResourceFile.bytes("contacts.json") }

    /// The numbers a second time, so that a slip of the hand in the file is seen.
    @Test(arguments: [
        (ContactPurpose.emergency, "999", String?.some("tel:999")), (.emergencyTextphone, "18000", "tel:18000"),
        (.emergencyText, "999", "sms:999"), (.emergencySign, "999 BSL", nil), (.police, "101", "tel:101"),
        (.policeTextphone, "18001 101", "tel:18001101"), (.helpline, "08000 121 700", "tel:08000121700"),
        (.crimestoppers, "0800 555 111", "tel:0800555111"), (.policeCorruption, "0800 085 0000", "tel:08000850000"),
        (.adultSupport, "0800 808 3733", "tel:08008083733"), (.childGuardians, "0800 043 4303", "tel:08000434303"),
        (.walesSupport, "0800 731 8147", "tel:08007318147"), (.childline, "0800 1111", "tel:08001111"),
    ])
    func everyNumber(purpose: ContactPurpose, number: String, link: String?) throws {
        let contact = try PublicGuidance().contacts[purpose]
        #expect(contact.number == number && contact.link == link)
        #expect(contact.checkedOn >= Day("2026-11-30")!)
    }

    @Test func whatNoSourceConfirmsIsMarked() throws {
        let table = try PublicGuidance().contacts
        #expect(table.contacts.filter(\.standing.isToBeChecked).map(\.purpose) == [.walesSupport, .childline])
        #expect(ContactGroup.allCases.flatMap { table[$0] }.count == ContactPurpose.allCases.count)
    }

    @Test(arguments: [
        ("\"08000 121 700\"", "\"08000 121 701\"", PublicGuidanceError.Code.number),
        ("\"tel:999\"", "\"https://evil.example\"", .number), ("\"999 BSL\"", "\"999 <b>\"", .number),
        ("\"999 BSL\"", "\" 999\"", .number), ("\"crimestoppers\"", "\"helpline\"", .purposes),
        ("\"2017-11\"", "\"2017-13\"", .date), ("\"2026-11-30\"", "\"2026-02-30\"", .unreadable),
        ("\"old\"", "\"new\"", .unreadable),
    ])
    func aTableThatBreaksARuleIsRefused(what: String, by: String, code: PublicGuidanceError.Code) throws {
        let text = String(decoding: try Self.table(), as: UTF8.self).replacing(what, with: by)
        let error = #expect(throws: PublicGuidanceError.self) { try ContactTable(json: Array(text.utf8)) }
        #expect(error?.code == code)
    }

    @Test func aTableThatIsTooLargeIsNotRead() throws {
        let bytes = try Self.table() + [UInt8](repeating: 0x20, count: BoundedJSON.largest)
        #expect(throws: PublicGuidanceError(.tooLarge)) { try ContactTable(json: bytes) }
    }

    @Test func brokenTablesAreRefusedOrHoldTheRules() throws {
        var mutation = Mutation(seed: 41)
        let bytes = try Self.table()
        for _ in 0..<400 {
            guard let table = try? ContactTable(json: mutation.broken(bytes)) else { continue }
            for purpose in ContactPurpose.allCases { #expect(table[purpose].number.count <= ContactRule.longest) }
            for link in table.contacts.compactMap(\.link) { #expect(link.hasPrefix("tel:") || link.hasPrefix("sms:")) }
        }
    }
}
