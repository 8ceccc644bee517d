/// The fields of the forms about tenders: each is named so in its form, labelled by `tenders.field.<name>`, and explained by
/// `tenders.field.<name>.hint` where that is there.
enum TenderField: String, CaseIterable, Sendable {
    case title, reference, need, cpv, category, delivery, origin, value, days, route
    case name, nature, otherNames, country, birth, number, relation, connection, note
    case subject, state, on, until, verdict, reason, whatWasDone, mayProceed, party, ground, applies, eventOn
    case knownSince, continuing, recurrence, evidence, takenSeriously, prevention, commitments, timePassed, other
    case isSame, coversContract, price, others, estimate, text, turnover, isInUK, finding, address, answer, score
    case outcome, basis, agrees, recipient, decisionStands, groundText, weight, nationalSecurity, contracts
    case expectedEnd, file, format
    case textEnglish, textWelsh, kind, guidanceEnglish, guidanceWelsh, follows, followsOn, passesOn, failing
    case scoreWeight, inUse, questions, letterEnglish, letterWelsh, to, means, interest, terminationGround
}
