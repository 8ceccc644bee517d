/// Which of those whom a file of beneficial ownership names are connected persons (Procurement Act 2023 Schedule 6 paragraph
/// 45; significant control as in Companies Act 2006 Schedule 1A: more than 25 % of shares or votes, the right to appoint a
/// majority of the board, or significant influence or control).
public enum OwnershipRule {
    /// Shares and votes count above this, in per cent of 100.
    public static let leastShare = 25.0

    public enum LeftOut: String, Sendable, Codable, CaseIterable {
        /// The interest has ended.
        case ended
        /// The share that the file states lies below 25 %; of one of "25 to 50" the least is 25, which counts.
        case smallShare
    }

    public struct Reading: Sendable, Hashable {
        public var connected: [PartyDraft]
        public var leftOut: [(party: InterestHolder, why: LeftOut)]

        public static func == (left: Reading, right: Reading) -> Bool {
            left.connected == right.connected && left.leftOut.map(\.party) == right.leftOut.map(\.party)
                && left.leftOut.map(\.why) == right.leftOut.map(\.why)
        }

        public func hash(into hasher: inout Hasher) { hasher.combine(connected) }
    }

    /// Each party once, by what ties it closest. A share that is not stated, and an interest of a kind that the file does not
    /// explain, count: what is unknown is not shown as harmless.
    public static func connectedPersons(from parties: [InterestHolder]) -> Reading {
        var reading = Reading(connected: [], leftOut: [])
        for party in parties {
            if party.endedOn != nil {
                reading.leftOut.append((party, .ended))
            } else if party.interest == .shares || party.interest == .votes,
                let share = party.leastShare, share < leastShare
            {
                reading.leftOut.append((party, .smallShare))
            } else {
                let draft = draft(party)
                if !reading.connected.contains(where: { isSame($0, draft) }) { reading.connected.append(draft) }
            }
        }
        return reading
    }

    private static func isSame(_ one: PartyDraft, _ other: PartyDraft) -> Bool {
        one.name == other.name && one.birth == other.birth && one.number == other.number
    }

    private static func draft(_ party: InterestHolder) -> PartyDraft {
        PartyDraft(
            relation: .connected, kind: kind(party.interest), name: party.name, nature: party.nature,
            country: party.country, birth: TextRule.birth(party.birth), scheme: party.scheme, number: party.number)
    }

    private static func kind(_ interest: InterestHolder.Interest) -> ConnectedPersonKind {
        switch interest {
        case .shares, .votes, .appointsBoard, .influenceOrControl: .significantControl
        case .director: .director
        case .parent, .subsidiary: .parentOrSubsidiary
        case .indirect: .influencesSupplier
        case .other: .equivalent
        }
    }
}
