import Languages
import ReportChannels
import Reports
import Sealing
import Storage

/// The forms of what can be done about a report as it stands, with what came with one that was refused.
struct DeskSheets {
    var frame: ReportFrame
    /// Channels that it can be offered to.
    var takers: [Intake]
    /// The form that was sent, and what is wrong with it.
    var sent: Form
    var act: DeskAct?
    var fault: DeskFault?

    private var report: Report { frame.report }
    private var path: String { "/desk/\(report.id)" }

    func sheets(in words: Words) -> [DeskSheet] {
        guard frame.offer == nil else { return [accept(words), refuse(words)] }
        var sheets = [answer(words)]
        // One that arrived counts as open once the page's script has opened it, which these need.
        if report.state != .closed { sheets += [assess(words), assign(words)] }
        sheets += [note(words), label(words), outcome(words), hold(words)]
        if frame.handovers.contains(where: { $0.state == .offered }) {
            sheets.append(plain(.takeBack, words(.deskTakeBack), words(.deskTakeBackSend), words(.deskTakeBackHint)))
        } else if !takers.isEmpty {
            sheets.append(offer(words))
        }
        sheets.append(handOver(words))
        if report.state != .closed { sheets.append(close(words)) }
        if report.state == .closed {
            sheets.append(plain(.reopen, words(.deskReopen), words(.deskReopenSend), words(.deskReopenHint)))
        }
        return sheets
    }

    /// What is wrong, at its field.
    func faults(in words: Words) -> FieldFaults {
        var faults = FieldFaults()
        if let fault { faults.add(fault.field, words(.deskFault, fault.code)) }
        return faults
    }

    func text(_ field: String, _ words: Words) -> String? {
        fault?.field == field ? fault.map { words(.deskFault, $0.code) } : nil
    }

    func value(_ field: String, of act: DeskAct) -> String { self.act == act ? sent[field] : "" }

    func sheet(
        _ act: DeskAct, _ heading: String, _ send: String, _ rows: [DeskSheet.Row]
    ) -> DeskSheet {
        var sheet = DeskSheet(act: act, action: "\(path)/\(act.rawValue)", heading: heading, send: send, rows: rows)
        if self.act == act {
            sheet.isOpen = true
            sheet.sent = SealedFields(sent)
        }
        return sheet
    }

    private func plain(_ act: DeskAct, _ heading: String, _ send: String, _ hint: String) -> DeskSheet {
        sheet(act, heading, send, [.said(hint)])
    }

    func choices<Code: RawRepresentable<String> & CaseIterable>(
        _ name: String, _ label: String, _ family: MessageFamily, _: Code.Type, of act: DeskAct, _ words: Words
    ) -> ChoiceField {
        ChoiceField(
            name: name, label: label,
            choices: Code.allCases.map { .init(value: $0.rawValue, label: words(family, $0)) },
            chosen: Set([value(name, of: act)].filter { !$0.isEmpty }), fault: text(name, words))
    }

    private func answer(_ words: Words) -> DeskSheet {
        let language = DeskWords.language(report.language, in: words)
        return sheet(
            .answer, words(.deskAnswer), words(.deskAnswerSend),
            [
                .sealed(
                    SealedInput(
                        id: "answer-text", label: words(.deskAnswerText),
                        hint: words(.deskAnswerHint(language: language)),
                        kind: .answer, language: DeskWords.tag(of: report.language), fault: text("answer-text", words)))
            ])
    }

    private func assess(_ words: Words) -> DeskSheet {
        var risk = choices("risk", words(.deskColumnRisk), .deskRisk, Report.Risk.self, of: .assess, words)
        if act != .assess, let now = report.risk { risk.chosen = [now.rawValue] }
        var sheet = sheet(
            .assess, words(.deskAssess), words(.deskAssessSend),
            [
                .radios(risk),
                .sealed(
                    SealedInput(
                        id: "assess-text", label: words(.deskReasons), hint: words(.deskAssessHint), kind: .assessment,
                        fault: text("assess-text", words))),
            ])
        sheet.copies = "risk"
        return sheet
    }

    private func assign(_ words: Words) -> DeskSheet {
        let chosen = act == .assign ? value("assignee", of: .assign) : report.assignee?.text ?? ""
        let colleagues = frame.colleagues.map { ChoiceField.Choice(value: $0.person.text, label: $0.name) }
        return sheet(
            .assign, words(.deskAssign), words(.deskAssignSend),
            [
                .list(
                    ChoiceField(
                        name: "assignee", label: words(.deskColumnAssignee), hint: words(.deskAssignHint),
                        choices: [.init(value: "", label: words(.deskNobody))] + colleagues, chosen: [chosen]))
            ])
    }

    private func note(_ words: Words) -> DeskSheet {
        sheet(
            .note, words(.deskNote), words(.deskNoteSend),
            [
                .sealed(
                    SealedInput(
                        id: "note-text", label: words(.deskNoteText), hint: words(.deskNoteHint), kind: .note,
                        fault: text("note-text", words)))
            ])
    }

    private func label(_ words: Words) -> DeskSheet {
        sheet(
            .label, words(.deskLabels), words(.deskLabelsSend),
            [
                .sealedBoxes(
                    ChoiceField(
                        name: "labels", label: words(.deskLabels),
                        choices: ReportLabel.allCases.map { .init(value: $0.rawValue, label: words(.deskLabel, $0)) })),
                .sealed(
                    SealedInput(
                        id: "label-text", label: words(.deskLabelsText), kind: .label, isLine: true,
                        fault: text("label-text", words))),
            ])
    }

    private func outcome(_ words: Words) -> DeskSheet {
        let kinds = [Outcome.Kind.referral, .crime].map { kind in
            ChoiceField.Choice(value: kind.rawValue, label: words(.deskOutcomeKind, kind))
        }
        return sheet(
            .outcome, words(.deskOutcomeTitle), words(.deskOutcomeSend),
            [
                .radios(
                    ChoiceField(
                        name: "outcome", label: words(.deskOutcomeLabel), choices: kinds,
                        chosen: Set([value("outcome", of: .outcome)].filter { !$0.isEmpty }),
                        fault: text("outcome", words))),
                .line(
                    InputField(
                        name: "reference", label: words(.deskReference), hint: words(.deskReferenceHint),
                        value: value("reference", of: .outcome), fault: text("reference", words), autocomplete: "off")),
                .sealed(
                    SealedInput(
                        id: "outcome-text", label: words(.deskOptionalWords), kind: .referral,
                        fault: text("outcome-text", words))),
            ])
    }

    private func hold(_ words: Words) -> DeskSheet {
        sheet(
            .hold, words(.deskHold), words(.deskHoldSend),
            [
                .said(words(.deskHoldHint)),
                .radios(
                    choices("ground", words(.deskHoldGroundLabel), .deskHoldGround, Hold.Ground.self, of: .hold, words)),
                .line(
                    InputField(
                        name: "days", label: words(.deskHoldDays),
                        hint: words(.deskHoldDaysHint(most: words.number(Hold.longestDays))),
                        value: value("days", of: .hold), fault: text("days", words), kind: "number", autocomplete: "off"
                    )),
            ])
    }
}
