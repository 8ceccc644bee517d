import BeneficialOwnership
import NameMatching
import Storage

/// Turns what a file of beneficial ownership says about one business into the holders of interests in it.
enum OwnershipReading {
    struct Found: Sendable {
        var holders: [InterestHolder]
        /// Places where the file names nobody, or not by name: nothing is known there, which is not nobody.
        var gaps: Int
    }

    /// - Returns: nil where the file does not know the company number.
    static func holders(of companyNumber: String, in register: OwnershipRegister, on day: Day) -> Found? {
        guard let body = register.entity(companyNumber: companyNumber) else { return nil }
        let today = day.description
        var found = Found(holders: [], gaps: 0)
        for relation in register.relations(toSubject: body.id) {
            guard let id = relation.interestedParty.partyID, let party = register.party(id) else {
                if relation.isInForce(on: today) { found.gaps += 1 }
                continue
            }
            let ended = relation.isInForce(on: today) ? nil : relation.endedOn.flatMap { Day($0) } ?? day
            let interests = relation.interests.isEmpty ? [Interest(kind: .unknownInterest)] : relation.interests
            for interest in interests {
                let isOver = ended ?? (interest.lasts(on: today) ? nil : interest.endedOn.flatMap { Day($0) } ?? day)
                guard let holder = holder(party, kind(interest), share(interest), endedOn: isOver) else {
                    if isOver == nil { found.gaps += 1 }
                    break
                }
                found.holders.append(holder)
            }
        }
        let behind = register.persons(standingBehind: body.id, on: today)
        for person in behind.persons where person.relations.count > 1 {
            guard let holder = holder(person.party, .indirect, nil, endedOn: nil) else {
                found.gaps += 1
                continue
            }
            found.holders.append(holder)
        }
        found.gaps += behind.gaps.count { $0.entity != body.id } + (behind.isCutOff ? 1 : 0)
        return found
    }

    /// nil for a party without a name.
    private static func holder(
        _ party: OwnershipParty, _ interest: InterestHolder.Interest, _ share: Double?, endedOn: Day?
    ) -> InterestHolder? {
        guard let name = party.name, !name.isEmpty else { return nil }
        let number = party.identifiers.first
        return InterestHolder(
            name: name, nature: party.kind == .person ? .person : .organisation, interest: interest, leastShare: share,
            country: party.countries.first ?? party.nationalities.first, birth: party.birth?.text,
            scheme: number?.scheme.flatMap(IdentifierScheme.init(rawValue:)) ?? .other, number: number?.number,
            endedOn: endedOn)
    }

    private static func share(_ interest: Interest) -> Double? { interest.share?.exact ?? interest.share?.minimum }

    private static func kind(_ interest: Interest) -> InterestHolder.Interest {
        switch interest.kind {
        case .shareholding: .shares
        case .votingRights: .votes
        case .appointmentOfBoard: .appointsBoard
        case .boardMember, .boardChair, .seniorManagingOfficial: .director
        case .otherInfluenceOrControl, .controlViaCompanyRulesOrArticles, .controlByLegalFramework: .influenceOrControl
        default: .other
        }
    }
}
