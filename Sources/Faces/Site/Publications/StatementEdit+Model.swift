import Languages
import Publications
import Storage

/// Edits the texts of a draft, both languages part by part.
struct StatementEditPage: PageModel {
    static let id = "statement-texts"

    var statement: Statement
    var typed = Form()
    var isTooLong = false

    static func name(_ language: StatementLanguage, _ section: StatementSection) -> String {
        "\(language.rawValue)-\(section.rawValue)"
    }

    /// The texts as they were typed.
    static func texts(_ form: Form) -> Statement.Texts {
        var texts: Statement.Texts = [:]
        for language in StatementLanguage.allCases {
            for section in StatementSection.allCases {
                texts[language, default: [:]][section] = form[name(language, section)]
            }
        }
        return texts
    }

    func page(in words: Words) -> Page {
        var faults = FieldFaults()
        let rows = StatementSection.allCases.flatMap { section in
            StatementLanguage.allCases.map { language in
                let name = Self.name(language, section)
                let value = typed.has(name) ? typed[name] : statement.texts[language]?[section] ?? ""
                if isTooLong, value.count > StatementRule.longestText {
                    faults.add(name, words(.publicationsGap, StatementRule.Gap.Problem.tooLong))
                }
                return FormSheet.Row.area(
                    InputField(
                        name: name,
                        label: words(
                            .publicationsPart(
                                part: words(.publicationsSection, section),
                                language: words(.publicationsLanguage, language))),
                        value: value, fault: faults[name]))
            }
        }
        let heading = StatementWords(words).heading(
            start: statement.start, end: statement.end, version: statement.version)
        var page = Page(
            "publications/form", title: words(.publicationsEdit), section: .code,
            trail: [
                Crumb(words(.publicationsTitle), Address("/publications")),
                Crumb(heading, Address("/publications/\(statement.id)")),
            ],
            fields: [
                "intro": words(.publicationsEditIntro), "hasMissing": false, "missing": [] as [Fields], "second": nil,
                "sheet": FormSheet(
                    id: Self.id, action: "/publications/\(statement.id)/edit", send: words(.publicationsSave),
                    rows: rows
                ).fields,
            ])
        page.show(form: Self.id, faults)
        return page
    }
}
