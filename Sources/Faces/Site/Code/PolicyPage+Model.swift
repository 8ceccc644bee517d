import Access
import CodeOfPractice
import Languages
import Storage

/// A policy: its text, who follows it, and what holds differently where.
struct PolicyPage: PageModel {
    var detail: PolicyDetail
    var reader: ID<Organisation>
    var mayManage: Bool

    private var policy: SharedPolicy { detail.policy }

    func page(in words: Words) -> Page {
        let path = "/code/policies/\(policy.id)"
        let isOwner = policy.owner == reader
        let isOpen = mayManage && policy.withdrawnAt == nil
        let isCurrent = policy.own?.number == policy.latest.number
        return Page(
            "code/policy", title: policy.title, section: .code,
            trail: [
                Crumb(words(.codeTitle), Address("/code")), Crumb(words(.codePolicies), Address("/code/policies")),
            ],
            fields: [
                "ownerText": words(.codePolicyBy(name: words.text(policy.ownerName))),
                "offerTag": isOwner
                    ? Tag(.plain, words(policy.isOffered ? .codePolicyOffered : .codePolicyOwnOnly)).fields : nil,
                "withdrawnText": policy.withdrawnReason.map { words(.codePolicyWithdrawnWhy(reason: $0)) },
                "ownText": policy.own.map { words(.codePolicyFollows(number: words.number($0.number))) },
                "latestText": words(
                    .codePolicyVersion(
                        number: words.number(policy.latest.number),
                        day: words.shortDay(Words.day(of: policy.latest.publishedAt)))),
                "paragraphs": Self.paragraphs(policy.latest.text),
                "isBehind": detail.change != nil,
                "change": (detail.change ?? []).map { difference($0, words) },
                "hasFollowers": !detail.followers.isEmpty,
                "followers": detail.followers.map { follower($0, words) },
                "versions": detail.versions.map { version($0, words) },
                "followPath": isOpen ? "\(path)/follow" : nil,
                "followText": words(
                    policy.own == nil ? .codePolicyFollow : isCurrent ? .codePolicyLocalChange : .codePolicyTakeOver),
                "leavePath": mayManage && policy.own != nil ? "\(path)/leave" : nil,
                "versionPath": isOpen && isOwner ? "\(path)/version" : nil,
                "withdrawPath": isOpen && isOwner ? "\(path)/withdraw" : nil,
                "offer": isOpen && isOwner ? offer(path, words) : nil,
            ])
    }

    private func offer(_ path: String, _ words: Words) -> Fields {
        [
            "offerPath": "\(path)/offer", "offerValue": policy.isOffered ? "no" : "yes",
            "offerText": words(policy.isOffered ? .codePolicyOfferEnd : .codePolicyOfferDo),
            "offerHint": words(policy.isOffered ? .codePolicyOfferEndHint : .codePolicyOfferDoHint),
        ]
    }

    private func difference(_ line: PolicyDifference, _ words: Words) -> Fields {
        let tone: Tag.Tone = line.kind == .added ? .good : .warn
        return [
            "lineText": line.text,
            "lineTag": line.kind == .same ? nil : Tag(tone, words(.codePolicyLine, line.kind)).fields,
        ]
    }

    private func follower(_ adoption: PolicyAdoption, _ words: Words) -> Fields {
        [
            "followerName": words.text(adoption.organisationName),
            "followerText": words(.codePolicyFollows(number: words.number(adoption.number))),
            "local": adoption.localText.isEmpty
                ? nil
                : [
                    "localTag": Tag(.good, words(.codePolicyLine, PolicyDifference.Kind.added)).fields,
                    "localText": adoption.localText,
                ] as Fields,
        ]
    }

    private func version(_ version: SharedPolicy.Version, _ words: Words) -> Fields {
        [
            "versionText": words(
                .codePolicyVersion(
                    number: words.number(version.number), day: words.shortDay(Words.day(of: version.publishedAt)))),
            "versionNote": version.note.isEmpty ? nil : version.note,
            "versionParagraphs": Self.paragraphs(version.text),
        ]
    }

    private static func paragraphs(_ text: String) -> [Fields] {
        [["paragraph": text]]
    }
}
