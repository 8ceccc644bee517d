import CodeOfPractice
import Languages
import Storage

/// A version of a code: its texts, where they are from, and what the organisation did with it.
struct VersionPage: PageModel {
    var detail: VersionDetail
    var mayManage: Bool

    private var version: CodeVersion { detail.version }

    func page(in words: Words) -> Page {
        let path = "/code/versions/\(version.id)"
        let isFollowed = detail.adoptions.contains { $0.endedAt == nil }
        let mayAdopt = mayManage && !isFollowed && !detail.isWithdrawn
        return Page(
            "code/version", title: words.versionName(version.title, version.label), section: .code,
            trail: [
                Crumb(words(.codeTitle), Address("/code")), Crumb(words(.codeVersions), Address("/code/versions")),
            ],
            fields: [
                "followedTag": isFollowed ? Tag(.good, words(.codeFollowed)).fields : nil,
                "isWithdrawn": detail.isWithdrawn,
                "citation": version.source.citation.isEmpty ? nil : version.source.citation,
                "sourceLink": version.source.link.isEmpty ? nil : version.source.link,
                "checkedText": version.source.checkedOn.map { words(.codeChecked(day: words.day($0))) },
                "fromText": version.validFrom.map { words(.codeValidFrom(day: words.day($0))) },
                "fromTag": version.validFrom == nil ? nil : words.markTag(version.validFromMark).fields,
                "sourceNote": version.source.note.english.isEmpty ? nil : words.text(version.source.note),
                "unconfirmed": version.unconfirmedTexts > 0
                    ? words(.codeUnconfirmed(count: version.unconfirmedTexts)) : nil,
                "commitments": version.commitments.map { CommitmentView(commitment: $0).fields(in: words) },
                "isCarried": version.supersedes != nil, "carried": carried(words),
                "newer": detail.newer.map { newer in
                    [
                        "newerPath": "/code/versions/\(newer.id)",
                        "newerName": words.versionName(newer.title, newer.label),
                    ] as Fields
                },
                "past": detail.adoptions.map { past($0, words) },
                "adoptPath": mayAdopt ? "\(path)/adopt" : nil,
                "signedAfter": version.isToBeSigned,
                "supersedePath": mayManage
                    ? Address("/code/versions/new", ["supersedes": version.id.text]).description : nil,
                "withdrawPath": mayManage && !version.isBuiltIn && detail.adoptions.isEmpty && !detail.isWithdrawn
                    ? "\(path)/withdraw" : nil,
            ])
    }

    private func carried(_ words: Words) -> [Fields] {
        version.carriesOver.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map { old, new in
            ["carriedText": words(.codeCarried(old: words.number(old), new: words.number(new)))] as Fields
        }
    }

    private func past(_ adoption: CodeAdoption, _ words: Words) -> Fields {
        let from = words.shortDay(Words.day(of: adoption.adoptedAt))
        let end = adoption.endedAt.map { words.shortDay(Words.day(of: $0)) }
        return [
            "pastText": end.map { words(.codePast(from: from, to: $0)) } ?? words(.codeFollowedSince(day: from)),
            "pastBy": adoption.adoptedBy,
            "signatures": adoption.signatures.map { signature in
                let text = words(
                    .codeSignedBy(
                        office: words(.codeSignatory, signature.signatory), name: signature.name,
                        moment: words.moment(signature.signedAt)))
                return [
                    "signatureText": text,
                    "withdrawnText": signature.withdrawnAt.map {
                        words(.codeSignatureWithdrawn(moment: words.moment($0)))
                    },
                ] as Fields
            },
        ]
    }
}
