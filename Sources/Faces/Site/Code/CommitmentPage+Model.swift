import CodeOfPractice
import Languages
import Storage

/// One commitment of a code that is followed: what it asks for, and what is done about it.
struct CommitmentPage: PageModel {
    var adoption: CodeAdoption
    var commitment: Commitment
    var actions: Storage.Page<PlanAction>
    var mayPlan: Bool
    var address: Address

    private func ways(_ words: Words) -> [Fields] {
        CommitmentWays.ways(of: commitment.number, in: adoption.version, words).map(\.fields)
    }

    func page(in words: Words) -> Page {
        let new = Address(
            "/code/followed/\(adoption.id)/actions/new", ["commitment": String(commitment.number)])
        return Page(
            "code/commitment", title: words(.codeCommitment(number: words.number(commitment.number))), section: .code,
            trail: [Crumb(words(.codeTitle), Address("/code"))],
            fields: [
                "versionName": words.versionName(adoption.version.title, adoption.version.label),
                "versionPath": "/code/versions/\(adoption.version.id)",
                "commitment": CommitmentView(commitment: commitment).fields(in: words),
                "ways": ways(words), "hasWays": !ways(words).isEmpty, "hasActions": !actions.items.isEmpty,
                "table": actions.items.isEmpty
                    ? nil : PlanTableView(actions: actions.items).table(in: words).fields(in: words),
                "paging": Paging(actions, at: address).fields(in: words),
                "newPath": mayPlan ? new.description : nil,
            ])
    }
}
