import Languages
import PublicGuidance
import ReportChannels
import Reports

/// Five questions on one page, in a further language. What is typed stays in the page and goes nowhere but with the report.
struct ShortReportPage: PageModel {
    static let id = "short"
    /// The ways of reaching somebody that it offers, as `ReportQuestion.contactWay` has them.
    static let ways: [(code: String, text: GuidanceKey)] = [
        ("none", .contactNone), ("phone", .contactCall), ("text", .contactText), ("email", .contactMail),
    ]

    /// What is wrong, by the field.
    enum Fault: Hashable {
        case missing
        case tooLong
        case contactMissing

        var text: GuidanceKey {
            switch self {
            case .missing: .whatError
            case .tooLong: .errorLong
            case .contactMissing: .contactError
            }
        }
    }

    var language: FurtherLanguage
    var guidance: PublicGuidance
    /// Where a report may go, one for each area.
    var places: [ReportingPlace]
    /// The draft, sealed: its keys and its number, so that what is sent twice is kept once.
    var sealed: String
    var form = Form()
    var faults: [(field: String, fault: Fault)] = []

    func page(in words: Words) -> Page {
        var found = FieldFaults()
        for (field, fault) in faults { found.add(field, text(fault.text)) }
        var page = Page(
            "reporting/short", title: text(.formTitle),
            trail: [Crumb(words(.languagesTitle), LanguageListPage.address)],
            fields: [
                "languageTag": language.tag, "direction": language.direction.rawValue, "languageCode": language.code,
                "intro": text(.formIntro), "own": text(.formOwn), "share": text(.formShare),
                "danger": text(.nextDanger), "unchecked": UncheckedText(guidance, language).fields(in: words),
                "draft": sealed, "send": text(.buttonSend), "notes": [] as [Fields],
                "rows": rows(words, found).map(\.fields), "interpreter": text(.formInterpreter),
                "wantsInterpreter": form.has("interpreter"), "summary": summary(found),
            ])
        page.offersExit = true
        page.isForReporters = true
        page.exitText = ForeignText(text(.startExit), in: language)
        page.show(form: Self.id, found)
        return page
    }

    private func text(_ key: GuidanceKey) -> String { guidance.texts.text(key, language) }

    private func summary(_ found: FieldFaults) -> Fields? {
        guard !found.isEmpty else { return nil }
        return [
            "summaryTitle": text(.errorTitle),
            "items": found.messages.map { ["field": $0.field, "text": $0.text] as Fields },
        ]
    }

    private func rows(_ words: Words, _ found: FieldFaults) -> [FormSheet.Row] {
        let answers: [(String, GuidanceKey)] = [("yes", .answerYes), ("no", .answerNo), ("notSure", .answerUnsure)]
        return [
            .area(field(.whatHappened, .whatLabel, .whatHint, found)),
            .area(field(.placeWords, .whereLabel, .whereHint, found)),
        ] + areas(words) + [
            .line(field(.whenWords, .whenLabel, .whenHint, found)),
            .radios(choice(ReportQuestion.goingOn.rawValue, .stillLabel, answers)),
            .radios(choice("who", .whoLabel, [("me", .whoMe), ("other", .whoOther)])),
            .line(field(.peopleNumber, .countLabel, nil, found)),
            .radios(choice(ReportQuestion.childSeen.rawValue, .childLabel, answers)),
            .radios(choice(ReportQuestion.contactWay.rawValue, .contactLabel, Self.ways)),
            .line(field(.contactWords, .contactDetail, .contactHint, found)),
            .area(field(.contactSafe, .contactTime, nil, found)),
        ]
    }

    private func field(
        _ question: ReportQuestion, _ label: GuidanceKey, _ hint: GuidanceKey?, _ found: FieldFaults
    ) -> InputField {
        InputField(
            name: question.rawValue, label: text(label), hint: hint.map(text), value: form[question.rawValue],
            fault: found[question.rawValue], autocomplete: "off")
    }

    private func choice(_ name: String, _ label: GuidanceKey, _ answers: [(String, GuidanceKey)]) -> ChoiceField {
        ChoiceField(
            name: name, label: text(label), choices: answers.map { .init(value: $0.0, label: text($0.1)) },
            chosen: Set(form.values(name)))
    }

    /// The police forces by their names, where there are several.
    private func areas(_ words: Words) -> [FormSheet.Row] {
        guard places.count > 1 else { return [] }
        let choices = places.sorted { ($0.area == nil ? 0 : 1) < ($1.area == nil ? 0 : 1) }.map { place in
            ChoiceField.Choice(
                value: place.area ?? "",
                label: place.area == nil
                    ? text(.answerUnsure) : words.language == .welsh ? place.name.welsh : place.name.english)
        }
        return [
            .list(
                ChoiceField(
                    name: "area", label: text(.whereLabel), choices: choices, chosen: Set([form["area"]])))
        ]
    }
}
