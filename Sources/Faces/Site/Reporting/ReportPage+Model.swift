import Languages
import ReportChannels
import Reports

/// One page of the form.
struct ReportPage: PageModel {
    static let id = "report"

    var step: ReportStep
    var draft: ReportDraft
    /// The draft, sealed.
    var sealed: String
    var surroundings = ReportSurroundings()
    var faults: [ReportQuestion: ReportAnswers.Fault] = [:]
    /// What is wrong with a page that asks no question of `ReportQuestion`.
    var pageFault: ReportPageFault?
    /// Beside the question of where; nil where no areas were loaded.
    var map: ReportMap?
    /// What pressing on the map said.
    var found: ReportMap.Found?

    func page(in words: Words) -> Page {
        let found = fieldFaults(words)
        let fields: Fields = [
            "draft": sealed, "isPractice": draft.isPractice,
            "map": step == .area ? map?.fields(self.found, words) : nil,
            "files": step == .files ? ReportFilesView(draft).fields(in: words) : nil,
        ]
        var page = Page("reporting/step", title: title(words), fields: fields.adding(stepFields(words, found)))
        page.offersExit = true
        page.isForReporters = true
        page.show(form: Self.id, found)
        return page
    }

    /// What of the page is its step's, wherever that is drawn.
    /// - Parameter hasChoices: whether answers to choose from are drawn too.
    func stepFields(_ words: Words, _ faults: FieldFaults, hasChoices: Bool = true) -> Fields {
        let rows = rows(words, faults).map { hasChoices ? $0 : Self.withoutChoices($0) }
        return [
            "step": step.rawValue, "hint": words.text(of: step.rawValue, in: .reportHint),
            "rows": rows.map(\.fields), "canSkip": step.canBeSkipped, "canGoBack": step != .role,
            "notes": notes(words).map { ["note": $0] as Fields }, "outside": step == .exclusions,
        ]
    }

    private static func withoutChoices(_ row: FormSheet.Row) -> FormSheet.Row {
        switch row {
        case .boxes(var field):
            field.choices = []
            return .boxes(field)
        case .radios(var field):
            field.choices = []
            return .radios(field)
        default: return row
        }
    }

    private func title(_ words: Words) -> String {
        step == .area && draft.role == .insider ? words(.reportAreaInsider) : words(.reportStep, step)
    }

    private func rows(_ words: Words, _ faults: FieldFaults) -> [FormSheet.Row] {
        switch step {
        case .role: [.radios(ReportChoices.roles(draft, words, faults["role"]))]
        case .area where surroundings.places.isEmpty: []
        case .area: [.radios(ReportChoices.areas(draft, surroundings, words, faults["area"]))]
        case .exclusions: [.boxes(ReportChoices.readers(draft, surroundings, words, faults["exclusions"]))]
        case .flags: [.boxes(ReportChoices.flags(draft, words))]
        default:
            step.questions.map {
                ReportQuestionRow(question: $0, draft: draft).row(in: words, fault: faults[$0.rawValue])
            }
        }
    }

    /// What is read before anything is asked.
    private func notes(_ words: Words) -> [String] {
        switch step {
        case .sharing: surroundings.sharing(in: words)
        case .area where surroundings.places.isEmpty: [words(.reportAreaNone)]
        case .protection: [words(.reportProtection1), words(.reportProtection2), words(.reportProtection3)]
        default: []
        }
    }

    private func fieldFaults(_ words: Words) -> FieldFaults {
        var found = FieldFaults()
        for question in step.questions {
            switch faults[question] {
            case .missing: found.add(question.rawValue, words(.reportFaultMissing))
            case .tooLong: found.add(question.rawValue, words(.reportFaultTooLong))
            case .tooMuch: found.add(question.rawValue, words(.reportFaultTooMuch))
            case nil: continue
            }
        }
        if let pageFault { found.add(pageFault.field, words(.reportFault, pageFault)) }
        return found
    }
}
