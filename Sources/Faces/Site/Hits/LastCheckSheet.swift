import Languages
import Screening
import Storage

/// What was last compared with what, so that nothing found is never read as nothing there. Drawn by
/// `{{#lastCheck}}{{>parts/last-check}}{{/lastCheck}}`.
struct LastCheckSheet {
    /// nil where nothing has been checked yet.
    var check: Check?
    var mayCheck: Bool

    func fields(in words: Words) -> Fields {
        [
            "checked": check.map { checked($0, words) },
            "mayCheck": mayCheck,
        ]
    }

    private func checked(_ check: Check, _ words: Words) -> Fields {
        [
            "checkedText": words(
                .screeningCheckText(
                    moment: words.moment(check.endedAt),
                    suppliers: words(.screeningCheckSuppliers(count: check.suppliers)),
                    entries: words(.screeningCheckEntries(count: check.entries)),
                    threshold: words.score(check.threshold))),
            "hasLists": !check.lists.isEmpty,
            "usedLists": check.lists.map { list in
                [
                    "usedList": words(.screeningRecordVersion(list: list.name, version: words.number(list.version))),
                    "usedChecksum": String(list.checksum.prefix(12)),
                ] as Fields
            },
            "engine": words(.screeningCheckEngine(version: check.engineVersion)),
        ]
    }
}
