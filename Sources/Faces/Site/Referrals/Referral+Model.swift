import Languages
import NameMatching
import Screening

/// One thing that was sent to the lead, with its evidence as it stood then, and the form that answers.
struct ReferralPage: PageModel {
    var referral: Referral
    var form = AnswerForm()
    /// Whether the way to who looked at it is shown.
    var mayReadReaders = false

    func page(in words: Words) -> Page {
        let faults = form.faults(in: words)
        var page = Page(
            "referrals/referral", title: referral.supplierName, section: .referrals,
            trail: [Crumb(words(.referralsTitle), Address("/referrals"))],
            fields: [
                "supplierPath": "/suppliers/\(referral.supplier)",
                "hitPath": hitPath,
                "readersPath": mayReadReaders ? "/referrals/\(referral.id)/readers" : nil,
                "sent": sent(words),
                "action": "/referrals/\(referral.id)/answer",
                "noteText": referral.note.isEmpty ? nil : referral.note,
                "evidence": referral.evidence.map { evidence($0, words) },
                "given": referral.answer.map { given($0, words) },
                "answer": referral.answer == nil ? form.fields(in: words, faults) : nil,
            ])
        page.show(form: referral.answer == nil ? AnswerForm.id : nil, faults)
        return page
    }

    private var hitPath: String? {
        guard case .hit(let id) = referral.subject else { return nil }
        return "/hits/\(id)"
    }

    private func sent(_ words: Words) -> String {
        let moment = words.moment(referral.sentAt)
        guard let name = referral.by else { return words(.referralsReceipt(moment: moment)) }
        return words(.referralsReceiptBy(moment: moment, name: name))
    }

    private func evidence(_ evidence: ReferralEvidence, _ words: Words) -> Fields {
        [
            "scoreTag": ScoreWords.tag(evidence.comparison.score, words).fields,
            "comparison": EvidenceFigure(comparison: evidence.comparison).fields(in: words),
            "ours": SupplierCard(identity: evidence.supplier).fields(in: words),
            "theirs": EntryCard(
                entity: evidence.entity, key: nil, listName: evidence.listName, version: evidence.listVersion
            ).fields(in: words),
        ]
    }

    private func given(_ answer: Referral.Answer, _ words: Words) -> Fields {
        [
            "answerTag": answer.tag(in: words).fields,
            "answeredAt": referral.answeredAt.map { words.moment($0) },
            "answerNote": referral.answerNote.isEmpty ? nil : referral.answerNote,
        ]
    }
}
