import Languages
import ProcurementFlags

/// The flags on a contract, supplier or buyer, on the page of it. Drawn by `{{#flags}}{{>parts/flags}}{{/flags}}`.
struct FlagsSheet {
    /// Those that the data raise now.
    var flags: [ProcurementFlag]
    /// Whether indicators were ever computed: nothing found and nothing looked for are not the same.
    var isReviewed: Bool
    /// Whether the way to dismiss one is shown.
    var mayDismiss = false
    /// Whether the page is a buyer's own, so that it need not be said whom its flags are about.
    var isBuyers = false

    func fields(in words: Words) -> Fields {
        [
            "hasFlags": !flags.isEmpty,
            "none": isReviewed ? words(.flagsNoneHere) : words(.flagsReviewedNever),
            "raised": flags.map { flag in
                let told = FlagWords(flag: flag)
                let isAboutBuyer = flag.subject.kind == "buyer" && !isBuyers
                return [
                    "flagPath": "/flags/\(flag.id)", "flagTitle": told.title(in: words),
                    "definition": told.definition(in: words), "status": told.tag(in: words).fields,
                    "about": isAboutBuyer ? words(.flagsAboutBuyer(name: flag.subjectName)) : nil,
                    "aboutPath": isAboutBuyer ? told.subjectAddress?.description : nil,
                    "figureLine": told.figureLine(in: words), "sourceLine": told.source(in: words),
                    "mayDismiss": mayDismiss,
                    "decide": flag.state == .open ? words(.flagsDismiss) : words(.flagsRestore),
                ] as Fields
            },
        ]
    }
}
