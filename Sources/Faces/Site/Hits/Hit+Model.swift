import AuditTrail
import HTTPTypes
import Languages
import Screening
import Storage

/// Is this the same business? The evidence, the two records, what follows, and the decision.
struct HitPage: PageModel {
    var hit: HitDetail
    var forms = HitForms()
    /// Whether the person may be a second in general; if not for this hit, they were the first.
    var mayConfirm: Bool
    var mayTell: Bool
    /// Whether the way to who looked at it is shown.
    var mayReadReaders = false
    var today: Day
    /// The names of the people of the organisation by the text of their identifiers.
    var names: [String: String] = [:]

    func page(in words: Words) -> Page {
        let faults = faults(words)
        var page = Page(
            "hits/hit", title: words(.screeningHitTitle), section: .hits,
            trail: [
                Crumb(words(.screeningTitle), Address("/hits")),
                Crumb(hit.summary.supplierName, Address("/suppliers/\(hit.summary.supplier)")),
            ], fields: fields(words, faults))
        page.show(form: hit.mayDecide ? DecisionForm.id : hit.maySecond ? SecondForm.id : nil, faults)
        if forms.clash != nil { page.status = .conflict }
        return page
    }

    private func faults(_ words: Words) -> FieldFaults {
        if hit.mayDecide { return forms.decision.faults(in: words) }
        if hit.maySecond, forms.reopening == nil { return forms.second.faults(in: words) }
        var faults = FieldFaults()
        forms.reopening?.note(in: &faults, of: "whyOpen", words)
        return faults
    }

    private func fields(_ words: Words, _ faults: FieldFaults) -> Fields {
        let summary = hit.summary
        let base: Fields = [
            "hitPath": "/hits/\(summary.id)",
            "readersPath": mayReadReaders ? "/hits/\(summary.id)/readers" : nil,
            "supplierName": summary.supplierName, "supplierPath": "/suppliers/\(summary.supplier)",
            "entryName": summary.entryCaption, "listName": summary.listName,
            "scoreTag": ScoreWords.tag(summary.score, words).fields,
            "scoreMeaning": ScoreWords.meaning(summary.score, words),
            "stateTag": summary.state.tag(in: words).fields, "stateText": stateText(words),
            "clash": forms.clash.map { ["wrote": $0.isEmpty ? nil : $0] as Fields },
            "waitsForLead": hit.receipts.last { $0.answer != nil }?.answer == .speakToTheLead,
            "changes": hit.changes.isEmpty
                ? nil : ["changeLines": ChangeLines(changes: hit.changes).fields(in: words)] as Fields,
            "comparison": EvidenceFigure(comparison: hit.comparison).fields(in: words),
            "ours": SupplierCard(identity: hit.supplier, record: hit.supplierRecord).fields(in: words),
            "theirs": entryCard.fields(in: words),
            "consequence": consequence?.fields(in: words),
            "decisionTitle": words(hit.mayDecide || hit.maySecond ? .screeningDecision : .screeningDecisionTheirs),
            "lead": LeadSheet(subject: .hit(summary.id), receipts: hit.receipts, maySend: mayTell).fields(in: words),
            "checkText": words(
                .screeningHitCheck(
                    found: words.moment(summary.foundAt), moment: words.moment(hit.check.startedAt),
                    engine: hit.check.engineVersion)),
        ]
        return base.adding(decisionFields(words, faults))
    }

    private func decisionFields(_ words: Words, _ faults: FieldFaults) -> Fields {
        let first = hit.decisions.last { $0.part == .first }
        let isWaiting = hit.summary.state == .waitsForSecond
        return [
            "decision": hit.mayDecide ? forms.decision.fields(in: words, faults) : nil,
            "second": hit.maySecond ? forms.second.fields(in: words, faults) : nil,
            "first": isWaiting ? first.map { DecisionLines(decisions: []).line($0, words) } : nil,
            "waitingText": isWaiting && !hit.maySecond
                ? words(mayConfirm ? .screeningSecondNotYou : .screeningSecondOther) : nil,
            "decisions": hit.decisions.isEmpty || (isWaiting && hit.decisions.count == 1)
                ? nil : ["decisionLines": DecisionLines(decisions: hit.decisions).fields(in: words)] as Fields,
            "reopening": hit.mayReopen
                ? [
                    "isUnfolded": forms.reopening != nil,
                    "whyOpen": InputField(
                        name: "whyOpen", label: words(.screeningReopenWhy), hint: words(.screeningReasonHint),
                        value: forms.reopening?.text ?? "", fault: faults["whyOpen"]
                    ).fields,
                ] as Fields : nil,
            "trail": hit.history.isEmpty
                ? nil : ["trailLines": hit.history.map { trailLine($0, words) }] as Fields,
        ]
    }

    /// Said while it may still be confirmed, and once it is.
    private var consequence: ConsequenceSheet? {
        switch hit.summary.state {
        case .open, .waitsForSecond, .deferred:
            ConsequenceSheet(consequence: hit.summary.consequence, occasion: .undecided)
        case .same: ConsequenceSheet(consequence: hit.summary.consequence, occasion: .confirmed)
        case .notTheSame, .closed: nil
        }
    }

    private var entryCard: EntryCard {
        let current = hit.list.current
        let isInUse = hit.entry.isCurrent && hit.summary.state != .closed
        return EntryCard(
            entity: hit.entry.entity, key: hit.entry.key, listName: hit.list.name,
            version: isInUse ? current.number : nil, publishedOn: isInUse ? current.publishedOn : nil,
            listPath: isInUse ? "/lists/\(hit.list.id)" : nil)
    }

    private func stateText(_ words: Words) -> String? {
        switch hit.summary.state {
        case .open, .waitsForSecond:
            words(
                hit.summary.due < today
                    ? .screeningDueWasBy(day: words.day(hit.summary.due))
                    : .screeningDueBy(day: words.day(hit.summary.due)))
        case .deferred: words(.screeningDueBackOn(day: words.day(hit.summary.due)))
        case .closed: words(.screeningClosed)
        case .same, .notTheSame: nil
        }
    }

    private func trailLine(_ entry: TrailEntry, _ words: Words) -> Fields {
        [
            "trailAt": words.moment(entry.at), "trailAct": words(.screeningAct, entry.act),
            "trailBy": entry.actor.person.map { names[$0] ?? words(.suppliersHistoryGone) }
                ?? words(.suppliersHistoryProgram),
        ]
    }
}
