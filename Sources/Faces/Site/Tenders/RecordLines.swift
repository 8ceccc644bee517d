import Languages
import Screening
import Storage
import Tendering

/// What an entry of a bidder's file says, line by line.
struct RecordLines {
    var file: BidderFile
    var words: Words

    func fields(_ record: BidderRecord) -> Fields {
        [
            "recordTitle": words(.tendersEntry, record.entry.kind),
            "recordWhen": record.by.map { words(.tendersBy(moment: words.moment(record.at), name: $0)) }
                ?? words.moment(record.at),
            "recordLines": lines(record.entry).compactMap { $0 },
        ]
    }

    private func line(_ field: TenderField, _ value: String?) -> Fields? {
        FactLines.line(words(.tendersField, field), value)
    }

    private func day(_ field: TenderField, _ day: Day?) -> Fields? { line(field, day.map { words.shortDay($0) }) }

    private func limb(_ field: TenderField, _ limb: Limb) -> Fields? { line(field, words(.tendersLimb, limb)) }

    private func party(_ id: ID<Party>) -> Fields? { line(.party, file.party(id)?.name) }

    private func lines(_ entry: BidderEntry) -> [Fields?] {
        switch entry {
        case .information(let value):
            [
                line(.subject, words(.tendersSubject, value.subject)),
                line(.state, words(.tendersInformation, value.state)), day(.on, value.on), line(.note, value.note),
            ]
        case .candidate(let value):
            [
                party(value.party),
                line(.name, words(.tendersListed(name: value.candidate.caption, list: value.candidate.listName))),
                line(.verdict, words(.tendersVerdict, value.verdict)), line(.reason, value.reason),
            ]
        case .sanctions(let value):
            [
                party(value.party), day(.on, value.reportedOn), line(.reference, value.reference),
                line(.whatWasDone, value.whatWasDone),
                line(.mayProceed, words(.tendersLimb, value.mayProceed ? Limb.yes : .no)),
            ]
        case .ground(let value): ground(value)
        case .representations(let value):
            [
                line(.state, words(.tendersHearing, value.state)), day(.on, value.on), day(.until, value.until),
                line(.text, value.text),
            ]
        case .replacement(let value):
            [
                party(value.party), line(.state, words(.tendersReplacement, value.state)), day(.on, value.on),
                day(.until, value.until), line(.note, value.note),
            ]
        case .selfCleaning(let value):
            [
                line(.takenSeriously, value.takenSeriously), line(.prevention, value.prevention),
                line(.commitments, value.commitments), line(.timePassed, value.timePassed),
                line(.other, value.other),
            ]
        case .debarment(let value):
            [
                party(value.party), line(.name, value.entry.name), line(.groundText, value.entry.ground),
                limb(.isSame, value.isSame), limb(.coversContract, value.coversContract),
                line(.reason, value.reason),
            ]
        default: laterLines(entry)
        }
    }

    private func ground(_ value: GroundFinding) -> [Fields?] {
        [
            party(value.party), line(.ground, words(.tendersGround, value.ground)), limb(.applies, value.applies),
            day(.eventOn, value.eventOn), day(.knownSince, value.knownSince), limb(.continuing, value.continuing),
            limb(.recurrence, value.recurrence), line(.evidence, value.evidence),
        ]
    }

    private func laterLines(_ entry: BidderEntry) -> [Fields?] {
        switch entry {
        case .price(let value):
            [
                line(.price, words.money(value.price)),
                line(.others, value.others.map { words.money($0) }.joined(separator: ", ")),
                line(.estimate, value.estimate.map { words.money($0) }),
            ]
        case .hearing(let value):
            [
                line(.state, words(.tendersPriceHearing, value.state)), day(.on, value.on), day(.until, value.until),
                line(.text, value.text),
            ]
        case .statement(let value):
            [
                line(.turnover, value.turnover.map { words.money($0) } ?? words(.siteUnknown)),
                limb(.isInUK, value.isInUK), line(.finding, words(.tendersFinding, value.finding)),
                line(.address, value.address), day(.on, value.on),
            ]
        case .answer(let value):
            [
                line(.subject, words.question(value.question, file.own)),
                line(.answer, words(.tendersAnswer, value.value)), line(.text, value.text),
                line(.evidence, value.evidence),
            ]
        case .score(let value):
            [
                line(.subject, words.question(value.question, file.own)), line(.score, words.number(value.score)),
                line(.reason, value.reason),
            ]
        case .decision(let value):
            [
                line(.outcome, words(.tendersOutcome, value.outcome)),
                line(.basis, value.basis.map { words(.tendersBasis, $0) }), day(.on, value.evaluatedOn),
                line(.reason, value.reason),
            ]
        case .second(let value):
            [line(.agrees, words(.tendersLimb, value.agrees ? Limb.yes : .no)), line(.reason, value.reason)]
        case .notice(let value):
            [
                line(.recipient, words(.tendersRecipient, value.recipient)), day(.on, value.on),
                line(.reference, value.reference),
            ]
        case .appeal(let value): [day(.on, value.on), line(.text, value.text)]
        case .appealOutcome(let value):
            [
                line(.decisionStands, words(.tendersLimb, value.decisionStands ? Limb.yes : .no)),
                line(.reason, value.reason),
            ]
        default: lastLines(entry)
        }
    }

    private func lastLines(_ entry: BidderEntry) -> [Fields?] {
        switch entry {
        case .letter(let value):
            [
                line(.subject, words(.tendersLetterKind, value.kind)), value.party.flatMap(party),
                day(.until, value.until),
                line(.letterEnglish, value.text.english), line(.letterWelsh, value.text.welsh),
            ]
        case .letterSent(let value):
            [
                line(.subject, letter(value.letter).map { words(.tendersLetterKind, $0) }), day(.on, value.on),
                line(.to, value.to), line(.means, words(.tendersMeans, value.means)),
                line(.recipient, value.recipient.map { words(.tendersRecipient, $0) }),
            ]
        case .interest(let value):
            [line(.interest, words(.tendersInterest, value.ground)), line(.reason, value.reason)]
        case .termination(let value):
            [
                line(.state, words(.tendersTerminationState, value.state)),
                line(.terminationGround, words(.tendersTerminationGround, value.ground)), day(.on, value.on),
                day(.until, value.until), line(.reason, value.text),
            ]
        case .register(let value):
            [line(.name, value.supplier == nil ? words(.tendersRegisterUnlinked) : value.name)]
        default: []
        }
    }

    private func letter(_ id: ID<BidderRecord>) -> TenderLetter.Kind? {
        guard case .letter(let letter) = file.records.first(where: { $0.id == id })?.entry else { return nil }
        return letter.kind
    }
}
