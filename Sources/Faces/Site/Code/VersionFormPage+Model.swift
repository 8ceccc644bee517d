import CodeOfPractice
import InputFiles
import Languages
import Storage

/// The form that adds a code, or a newer version of one.
struct VersionFormPage: PageModel {
    var versions: [CodeVersion]
    var form: VersionForm
    var faults: [CodeOfPracticeError.Code] = []
    var problem: InputProblem?

    private static let places: [CodeOfPracticeError.Code: String] = [
        .titleMissing: "titleEnglish", .welshMissing: "welsh", .labelMissing: "label", .labelTaken: "label",
        .badLink: "link", .badDates: "from", .badMap: "map", .fileTooLarge: "file",
    ]

    func page(in words: Words) -> Page {
        var faults = FieldFaults()
        faults.add(self.faults, Self.places, other: "english", words)
        if problem != nil { faults.add("file", words(.planFaultFile)) }
        func field(_ name: String, _ label: Message, hint: Message? = nil, kind: String = "text") -> Fields {
            InputField(
                name: name, label: words(label), hint: hint.map { words($0) }, value: form[name],
                fault: faults[name], kind: kind
            ).fields
        }
        var page = Page(
            "code/version-form", title: words(.codeNew), section: .code,
            trail: [
                Crumb(words(.codeTitle), Address("/code")), Crumb(words(.codeVersions), Address("/code/versions")),
            ],
            fields: [
                "titleEnglish": field("titleEnglish", .codeNewTitleEnglish),
                "titleWelsh": field("titleWelsh", .codeNewTitleWelsh),
                "labelField": field("label", .codeNewLabel, hint: .codeNewLabelHint),
                "citation": field("citation", .codeNewCitation, hint: .codeNewCitationHint),
                "link": field("link", .codeNewLink, hint: .codeNewLinkHint),
                "from": field("from", .codeNewFrom, kind: "date"),
                "supersedes": supersedes(words),
                "signed": ChoiceField(
                    name: "signed", label: words(.codeNewSigned),
                    choices: [ChoiceField.Choice(value: "yes", label: words(.codeNewSignedYes))],
                    chosen: [form["signed"]]
                ).fields,
                "english": field("english", .codeNewEnglish, hint: .codeNewEnglishHint),
                "welsh": field("welsh", .codeNewWelsh, hint: .codeNewWelshHint),
                "map": field("map", .codeNewMap, hint: .codeNewMapHint),
                "file": InputField(
                    name: "file", label: words(.codeNewFile), hint: words(.codeNewFileHint), fault: faults["file"]
                ).fields,
                "problem": problem.map { ProblemView(problem: $0).fields(in: words) },
            ])
        page.show(form: nil, faults)
        return page
    }

    private func supersedes(_ words: Words) -> Fields {
        ChoiceField(
            name: "supersedes", label: words(.codeNewSupersedes), hint: words(.codeNewSupersedesHint),
            choices: [ChoiceField.Choice(value: "", label: words(.codeNewSupersedesNone))]
                + versions.map {
                    ChoiceField.Choice(value: $0.id.text, label: words.versionName($0.title, $0.label))
                }, chosen: [form["supersedes"]]
        ).fields
    }
}
