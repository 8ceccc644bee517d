import Languages
import Storage
import Suppliers
import Tendering

/// A bidder's file as the page, and the page for printing, show it.
struct BidderSheet {
    var view: BidderView
    /// Whether the ways to what can be done are drawn.
    var hasWays: Bool
    /// The contracts of the supplier that the bidder is linked to.
    var contracts: [SupplierContract] = []

    var file: BidderFile { view.file }
    var path: String { "/tenders/bidders/\(file.bidder.id)" }
    var mayRun: Bool { hasWays && view.mayRun }

    func fields(in words: Words) -> Fields {
        [
            "bidderName": file.bidder.name, "bidderID": file.bidder.id.text,
            "state": view.state.tag(in: words).fields, "standing": view.standing.status.tag(in: words).fields,
            "evaluatedText": words(.tendersEvaluated(day: words.day(view.day))),
            "reasons": view.standing.reasons.map { reason($0, words) }, "hasReasons": !view.standing.reasons.isEmpty,
            "tasks": tasks(in: words), "hasTasks": !view.tasks.isEmpty,
            "lettersDue": letters(words).due, "lettersKept": letters(words).kept,
            "hasLetters": !letters(words).due.isEmpty || !letters(words).kept.isEmpty,
            "award": file.isAwarded ? award(words) : nil,
            "priceWay": way(.price), "statementWay": way(.statement), "groundWay": way(.ground),
            "informationWay": way(.information),
            "parties": parties(words).fields(in: words),
            "candidates": view.candidates.map { candidate($0, words) }, "hasCandidates": !view.candidates.isEmpty,
            "noCandidates": words(
                file.currentParties.allSatisfy { file.screening(of: $0.id) != nil }
                    ? .tendersCandidatesNone : .tendersCandidatesUnscreened),
            "debarments": view.debarments.map { debarment($0, words) }, "hasDebarments": !view.debarments.isEmpty,
            "debarmentText": file.debarment.map {
                words(
                    .tendersDebarmentHeld(
                        number: words.number($0.number), day: words.shortDay(Words.day(of: $0.madeAt)),
                        checksum: String($0.checksum.prefix(12))))
            },
            "questions": questions(words).fields(in: words),
            "scoreText": words(
                .tendersScore(
                    points: words.number(view.score.points), most: words.number(view.score.most),
                    unscored: words.number(view.score.unscored))),
            "priceText": price(words), "statementText": statement(words),
            "notices": view.notices.map { notice($0, words) }, "hasNotices": !view.notices.isEmpty,
            "records": file.records.reversed().map { RecordLines(file: file, words: words).fields($0) },
            "hasRecords": !file.records.isEmpty,
        ]
    }

    func way(_ kind: BidderEntry.Kind, party: ID<Party>? = nil, about: String = "") -> String? {
        guard mayRun else { return nil }
        return Address("\(path)/\(kind.rawValue)", ["party": party?.text ?? "", "about": about]).description
    }

    private func letters(_ words: Words) -> LetterLines {
        LetterLines(view: view, words: words, path: hasWays ? path : nil)
    }

    /// What the awarded contract asks for: who it is on the register, whether lists were looked at again, and the way to its end.
    private func award(_ words: Words) -> Fields {
        [
            "watchText": file.watchedAt.map { words(.tendersWatchAt(moment: words.moment($0))) }
                ?? words(.tendersWatchNever),
            "path": view.terminationPath.map { step in
                [
                    "stepText": words(.tendersTerminationState, step.state),
                    "stepGround": words(.tendersTerminationGround, step.ground), "stepDay": words.shortDay(step.on),
                ] as Fields
            },
            "hasPath": !view.terminationPath.isEmpty,
            "invitePath": mayRun
                ? file.bidder.supplier.map { Address("/chains/invite", ["supplier": $0.text]).description } : nil,
            "mayLeave": !contracts.isEmpty,
            "contracts": contracts.prefix(20).map { item in
                [
                    "contractTitle": ContractFacts(contract: item.contract).title,
                    "contractPath": "/contracts/\(item.contract.id)/managed",
                ] as Fields
            },
            "stepWay": view.nextTermination.contains(.considered) && view.terminationGrounds.isEmpty
                ? nil : way(.termination),
        ]
    }

    /// A ground and what became of it. Where the one says the other, it stands once.
    private func reason(_ reason: ExclusionReason, _ words: Words) -> Fields {
        let subject =
            reason.party.flatMap { file.party($0)?.name } ?? reason.subject.map { words(.tendersSubject, $0) }
        let ground = reason.ground.map { words(.tendersGround, $0) } ?? words(.tendersBasis, reason.basis)
        let saysItself = reason.code == .notAnswered
        let isListed = [.debarred, .subcontractorDebarred, .connectedOnly].contains(reason.code)
        return [
            "reasonSubject": subject,
            "reasonGround": isListed && reason.basis == .debarment ? nil : ground,
            "reasonText": saysItself
                ? nil
                : words(.tendersReason, reason.code, ["day": reason.earliest.map { words.shortDay($0) } ?? ""]),
            "reasonWeight": Tag(
                reason.isWeighty ? .warn : reason.isOpen ? .unknown : .plain, words(.tendersWeight, reason.weight)
            ).fields,
            "reasonSource": reason.source.text(in: words),
        ]
    }

    /// What waits, the gravest first.
    func tasks(in words: Words) -> [Fields] { view.tasks.map { task($0, words) } }

    private func task(_ task: GateTask, _ words: Words) -> Fields {
        [
            "taskText": words(.tendersTask, task.kind),
            "taskTag": task.urgency == .stops ? Tag(.danger, words(.tendersStops)).fields : nil,
            "taskDue": task.due.map { words(.tendersDue(day: words.shortDay($0))) },
            "taskSource": task.source.text(in: words),
            "taskPath": hasWays ? TaskWay(view: view).path(of: task) : nil,
        ]
    }

    private func notice(_ due: NoticeRule.Due, _ words: Words) -> Fields {
        let left = due.daysLeft(on: view.day)
        let text =
            due.sentOn.map { words(.tendersNoticeSent(day: words.shortDay($0))) }
            ?? (left >= 0
                ? words(.tendersNoticeDue(day: words.shortDay(due.due), left: words.number(left)))
                : words(.tendersNoticeLate(day: words.shortDay(due.due), late: words.number(-left))))
        return [
            "noticeText": text, "noticePath": due.sentOn == nil ? way(.notice, about: due.about.text) : nil,
            "noticeLate": due.sentOn == nil && left < 0 ? Tag(.danger, words(.managedLate)).fields : nil,
        ]
    }
}
