import CodeOfPractice
import Languages
import Storage

/// Which codes are followed, whether they are signed, how far each commitment has come, and what needs attention.
struct CodePage: PageModel {
    var overview: CodeOverview
    var today: Day
    var mayPlan: Bool
    var mayManage: Bool
    var maySign: Bool

    func page(in words: Words) -> Page {
        Page(
            "code/code", title: words(.codeTitle), section: .code,
            fields: [
                "isEmpty": overview.codes.isEmpty, "hasCodes": !overview.codes.isEmpty, "mayManage": mayManage,
                "attention": attention(words),
                "pressing": overview.pressing.isEmpty
                    ? nil : PlanTableView(actions: overview.pressing).table(in: words).fields(in: words),
                "codes": overview.codes.map { followed($0, words) },
                "rules": LightRulesView.fields(in: words),
            ])
    }

    private func attention(_ words: Words) -> [Fields] {
        func figure(_ name: String, _ number: Int, _ address: Address) -> Fields {
            [
                "figureName": name, "figure": words.number(number),
                "figureLink": number > 0 ? address.description : nil,
            ]
        }
        return [
            figure(
                words(.planWhich, ActionQuery.Which.overdue), overview.overdue,
                Address("/code/actions", ["which": "overdue"])),
            figure(
                words(.planWhich, ActionQuery.Which.noOwner), overview.withoutOwner,
                Address("/code/actions", ["which": "noOwner"])),
            figure(
                words(.codeAttentionExpired), overview.expired,
                Address("/code/actions", ["light": "red", "status": "done"])),
        ]
    }

    private func followed(_ followed: CodeOverview.Followed, _ words: Words) -> Fields {
        let adoption = followed.adoption
        let path = "/code/followed/\(adoption.id)"
        let progress = followed.progress
        let isDone = words(
            .codeDoneOf(done: words.number(progress.done), actions: words.number(progress.actions)))
        return [
            "codeName": words.versionName(adoption.version.title, adoption.version.label),
            "versionPath": "/code/versions/\(adoption.version.id)",
            "codeState": words.stateTag(adoption.state).fields,
            "signedLines": adoption.standing.map { signature in
                [
                    "signedText": words(
                        .codeSignedBy(
                            office: words(.codeSignatory, signature.signatory), name: signature.name,
                            moment: words.moment(signature.signedAt)))
                ] as Fields
            },
            "signPath": maySign && adoption.version.isToBeSigned ? "\(path)/sign" : nil,
            "followedSince": words(.codeFollowedSince(day: words.shortDay(Words.day(of: adoption.adoptedAt)))),
            "summary": isDone,
            "unconfirmed": adoption.version.unconfirmedTexts > 0
                ? words(.codeUnconfirmed(count: adoption.version.unconfirmedTexts)) : nil,
            "newer": followed.newer.map { newer in
                [
                    "newerPath": "/code/versions/\(newer.id)",
                    "newerName": words.versionName(newer.title, newer.label),
                ] as Fields
            },
            "progress": ProgressTable(progress: progress).table(in: words).fields(in: words),
            "newPath": mayPlan ? "\(path)/actions/new" : nil,
            "templatePath": "\(path)/template", "importPath": mayPlan ? "\(path)/import" : nil,
            "exportPath": "\(path)/export",
            "endPath": mayManage ? "\(path)/end" : nil,
        ]
    }
}
