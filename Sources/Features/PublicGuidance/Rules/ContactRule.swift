import Storage

/// What a table of contacts must be: one number for each purpose, each well formed, each link calling the number beside it.
enum ContactRule {
    /// The longest number as shown, in characters.
    static let longest = 20

    /// - Throws: `PublicGuidanceError` that names the purpose.
    static func check(_ contacts: [Contact]) throws(PublicGuidanceError) {
        for purpose in ContactPurpose.allCases {
            guard contacts.count(where: { $0.purpose == purpose }) == 1 else {
                throw PublicGuidanceError(.purposes, purpose.rawValue)
            }
        }
        for contact in contacts { try check(contact) }
    }

    private static func check(_ contact: Contact) throws(PublicGuidanceError) {
        let purpose = contact.purpose.rawValue
        guard isWellFormed(contact.number) else { throw PublicGuidanceError(.number, purpose) }
        if let link = contact.link {
            let digits = contact.number.filter { $0 != " " }
            guard ["tel:\(digits)", "sms:\(digits)"].contains(link) else {
                throw PublicGuidanceError(.number, purpose)
            }
        }
        if let month = contact.publishedIn, Day("\(month)-01") == nil || month.count != 7 {
            throw PublicGuidanceError(.date, purpose)
        }
    }

    /// Digits in groups, and capitals for a service that has a name: `999 BSL`.
    private static func isWellFormed(_ number: String) -> Bool {
        let groups = number.split(separator: " ", omittingEmptySubsequences: false)
        return number.count <= longest && number.first?.isNumber == true
            && groups.allSatisfy { group in
                !group.isEmpty
                    && (group.utf8.allSatisfy { (0x30...0x39).contains($0) }
                        || group.utf8.allSatisfy { (0x41...0x5A).contains($0) })
            }
    }
}
