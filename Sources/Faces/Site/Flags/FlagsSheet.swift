import Languages
import ProcurementFlags

/// The flags on a contract, supplier or buyer, on the page of it. Drawn by `{{#flags}}{{>parts/flags}}{{/flags}}`.
struct FlagsSheet {
    /// Those that the data raise now.
    var flags: [ProcurementFlag]
    /// Whether indicators were ever computed: nothing found and nothing looked for are not the same.
    var isReviewed: Bool

    func fields(in words: Words) -> Fields {
        [
            "hasFlags": !flags.isEmpty,
            "none": isReviewed ? words(.flagsNoneHere) : words(.flagsReviewedNever),
            "raised": flags.map { flag in
                let told = FlagWords(flag: flag)
                return [
                    "flagPath": "/flags/\(flag.id)", "flagTitle": told.title(in: words),
                    "definition": told.definition(in: words), "status": told.tag(in: words).fields,
                    "about": flag.subject.kind == "buyer" ? words(.flagsAboutBuyer(name: flag.subjectName)) : nil,
                ] as Fields
            },
        ]
    }
}
