import Languages
import NameMatching
import Screening
import Storage
import Suppliers
import Tendering

/// Who stands with the bidder, and what on a list may be one of them.
extension BidderSheet {
    func parties(_ words: Words) -> Table {
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

    func candidate(_ item: BidderView.Candidate, _ words: Words) -> Fields {
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

    func debarment(_ item: BidderView.Debarment, _ words: Words) -> Fields {
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
}
