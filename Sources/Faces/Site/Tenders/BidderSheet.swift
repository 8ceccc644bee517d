import Languages
import NameMatching
import Screening
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

    private var file: BidderFile { view.file }
    private var path: String { "/tenders/bidders/\(file.bidder.id)" }
    private var mayRun: Bool { hasWays && view.mayRun }

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

    private func way(_ kind: BidderEntry.Kind, party: ID<Party>? = nil, about: String = "") -> String? {
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

    private func parties(_ words: Words) -> Table {
        Table(
            caption: words(.tendersParties), hidesCaption: true,
            columns: [
                Table.Column(label: words(.tendersFieldName)), Table.Column(label: words(.tendersFieldRelation)),
                Table.Column(label: words(.tendersColumnScreened)),
            ],
            rows: file.parties.map { party in
                let mayReplace = mayRun && party.relation.isReplaceable && party.endedAt == nil
                return [
                    Table.Cell(
                        party.name, tag: party.endedAt == nil ? nil : Tag(.plain, words(.tendersReplaced)),
                        note: facts(party, words)),
                    mayReplace
                        ? Table.Cell(
                            words(.tendersReplaceIt),
                            link: Address("\(path)/parties", ["replaces": party.id.text]),
                            note: words(.tendersRelation, party.relation))
                        : Table.Cell(words(.tendersRelation, party.relation)),
                    screened(party, words),
                ]
            })
    }

    /// `A person · Director or shadow director · 1971-05 · Typed in`.
    private func facts(_ party: Party, _ words: Words) -> String {
        [
            words(.tendersNature, party.draft.nature), party.draft.kind.map { words(.tendersConnection, $0) },
            party.draft.birth, party.draft.number, words(.tendersOrigin, party.origin),
        ].compactMap { $0 }.joined(separator: " · ")
    }

    private func screened(_ party: Party, _ words: Words) -> Table.Cell {
        guard let screening = file.screening(of: party.id) else {
            return Table.Cell("", tag: Tag(.unknown, words(.tendersNotScreened)))
        }
        let lists = screening.lists.map { "\($0.name) \($0.version) (\($0.checksum.prefix(8))…)" }
        return Table.Cell(
            words.moment(screening.screenedAt),
            note: lists.isEmpty ? words(.tendersNoLists) : lists.joined(separator: ", "))
    }

    private func candidate(_ item: BidderView.Candidate, _ words: Words) -> Fields {
        let isStop = item.candidate.consequence == .stopAndReport && item.state != .notTheSame
        return [
            "candidateName": words(.tendersListed(name: item.candidate.caption, list: item.candidate.listName)),
            "candidateParty": item.party.name,
            "candidateState": Tag(
                item.state == .notTheSame ? .plain : isStop ? .danger : .warn,
                words(.tendersCandidate, item.state)
            ).fields,
            "candidateScore": ScoreWords.tag(item.candidate.comparison.score, words).fields,
            "candidateLeads": words(.screeningConsequence, item.candidate.consequence),
            "answerPath": way(.candidate, party: item.party.id, about: item.candidate.entry.text),
            "reportPath": isStop ? way(.sanctions, party: item.party.id, about: item.candidate.entry.text) : nil,
        ]
    }

    private func debarment(_ item: BidderView.Debarment, _ words: Words) -> Fields {
        let entry = item.candidate.entry
        let place = file.debarment?.entries.firstIndex(of: entry)
        return [
            "debarmentName": entry.name, "debarmentParty": item.candidate.party.name, "debarmentGround": entry.ground,
            "debarmentWeight": Tag(.warn, words(.tendersWeight, entry.weight)).fields,
            "debarmentEnd": entry.expectedEnd.map { words(.tendersExpectedEnd(day: words.shortDay($0))) },
            "debarmentAnswer": item.answer.map { words(.tendersLimb, $0.isSame) } ?? words(.tendersNotAnswered),
            "debarmentPath": place.flatMap { way(.debarment, party: item.candidate.party.id, about: String($0)) },
        ]
    }

    private func questions(_ words: Words) -> Table {
        Table(
            caption: words(.tendersQuestions), hidesCaption: true,
            columns: [
                Table.Column(label: words(.tendersFieldSubject)), Table.Column(label: words(.tendersFieldAnswer)),
                Table.Column(label: words(.tendersFieldScore), isNumeric: true),
            ],
            rows: view.questions.filter { $0.isOpen || $0.answer != nil }.map { line in
                let question = line.question.id
                let score = line.score.map { words.number($0.score) }
                return [
                    Table.Cell(
                        words.question(line.question),
                        link: way(.answer, about: question.rawValue).flatMap { Address(ofThisSite: $0) },
                        note: line.question.own == nil
                            ? nil
                            : words(.tendersQuestionsVersionOf(number: words.number(line.question.version)))),
                    Table.Cell(
                        line.answer.map { words(.tendersAnswer, $0.value) } ?? "", tag: verdict(line.verdict, words),
                        note: line.answer?.text.nonEmpty),
                    line.question.isScored && line.answer != nil
                        ? Table.Cell(
                            score ?? words(.tendersNotScored),
                            link: way(.score, about: question.rawValue).flatMap { Address(ofThisSite: $0) })
                        : Table.Cell(""),
                ]
            })
    }

    private func verdict(_ verdict: QuestionRule.Verdict, _ words: Words) -> Tag {
        let tone: Tag.Tone =
            switch verdict {
            case .pass, .given: .plain
            case .mandatoryFail: .danger
            case .discretionaryFail: .warn
            case .skipped, .notAsked: .unknown
            }
        return Tag(tone, words(.tendersQuestionVerdict, verdict))
    }

    private func price(_ words: Words) -> String {
        guard let price = view.price else { return words(.tendersPriceNone) }
        return words(
            .tendersPrice, price.verdict,
            [
                "percent": price.percent.map { words.number($0) } ?? "",
                "measure": price.measure.map { words.money($0) } ?? "",
            ])
    }

    private func statement(_ words: Words) -> String {
        view.statement.map { words(.tendersStatement, $0) } ?? words(.tendersStatementNone)
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

extension String {
    /// nil for the empty text.
    var nonEmpty: String? { isEmpty ? nil : self }
}
