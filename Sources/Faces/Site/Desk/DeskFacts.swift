import Languages
import Reports
import Storage

/// What stands in clear of a report, and its clocks, on the page of it.
struct DeskFacts {
    var frame: ReportFrame
    var now: Timestamp

    private var report: Report { frame.report }

    func fields(in words: Words) -> Fields {
        [
            "facts": facts(words).map { ["factName": $0.0, "factValue": $0.1] as Fields },
            "holds": frame.holds.filter { $0.holds(at: now) }.map { hold($0, words) },
            "handovers": frame.handovers.map { handOver($0, words) },
            "hasHandovers": !frame.handovers.isEmpty,
            "outcomes": frame.outcomes.map { outcome($0, words) }, "hasOutcomes": !frame.outcomes.isEmpty,
        ]
    }

    private func facts(_ words: Words) -> [(String, String)] {
        let told = DeskWords(report: report, now: now)
        var facts = [
            (words(.deskColumnChannel), DeskWords.channel(frame.channelName, frame.welshChannelName, in: words)),
            (words(.deskColumnRole), words(.deskRole, report.role)),
            (words(.deskColumnLanguage), DeskWords.language(report.language, in: words)),
            (words(.deskFactSealed), words(.deskSealed, report.sealedBy)),
            (words(.deskFactLook), told.look(in: words)),
            (words(.deskColumnAssignee), report.assignee.flatMap { frame.names[$0] } ?? words(.deskNobody)),
        ]
        if let at = report.answeredAt { facts.append((words(.deskFactAnswered), words.moment(at))) }
        if let at = report.wroteAt { facts.append((words(.deskFactWrote), words.moment(at))) }
        if let at = report.closedAt, let reason = report.closeReason {
            facts.append(
                (
                    words(.deskFactClosed),
                    words(.deskClosedText(moment: words.moment(at), reason: words(.deskClose, reason)))
                ))
        }
        if let at = report.withdrawnAt { facts.append((words(.deskFactWithdrawn), words.moment(at))) }
        facts.append((words(.deskFactDestroyed), destruction(words)))
        return facts
    }

    private func destruction(_ words: Words) -> String {
        guard let at = report.destroyAt else { return words(.deskDestroyOpen) }
        let day = words.day(Words.day(of: at))
        let isHeld = frame.holds.contains { $0.holds(at: now) }
        return isHeld ? words(.deskDestroyHeld(day: day)) : words(.deskDestroyOn(day: day))
    }

    private func hold(_ hold: Hold, _ words: Words) -> Fields {
        [
            "holdID": hold.id.text,
            "holdText": words(
                .deskHoldText(
                    day: words.day(Words.day(of: hold.until)), ground: words(.deskHoldGround, hold.ground),
                    name: frame.names[hold.owner] ?? words(.trailGone))),
        ]
    }

    private func handOver(_ handOver: HandOver, _ words: Words) -> Fields {
        let moment = words.moment(handOver.answeredAt ?? handOver.offeredAt)
        let reason = handOver.refusal.map { words(.deskRefusal, $0) }
        return [
            "handOverText": words(
                .deskHandOverState, handOver.state, ["body": handOver.name, "reference": handOver.reference]),
            "handOverAbout": [moment, reason].compactMap { $0 }.joined(separator: " · "),
        ]
    }

    private func outcome(_ outcome: Outcome, _ words: Words) -> Fields {
        let name = outcome.person.flatMap { frame.names[$0] } ?? words(.trailGone)
        let isIntelligence = outcome.kind == .intelligence
        return [
            "outcomeText": outcome.grade.map { words(.deskOutcomeGraded(grade: $0.text)) }
                ?? words(.deskOutcome, outcome.kind, ["reference": outcome.reference]),
            "outcomePath": isIntelligence ? "/desk/\(report.id)/intelligence/\(outcome.id)" : nil,
            "outcomeAbout": words(.deskBy(name: name, moment: words.moment(outcome.at))),
        ]
    }
}
