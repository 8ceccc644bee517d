import EthicalEmployment
import Languages
import Storage

/// Who is champion, and the form that names another.
struct ChampionPage: PageModel {
    /// The one in office first.
    var champions: [Champion]
    /// Who can be named; nil for those who may not name anybody.
    var candidates: [ChampionCandidate]?
    var form = Form()
    var faults: [EntryFault] = []

    static let fields: [EthicalEmploymentError.Code: String] = [
        .notAMember: "person", .badDay: "since", .badOrder: "since",
    ]

    func page(in words: Words) -> Page {
        EntrySheet(
            title: words(.employmentChampionTitle), intro: words(.employmentChampionIntro), lines: lines(words),
            nothing: words(.employmentChampionNothing), inputs: candidates.map { inputs($0, words) },
            formTitle: words(.employmentChampionAdd), action: "/employment/champion", send: words(.employmentSave),
            history: history(words), trail: [EmploymentPage.crumb(words)], faults: faults
        ).page(in: words)
    }

    private func lines(_ words: Words) -> [EvidenceLine] {
        guard let champion = champions.first else { return [] }
        return [
            EvidenceLine(
                label: words(.employmentChampionWho), text: champion.name,
                tag: champion.isMember ? nil : Tag(.warn, words(.employmentChampionLeft))),
            EvidenceLine(label: words(.employmentChampionSince), text: words.day(champion.since)),
            EvidenceLine(
                label: words(.employmentRecorded), text: words.recorded(champion.recordedAt, by: champion.by)),
        ]
    }

    private func inputs(_ candidates: [ChampionCandidate], _ words: Words) -> [EntryInput] {
        let faults = EntryFault.all(faults, in: words)
        let nobody = ChoiceField.Choice(value: "", label: words(.employmentChampionChoose))
        return [
            .select(
                ChoiceField(
                    name: "person", label: words(.employmentChampionWho), hint: words(.employmentChampionWhoHint),
                    choices: [nobody] + candidates.map { ChoiceField.Choice(value: $0.person.text, label: $0.name) },
                    chosen: [form["person"]], fault: faults["person"])),
            .text(
                InputField(
                    name: "since", label: words(.employmentChampionSince), value: form["since"],
                    fault: faults["since"], kind: "date")),
        ]
    }

    private func history(_ words: Words) -> Table {
        Table(
            caption: words(.employmentHistory), hidesCaption: true,
            columns: [
                Table.Column(label: words(.employmentChampionWho)),
                Table.Column(label: words(.employmentChampionSince)),
                Table.Column(label: words(.employmentChampionUntil)),
                Table.Column(label: words(.employmentRecorded)),
            ],
            rows: champions.dropFirst().map { champion in
                [
                    Table.Cell(champion.name), Table.Cell(words.shortDay(champion.since)),
                    Table.Cell(champion.until.map(words.shortDay) ?? "–"),
                    Table.Cell(words.recorded(champion.recordedAt, by: champion.by)),
                ]
            })
    }
}
