import Languages
import Reports
import Sealing
import Storage

/// How far a report has come and what passed between its reporter and the desk. What was reported is not shown: whoever finds the number learns
/// little.
struct StatusPage: PageModel {
    static let id = "status"

    struct Message: Sendable {
        var isReporters: Bool
        var at: Timestamp
        /// nil where it does not open.
        var text: String?
    }

    enum Notice: Sendable { case sent, withdrawn, held, kept }
    enum Fault: String, CaseIterable { case empty, tooMuch }

    var report: ReturnedReport
    var messages: [Message]
    /// What lets the next page act for the report, sealed.
    var pass: String
    var notice: Notice?
    var fault: Fault?
    var typed = ""
    var kind = EntryKind.message
    /// Whether the browser opens the messages.
    var isSealed = false

    /// What a reporter may write.
    static let kinds: [EntryKind] = [.message, .addition, .identity]

    func page(in words: Words) -> Page {
        var faults = FieldFaults()
        if let fault { faults.add("text", words(.reportReturnFault, fault)) }
        var page = Page(
            "reporting/status", title: words(.reportStatusTitle),
            fields: [
                "pass": pass, "steps": report.steps.map { step($0, words) }, "hasMessages": !messages.isEmpty,
                "messages": messages.map { message($0, words) }, "noticeText": noticeText(words),
                "isThere": report.receipt != nil, "isWithdrawn": report.withdrawnAt != nil,
                "sealedData": isSealed
                    ? ScriptData.text(ReturnedData(report, texts: ReportFaultTexts.all(words))) : nil,
                "kinds": kindField(words).fields, "text": textField(words, faults["text"]).fields,
            ])
        page.offersExit = true
        page.isForReporters = true
        page.show(form: report.receipt == nil ? nil : Self.id, faults)
        return page
    }

    private func step(_ step: ReporterStep, _ words: Words) -> Fields {
        let values = ["body": step.body, "reference": step.reference]
        return ["stepText": words(.reportStatusStep, step.kind, values), "stepDay": words.day(Words.day(of: step.at))]
    }

    private func message(_ message: Message, _ words: Words) -> Fields {
        let day = words.day(Words.day(of: message.at))
        return [
            "from": message.isReporters
                ? words(.reportStatusFromReporter(day: day)) : words(.reportStatusFromDesk(day: day)),
            "words": message.text ?? words(.reportStatusUnreadable), "isReporters": message.isReporters,
        ]
    }

    private func noticeText(_ words: Words) -> String? {
        switch notice {
        case .sent: return words(.reportStatusSent)
        case .kept: return words(.reportStatusKept)
        case .held: return words(.reportStatusHeld)
        case .withdrawn:
            return report.destroyAt.map { words(.reportStatusWithdrawn(day: words.day(Words.day(of: $0)))) }
        case nil: return nil
        }
    }

    private func kindField(_ words: Words) -> ChoiceField {
        ChoiceField(
            name: "kind", label: words(.reportStatusKind),
            choices: Self.kinds.map {
                .init(value: $0.rawValue, label: words.code($0.rawValue, under: .reportStatusKind))
            },
            chosen: [kind.rawValue])
    }

    private func textField(_ words: Words, _ fault: String?) -> InputField {
        InputField(name: "text", label: words(.reportStatusText), value: typed, fault: fault)
    }
}
