import CodeOfPractice
import EvidenceFiles
import Languages
import Storage

/// A piece of evidence as the page of its action shows it.
struct EvidenceView {
    var evidence: PlanEvidence
    var today: Day
    var mayChange: Bool
    /// The kinds of record that the reader may open.
    var readableKinds: Set<RecordKind> = []

    func fields(in words: Words) -> Fields {
        let path = "/code/actions/\(evidence.action)/evidence/\(evidence.id)"
        let isWithdrawn = evidence.withdrawnAt != nil
        return [
            "evidenceTitle": evidence.title, "evidenceKind": words(.planEvidenceKind, evidence.kind),
            "evidenceTag": tag(words)?.fields, "evidenceLink": link?.address, "isOutside": link?.isOutside ?? false,
            "evidenceSource": sourceText(words), "checksum": checksum, "scanTag": scanTag(words)?.fields,
            "datedText": evidence.dated.map { words(.planEvidenceDated(day: words.shortDay($0))) },
            "expiresText": evidence.expires.map { words(.planEvidenceExpires(day: words.shortDay($0))) },
            "addedText": words(
                .planBy(name: evidence.addedBy ?? words(.planSomebody), moment: words.moment(evidence.addedAt))),
            "withdrawnText": evidence.withdrawnReason.map { words(.planEvidenceWithdrawn(reason: $0)) },
            "withdrawPath": mayChange && !isWithdrawn ? "\(path)/withdraw" : nil,
            "restorePath": mayChange && isWithdrawn ? "\(path)/restore" : nil,
        ]
    }

    private func tag(_ words: Words) -> Tag? {
        if evidence.withdrawnAt != nil { return Tag(.plain, words(.planEvidenceTagWithdrawn)) }
        return evidence.isExpired(on: today) ? Tag(.danger, words(.planEvidenceTagExpired)) : nil
    }

    private var link: (address: String, isOutside: Bool)? {
        switch evidence.source {
        case .file: ("/code/evidence/\(evidence.id)/file", false)
        case .link(let link): (link, true)
        case .record(let kind, let reference, _):
            readableKinds.contains(kind) ? kind.page(of: reference).map { ($0.description, false) } : nil
        }
    }

    private func sourceText(_ words: Words) -> String {
        switch evidence.source {
        case .file(let file): words(.planEvidenceFile(name: file.name, size: words.number(max(1, file.size / 1024))))
        case .link(let link): link
        case .record(let kind, let reference, let name):
            words(.planChooseTitled(kind: words(.planRecord, kind), name: name ?? unnamed(kind, reference, words)))
        }
    }

    private func scanTag(_ words: Words) -> Tag? {
        guard case .file(let file) = evidence.source else { return nil }
        return words.tag(of: file.scan)
    }

    /// What stands for a record of which no name is kept: what was typed, or that the name is not ours to keep.
    private func unnamed(_ kind: RecordKind, _ reference: String, _ words: Words) -> String {
        kind == .questionnaire && kind.page(of: reference) != nil ? words(.planChooseUnnamed) : reference
    }

    private var checksum: String? {
        guard case .file(let file) = evidence.source else { return nil }
        return file.sha256
    }
}
