import CodeOfPractice
import Languages

/// Actions as rows of a table.
struct PlanTableView {
    var actions: [PlanAction]
    /// The list's address, where it can be sorted.
    var address: Address?

    func table(in words: Words) -> Table {
        Table(
            caption: words(.planActions), hidesCaption: true,
            columns: [
                Table.Column(label: words(.planFieldTitle), sortKey: "title"),
                Table.Column(label: words(.planColumnLight)),
                Table.Column(label: words(.planFieldStatus), sortKey: "status"),
                Table.Column(label: words(.planFieldDue), isNumeric: true, sortKey: "due"),
                Table.Column(label: words(.planFieldOwner), sortKey: "owner"),
                Table.Column(label: words(.codeColumnCommitment), sortKey: "commitment"),
            ],
            rows: actions.map { row($0, words) }, address: address)
    }

    private func row(_ action: PlanAction, _ words: Words) -> [Table.Cell] {
        let content = action.content
        let place = content.subPoint.isEmpty ? words.number(content.commitment) : content.subPoint
        return [
            Table.Cell(
                content.title, link: Address("/code/actions/\(action.id)"),
                note: content.heading.map { words(.planHeading, $0) }),
            Table.Cell(
                "", tag: words.lightTag(action.light.light),
                note: action.light.reasons.first.map { words.lightReason($0) }),
            Table.Cell(words(.planStatus, content.status)),
            Table.Cell(
                words.dueText(action), tag: action.isOverdue ? Tag(.danger, words(.planOverdue)) : nil),
            Table.Cell(action.ownerName ?? words(.planNobody)),
            Table.Cell(content.commitment == 0 ? words(.planUnplaced) : place),
        ]
    }
}
