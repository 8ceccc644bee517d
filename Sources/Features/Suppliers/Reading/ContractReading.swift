import NameMatching
import OpenContracting
import Storage

/// Turns a release into the register's own contract with its awards.
enum ContractReading {
    /// The contract with its awards, these without suppliers: which records they are only the register knows.
    static func contract(_ release: Release, now: Timestamp) -> Contract {
        let tender = release.tender
        let awards = release.awards.enumerated().map { place, stated in
            award(stated, at: place, of: release, now: now)
        }
        let period = tender?.contractPeriod ?? release.awards.lazy.compactMap(\.contractPeriod).first
        return Contract(
            id: .new(at: now), ocid: release.ocid, portal: release.portal?.name,
            title: text(tender?.title ?? release.awards.first?.title, most: 500),
            summary: text(tender?.description ?? release.awards.first?.description, most: 4000),
            buyer: text(release.buyer?.name ?? tender?.procuringEntity?.name, most: 300), cpv: cpv(release),
            value: value(release, awards: awards), method: tender?.procurementMethod,
            methodDetails: tender?.procurementMethodDetails, category: tender?.mainCategory, status: tender?.status,
            start: day(period?.start), end: day(period?.end),
            deliveryCountries: countries(tender?.deliveryAddresses ?? []), published: day(release.date), tier: .unknown,
            points: 0, notes: "", awards: awards)
    }

    private static func award(
        _ award: OpenContracting.Award, at place: Int, of release: Release, now: Timestamp
    ) -> Award {
        let contract = release.contracts.first { $0.awardID != nil && $0.awardID == award.id }
        let period = award.contractPeriod ?? contract?.period
        return Award(
            id: .new(at: now), reference: award.id ?? "\(place + 1)", title: text(award.title, most: 500),
            status: award.status, date: day(award.date),
            value: money(award.value, of: release) ?? money(contract?.value, of: release), start: day(period?.start),
            end: day(period?.end), suppliers: [])
    }

    /// The main code first; each once.
    private static func cpv(_ release: Release) -> [String] {
        var codes: [String] = []
        let all = (release.tender?.classifications ?? []) + release.awards.flatMap(\.classifications)
        for classification in all where classification.scheme == "CPV" && !codes.contains(classification.id) {
            codes.append(classification.id)
        }
        return Array(codes.prefix(40))
    }

    /// What the tender says it is worth; where it says nothing, what was awarded.
    private static func value(_ release: Release, awards: [Award]) -> Money? {
        let tender = release.tender
        if let value = money(tender?.value, of: release) ?? money(tender?.maximumValue, of: release) { return value }
        guard let currency = awards.lazy.compactMap(\.value).first?.currency else { return nil }
        let sum = awards.compactMap(\.value).filter { $0.currency == currency }.reduce(Int64(0)) { total, value in
            total.addingReportingOverflow(value.minorUnits).partialValue
        }
        return sum > 0 ? Money(minorUnits: sum, currency: currency) : nil
    }

    /// nil for a placeholder. Portals of the United Kingdom that state no currency mean pounds.
    private static func money(_ value: Value?, of release: Release) -> Money? {
        guard let value, let minorUnits = value.known else { return nil }
        let pounds = release.portal.map { $0.name != "BASE" } ?? false
        guard let currency = value.currency ?? (pounds ? "GBP" : nil) else { return nil }
        return Money(minorUnits: minorUnits, currency: currency)
    }

    private static func countries(_ addresses: [Address]) -> [String] {
        var codes: [String] = []
        for code in addresses.compactMap(CountryReading.code) where !codes.contains(code) { codes.append(code) }
        return codes
    }

    private static func day(_ instant: Instant?) -> Day? {
        instant.map { Day(Timestamp(milliseconds: $0.milliseconds)) }
    }

    private static func text(_ text: String?, most: Int) -> String { String((text ?? "").prefix(most)) }
}
