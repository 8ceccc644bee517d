import Access
import CodeOfPractice
import Languages
import Storage

/// One action: where it stands and why it has its colour, its evidence, what was said, and what happened to it.
struct ActionPage: PageModel {
    var detail: ActionDetail
    var today: Day
    var reader: ID<Person>?
    var mayPlan: Bool

    private var action: PlanAction { detail.action }
    private var path: String { "/code/actions/\(action.id)" }
    private var isOpen: Bool { mayPlan && action.removedAt == nil && detail.adoption.endedAt == nil }

    func page(in words: Words) -> Page {
        let content = action.content
        let commitment = detail.adoption.version.commitment(content.commitment)
        return Page(
            "code/action", title: content.title, section: .code,
            trail: [
                Crumb(words(.codeTitle), Address("/code")), Crumb(words(.planActions), Address("/code/actions")),
            ],
            fields: [
                "lightTag": words.lightTag(action.light.light).fields,
                "reasons": action.light.reasons.map { ["reasonText": words.lightReason($0)] as Fields },
                "isRemoved": action.removedAt != nil,
                "restorePath": mayPlan && action.removedAt != nil ? "\(path)/restore" : nil,
                "commitmentPath": commitment.map {
                    "/code/followed/\(action.adoption)/commitments/\($0.number)"
                },
                "commitmentText": commitment.map { words.text($0.text) },
                "commitmentName": commitment.map { words(.codeCommitment(number: words.number($0.number))) },
                "subPoint": subPoint(commitment, words),
                "facts": facts(words), "detailText": content.detail.isEmpty ? nil : content.detail,
                "changePath": isOpen ? "\(path)/change" : nil, "removePath": isOpen ? "\(path)/remove" : nil,
                "evidencePath": isOpen ? "\(path)/evidence" : nil, "recordsPath": isOpen ? "\(path)/records" : nil,
                "hasEvidence": !detail.evidence.isEmpty,
                "evidence": detail.evidence.map {
                    EvidenceView(
                        evidence: $0, today: today, mayChange: isOpen, readableKinds: detail.readableKinds
                    ).fields(in: words)
                },
                "comments": detail.comments.map { comment($0, words) },
                "commentPath": isOpen ? "\(path)/comments" : nil,
                "comment": InputField(name: "comment", label: words(.planCommentNew)).fields,
                "history": detail.history.map {
                    PlanEventView(event: $0, path: path, mayUndo: isOpen).fields(in: words)
                },
            ])
    }

    private func subPoint(_ commitment: Commitment?, _ words: Words) -> Fields? {
        commitment?.subPoints.first { $0.number == action.content.subPoint }.map {
            ["pointNumber": $0.number, "pointText": words.text($0.text)]
        }
    }

    private func facts(_ words: Words) -> [Fields] {
        let content = action.content
        var facts: [(String, String, Tag?)] = [
            (words(.planFieldStatus), words(.planStatus, content.status), nil),
            (
                words(.planFieldDue), words.dueText(action),
                action.isOverdue ? Tag(.danger, words(.planOverdue)) : nil
            ),
            (words(.planFieldOwner), action.ownerName ?? words(.planNobody), nil),
            (words(.planFieldPriority), words(.planPriority, content.priority), nil),
        ]
        if let heading = content.heading { facts.append((words(.planFieldHeading), words(.planHeading, heading), nil)) }
        if !content.statusReason.isEmpty { facts.append((words(.planFieldStatusReason), content.statusReason, nil)) }
        return facts.map { ["factName": $0.0, "fact": $0.1, "factTag": $0.2?.fields] }
    }

    private func comment(_ comment: PlanComment, _ words: Words) -> Fields {
        let isOwn = isOpen && comment.person == reader && comment.withdrawnAt == nil
        return [
            "commentText": comment.text,
            "commentBy": words(.planBy(name: comment.name ?? words(.planSomebody), moment: words.moment(comment.at))),
            "withdrawPath": isOwn ? "\(path)/comments/\(comment.id)/withdraw" : nil,
        ]
    }
}
