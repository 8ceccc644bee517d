import Languages
import Storage
import Tendering

/// The debarment list as it is held, and its versions.
struct DebarmentPage: PageModel {
    /// Newest first.
    var versions: [DebarmentVersion]
    var mayRun: Bool

    func page(in words: Words) -> Page {
        let current = versions.first
        return Page(
            "tenders/debarment", title: words(.tendersDebarment), section: .tenders,
            trail: [Crumb(words(.tendersTitle), Address("/tenders"))],
            fields: [
                "addPath": mayRun ? "/tenders/debarment/new" : nil,
                "filePath": mayRun ? "/tenders/debarment/file" : nil,
                "hasEntries": !(current?.entries.isEmpty ?? true), "versionNumber": current.map { String($0.number) },
                "entries": (current?.entries ?? []).enumerated().map { entry($1, $0, words) },
                "versions": versions.map { version in
                    [
                        "versionText": words(
                            .tendersDebarmentHeld(
                                number: words.number(version.number),
                                day: words.shortDay(Words.day(of: version.madeAt)), checksum: version.checksum)),
                        "versionFile": version.fileName ?? words(.tendersDebarmentByHand),
                        "versionCount": words(.tendersDebarmentEntries(count: version.entries.count)),
                    ] as Fields
                },
                "hasVersions": !versions.isEmpty,
            ])
    }

    private func entry(_ entry: DebarmentEntry, _ place: Int, _ words: Words) -> Fields {
        [
            "entryName": entry.name, "entryNumber": entry.number.nonEmpty, "entryGround": entry.ground.nonEmpty,
            "entryWeight": Tag(.plain, words(.tendersWeight, entry.weight)).fields,
            "entrySecurity": entry.isNationalSecurity
                ? words(.tendersSecurity(contracts: entry.contracts.nonEmpty ?? words(.siteUnknown))) : nil,
            "entryEnd": entry.expectedEnd.map { words(.tendersExpectedEnd(day: words.shortDay($0))) },
            "entryPlace": String(place), "mayRemove": mayRun,
        ]
    }
}
