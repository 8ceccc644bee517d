import EthicalEmployment
import Languages
import Storage

/// The whistle-blowing policy in force, and the form that tells of a newer one.
struct WhistleblowingPage: PageModel {
    /// The one in force first.
    var policies: [WhistleblowingPolicy]
    var today: Day
    var mayChange: Bool
    var form = Form()
    var faults: [EntryFault] = []

    static let fields: [EthicalEmploymentError.Code: String] = EntryReader.evidenceFields.merging([
        .badDay: "adopted", .badOrder: "review", .tooLong: "title",
    ]) { $1 }

    func page(in words: Words) -> Page {
        EntrySheet(
            title: words(.employmentPolicyTitle), intro: words(.employmentPolicyIntro), lines: lines(words),
            nothing: words(.employmentPolicyNothing), inputs: mayChange ? inputs(words) : nil,
            formTitle: words(.employmentPolicyAdd), action: "/employment/whistle-blowing",
            send: words(.employmentSave), history: history(words), trail: [EmploymentPage.crumb(words)],
            faults: faults
        ).page(in: words)
    }

    private func lines(_ words: Words) -> [EvidenceLine] {
        guard let policy = policies.first else { return [] }
        return words.lines(of: policy.evidence) + [
            EvidenceLine(label: words(.employmentPolicyAdopted), text: words.day(policy.adoptedOn)),
            EvidenceLine(
                label: words(.employmentPolicyReview), text: words.day(policy.reviewOn),
                tag: words.reviewTag(of: policy.expiry(on: today))),
            EvidenceLine(
                label: words(.employmentPolicyOutsiders),
                text: policy.isOpenToOutsiders ? words(.employmentYes) : words(.employmentNo)),
            EvidenceLine(
                label: words(.employmentRecorded), text: words.recorded(policy.recordedAt, by: policy.by)),
        ]
    }

    private func inputs(_ words: Words) -> [EntryInput] {
        let faults = EntryFault.all(faults, in: words)
        return EntryInput.evidence(form, faults, words) + [
            .text(
                InputField(
                    name: "adopted", label: words(.employmentPolicyAdopted), value: form["adopted"],
                    fault: faults["adopted"], kind: "date")),
            .text(
                InputField(
                    name: "review", label: words(.employmentPolicyReview), hint: words(.employmentPolicyReviewHint),
                    value: form["review"], fault: faults["review"], kind: "date")),
            EntryInput.yesOrNo("outsiders", words(.employmentPolicyOutsiders), form, faults, words),
        ]
    }

    private func history(_ words: Words) -> Table {
        Table(
            caption: words(.employmentHistory), hidesCaption: true,
            columns: [
                Table.Column(label: words(.employmentEvidence)),
                Table.Column(label: words(.employmentPolicyAdopted)),
                Table.Column(label: words(.employmentPolicyReview)),
                Table.Column(label: words(.employmentRecorded)),
            ],
            rows: policies.dropFirst().map { policy in
                [
                    words.cell(of: policy.evidence),
                    Table.Cell(words.shortDay(policy.adoptedOn)), Table.Cell(words.shortDay(policy.reviewOn)),
                    Table.Cell(words.recorded(policy.recordedAt, by: policy.by)),
                ]
            })
    }
}
