import Screening
import Storage
import Suppliers
import Tendering

/// Makes an entry of a bidder's file of what was typed; nil where something is missing, which `values` then notes, or where
/// the form speaks of what is not on file.
struct RecordReading {
    var kind: BidderEntry.Kind
    var view: BidderView
    var about: String
    var values: TenderValues

    init(_ kind: BidderEntry.Kind, _ view: BidderView, _ form: Form) {
        self.kind = kind
        self.view = view
        about = form["about"]
        values = TenderValues(form)
    }

    private var partyID: ID<Party>? { ID<Party>(values.form["party"]) }

    mutating func entry() -> BidderEntry? {
        switch kind {
        case .information:
            guard let subject = values.code(.subject, InformationRequest.Subject.self),
                let state = values.code(.state, InformationRequest.State.self), let on = values.day(.on)
            else { return nil }
            return .information(
                InformationRequest(subject: subject, state: state, on: on, note: values.text(.note)))
        case .candidate: return candidate()
        case .sanctions: return sanctions()
        case .ground: return ground()
        case .representations:
            guard let state = values.code(.state, Representations.State.self), let on = values.day(.on) else {
                return nil
            }
            return .representations(
                Representations(
                    state: state, on: on, until: values.day(.until, isOptional: state != .invited),
                    text: values.text(.text)))
        case .replacement:
            guard let party = partyID else {
                values.note(.party, .missing)
                return nil
            }
            guard let state = values.code(.state, ReplacementOffer.State.self), let on = values.day(.on) else {
                return nil
            }
            return .replacement(
                ReplacementOffer(
                    party: party, state: state, on: on, until: values.day(.until, isOptional: state != .offered),
                    note: values.text(.note)))
        case .selfCleaning:
            return .selfCleaning(
                SelfCleaning(
                    takenSeriously: values.text(.takenSeriously), prevention: values.text(.prevention),
                    commitments: values.text(.commitments), timePassed: values.text(.timePassed),
                    other: values.text(.other)))
        case .debarment: return debarment()
        default: return laterEntry()
        }
    }

    private mutating func laterEntry() -> BidderEntry? {
        switch kind {
        case .price:
            guard let price = values.money(.price) else { return nil }
            return .price(
                PriceFacts(
                    price: price, others: values.sums(.others), estimate: values.money(.estimate, isOptional: true)))
        case .hearing:
            guard let state = values.code(.state, PriceHearing.State.self), let on = values.day(.on) else { return nil }
            return .hearing(
                PriceHearing(
                    state: state, on: on, until: values.day(.until, isOptional: state != .notified),
                    text: values.text(.text)))
        case .statement: return statement()
        case .answer:
            guard let question = TenderQuestion.Identifier(rawValue: about),
                let value = values.code(.answer, QuestionAnswer.Value.self)
            else { return nil }
            return .answer(
                QuestionAnswer(
                    question: question, version: asked(question)?.version ?? 1, value: value,
                    text: values.text(.text), evidence: values.text(.evidence)))
        case .score:
            guard let question = TenderQuestion.Identifier(rawValue: about) else { return nil }
            guard let score = Int(values.text(.score)) else {
                values.note(.score, .missing)
                return nil
            }
            return .score(QuestionScore(question: question, score: score, reason: values.text(.reason)))
        case .notice:
            guard let record = ID<BidderRecord>(about),
                let recipient = values.code(.recipient, NoticeSent.Recipient.self), let on = values.day(.on)
            else { return nil }
            return .notice(
                NoticeSent(about: record, recipient: recipient, on: on, reference: values.text(.reference)))
        case .letterSent: return letterSent()
        case .interest:
            guard let ground = values.code(.interest, PublicInterest.Ground.self) else { return nil }
            return .interest(PublicInterest(ground: ground, reason: values.text(.reason)))
        case .termination: return termination()
        default: return nil
        }
    }

    private func asked(_ id: TenderQuestion.Identifier) -> TenderQuestion? {
        view.questions.first { $0.question.id == id }?.question
    }

    private mutating func letterSent() -> BidderEntry? {
        guard let letter = ID<BidderRecord>(about), let kind = try? view.letter(letter).letter.kind else { return nil }
        let (on, means) = (values.day(.on), values.code(.means, LetterSent.Means.self))
        if values.text(.to).isEmpty { values.note(.to, .missing) }
        let recipient = kind == .authority ? values.code(.recipient, NoticeSent.Recipient.self) : nil
        guard let on, let means else { return nil }
        return .letterSent(
            LetterSent(letter: letter, on: on, to: values.text(.to), means: means, recipient: recipient))
    }

    private mutating func termination() -> BidderEntry? {
        let (state, on) = (values.code(.state, TerminationStep.State.self), values.day(.on))
        let known = state == .considered ? nil : view.terminationPath.first?.ground
        let ground = known ?? values.code(.terminationGround, TerminationStep.Ground.self)
        let until = values.day(.until, isOptional: state != .notified)
        guard let state, let on, let ground else { return nil }
        return .termination(
            TerminationStep(state: state, ground: ground, on: on, until: until, text: values.text(.reason)))
    }

    private mutating func candidate() -> BidderEntry? {
        guard let verdict = values.code(.verdict, Verdict.self), let found = found else { return nil }
        return .candidate(
            CandidateAnswer(
                party: found.party.id, candidate: found.candidate, verdict: verdict, reason: values.text(.reason)))
    }

    private mutating func sanctions() -> BidderEntry? {
        let (on, mayProceed) = (values.day(.on), values.limb(.mayProceed))
        guard let on, let mayProceed, let found else { return nil }
        return .sanctions(
            SanctionsReport(
                party: found.party.id, entry: found.candidate.entry, reportedOn: on,
                reference: values.text(.reference), whatWasDone: values.text(.whatWasDone), mayProceed: mayProceed))
    }

    /// The candidate that the form is about.
    var found: BidderView.Candidate? {
        view.candidates.first { $0.party.id == partyID && $0.candidate.entry.text == about }
    }

    private mutating func ground() -> BidderEntry? {
        let party = partyID
        if party == nil { values.note(.party, .missing) }
        let (ground, applies) = (values.code(.ground, ExclusionGround.self), values.code(.applies, Limb.self))
        let (event, known) = (values.day(.eventOn, isOptional: true), values.day(.knownSince, isOptional: true))
        let (continuing, recurrence) = (values.code(.continuing, Limb.self), values.code(.recurrence, Limb.self))
        guard let party, let ground, let applies, let continuing, let recurrence else { return nil }
        return .ground(
            GroundFinding(
                party: party, ground: ground, applies: applies, eventOn: event, knownSince: known,
                continuing: continuing, recurrence: recurrence, evidence: values.text(.evidence)))
    }

    private mutating func debarment() -> BidderEntry? {
        guard let list = view.file.debarment, let place = Int(about), list.entries.indices.contains(place),
            let party = partyID
        else { return nil }
        let (isSame, covers) = (values.code(.isSame, Limb.self), values.code(.coversContract, Limb.self))
        guard let isSame, let covers else { return nil }
        return .debarment(
            DebarmentAnswer(
                party: party, entry: list.entries[place], listVersion: list.number, listChecksum: list.checksum,
                isSame: isSame, coversContract: covers, reason: values.text(.reason)))
    }

    private mutating func statement() -> BidderEntry? {
        let turnover = values.money(.turnover, isOptional: true)
        let (isInUK, finding) = (values.code(.isInUK, Limb.self), values.code(.finding, StatementCheck.Finding.self))
        guard let on = values.day(.on), let isInUK, let finding else { return nil }
        if finding == .found, values.text(.address).isEmpty { values.note(.address, .missing) }
        return .statement(
            StatementCheck(
                turnover: turnover, isInUK: isInUK, finding: finding, address: values.text(.address), on: on))
    }
}
