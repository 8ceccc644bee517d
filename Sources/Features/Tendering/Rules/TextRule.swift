import Access
import Storage
import Suppliers

/// What texts, dates and lists may hold.
enum TextRule {
    static let short = 200
    static let note = 1_000
    static let long = 10_000
    /// Parties of a bidder, bidders of a procurement, entries of a file.
    static let mostParties = 500
    static let mostBidders = 200
    static let mostRecords = 2_000
    /// Letters and digits of a reason.
    static let leastReason = 10

    static func text(_ text: String, most: Int) throws(TenderingError) -> String {
        let text = ReasonText.trimmed(text)
        guard ReasonText.fits(text, most) else { throw TenderingError(.tooLong) }
        return text
    }

    static func name(_ text: String) throws(TenderingError) -> String {
        let name = try self.text(text, most: short)
        guard !name.isEmpty else { throw TenderingError(.nameMissing) }
        return name
    }

    static func reason(_ text: String) throws(TenderingError) -> String {
        let reason = try self.text(text, most: long)
        guard ReasonText.weight(of: reason) >= leastReason else { throw TenderingError(.reasonMissing) }
        return reason
    }

    /// A day that has been.
    static func past(_ day: Day?, today: Day) throws(TenderingError) {
        if let day, day > today || day.year < 1900 { throw TenderingError(.badDate) }
    }

    static func country(_ code: String?) -> String? {
        guard let code = code?.lowercased(), code.utf8.count == 2, code.utf8.allSatisfy({ (97...122).contains($0) })
        else { return nil }
        return code
    }

    /// Year, or year and month, of a date of birth; nil for what is none.
    static func birth(_ text: String?) -> String? {
        guard let text, text.utf8.count >= 4 else { return nil }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let year = parts.first, year.utf8.count == 4, year.utf8.allSatisfy({ (48...57).contains($0) }) else {
            return nil
        }
        guard parts.count > 1, let month = Int(parts[1]), (1...12).contains(month) else { return String(year) }
        return "\(year)-\(month < 10 ? "0" : "")\(month)"
    }

    static func facts(_ facts: ProcurementFacts) throws(TenderingError) -> ProcurementFacts {
        var checked = facts
        checked.title = try text(facts.title, most: short)
        guard !checked.title.isEmpty else { throw TenderingError(.titleMissing) }
        checked.reference = try text(facts.reference, most: short)
        checked.category = try text(facts.category, most: short)
        checked.need = try text(facts.need, most: long)
        guard facts.cpv.count <= 50, facts.deliveryCountries.count <= 50, facts.originCountries.count <= 50,
            facts.cpv.allSatisfy({ $0.utf8.count <= 12 })
        else { throw TenderingError(.tooMany) }
        checked.deliveryCountries = facts.deliveryCountries.compactMap(country)
        checked.originCountries = facts.originCountries.compactMap(country)
        checked.present = RiskCharacteristic.allCases.filter(facts.present.contains)
        checked.absent = RiskCharacteristic.allCases.filter { facts.absent.contains($0) && !facts.present.contains($0) }
        if let days = facts.durationDays, days <= 0 || days > 36_500 { throw TenderingError(.badDate) }
        return checked
    }

    static func draft(_ draft: PartyDraft) throws(TenderingError) -> PartyDraft {
        var checked = draft
        checked.name = try name(draft.name)
        guard draft.otherNames.count <= 10 else { throw TenderingError(.tooMany) }
        checked.otherNames = []
        for name in draft.otherNames {
            let name = try text(name, most: short)
            if !name.isEmpty { checked.otherNames.append(name) }
        }
        checked.country = country(draft.country)
        checked.birth = birth(draft.birth)
        checked.number = try draft.number.map { number throws(TenderingError) in try text(number, most: 100) }
        if checked.number?.isEmpty == true { checked.number = nil }
        checked.note = try text(draft.note, most: note)
        if draft.relation != .connected { checked.kind = nil }
        return checked
    }
}
