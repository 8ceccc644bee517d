import Languages
import Publications
import Storage

/// One version of a statement, with what may be done with it next.
struct StatementPage: PageModel {
    var statement: Statement
    var mayDraft = false
    var maySign = false
    var mayPublish = false
    /// The public's page of it; nil while it is not published.
    var publicPath: String?
    var refusal: PublicationsError?

    private var path: String { "/publications/\(statement.id)" }

    func page(in words: Words) -> Page {
        let faults = faults(in: words)
        var page = Page(
            "publications/statement",
            title: StatementWords(words).heading(
                start: statement.start, end: statement.end, version: statement.version),
            section: .code, trail: [Crumb(words(.publicationsTitle), Address("/publications"))],
            fields: [
                "state": words.tag(statement.state).fields,
                "drafted": words(.publicationsDrafted(moment: words.moment(statement.draftedAt))),
                "reason": statement.reason.isEmpty ? nil : statement.reason,
                "hasApprovals": !statement.approvals.isEmpty,
                "approvals": statement.approvals.map { ["approval": said($0, words)] as Fields },
                "publicPath": publicPath,
                "editPath": mayDraft && statement.state == .draft ? "\(path)/edit" : nil,
                "steps": steps(words, faults).map(\.fields),
                "texts": StatementLanguage.allCases.map { texts($0, words) },
            ])
        page.show(form: nil, faults)
        return page
    }

    private func texts(_ language: StatementLanguage, _ words: Words) -> Fields {
        let own = StatementWords(language, words.catalogue).words
        let sheet = StatementSheet(
            texts: statement.texts[language] ?? [:], words: own,
            foot: own(.publicationsFoot(day: own.day(statement.facts.takenOn))), approvals: [],
            prefix: language.rawValue)
        return sheet.fields.adding([
            "code": language.rawValue, "languageName": words(.publicationsLanguage, language),
        ])
    }

    private func said(_ approval: StatementApproval, _ words: Words) -> String {
        words(
            .publicationsApproval(
                role: words(.publicationsRole, approval.role), name: approval.name,
                day: words.day(Day(approval.at))))
    }

    private func steps(_ words: Words, _ faults: FieldFaults) -> [FormSheet] {
        let reason = FormSheet.Row.area(
            InputField(name: "reason", label: words(.publicationsReason), fault: faults["reason"]))
        let named = FormSheet.Row.boxes(
            ChoiceField(
                name: "named", label: words(.publicationsNamed),
                choices: [.init(value: "yes", label: words(.publicationsNamedYes))]))
        var steps: [FormSheet] = []
        func add(_ step: StatementStep, _ may: Bool, _ states: [Statement.State], _ rows: [FormSheet.Row] = []) {
            guard may, states.contains(statement.state) else { return }
            steps.append(
                FormSheet(
                    id: "statement-\(step.rawValue)", action: "\(path)/\(step.rawValue)",
                    send: words(.publicationsStep, step), rows: rows))
        }
        add(.propose, mayDraft, [.draft])
        add(.approve, maySign, [.proposed], [named])
        add(.sendBack, maySign, [.proposed, .approved], [reason])
        add(.publish, mayPublish, [.approved, .unpublished])
        add(.unpublish, mayPublish, [.published], [reason])
        add(.newVersion, mayDraft, [.proposed, .approved, .published, .unpublished])
        return steps
    }

    private func faults(in words: Words) -> FieldFaults {
        var faults = FieldFaults()
        guard let refusal else { return faults }
        for gap in refusal.gaps {
            let part = words(
                .publicationsPart(
                    part: words(.publicationsSection, gap.section),
                    language: words(.publicationsLanguage, gap.language)))
            faults.add(
                "\(gap.language.rawValue)-\(gap.section.rawValue)",
                words(.publicationsFaultPart(part: part, problem: words(.publicationsGap, gap.problem))))
        }
        switch refusal.code {
        case .reasonMissing: faults.add("reason", words(.publicationsFaultReason))
        case .tooLong: faults.add("reason", words(.publicationsGap, StatementRule.Gap.Problem.tooLong))
        case .noOffice: faults.add("named", words(.publicationsFaultOffice))
        default: break
        }
        return faults
    }
}
