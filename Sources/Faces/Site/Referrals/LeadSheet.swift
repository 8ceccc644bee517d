import Languages
import Screening
import Storage
import Suppliers

/// The way to the modern slavery lead from a hit or a supplier, and what has been sent: when, by whom, and the answer. Drawn
/// by `{{#lead}}{{>parts/lead}}{{/lead}}`. It is the same whether or not anything is known.
struct LeadSheet: Sendable {
    var subject: ReferralSubject
    /// Oldest first.
    var receipts: [Referral.Receipt]
    /// Whether the person may send something.
    var maySend: Bool

    func fields(in words: Words) -> Fields {
        [
            "sendPath": maySend ? subject.tellLeadPath : nil,
            "hasReceipts": !receipts.isEmpty,
            "receipts": receipts.map { receipt in
                [
                    "sentText": sentText(receipt, words),
                    "answerTag": receipt.answer.map { $0.tag(in: words).fields },
                ] as Fields
            },
        ]
    }

    private func sentText(_ receipt: Referral.Receipt, _ words: Words) -> String {
        let moment = words.moment(receipt.sentAt)
        guard let name = receipt.by else { return words(.referralsReceipt(moment: moment)) }
        return words(.referralsReceiptBy(moment: moment, name: name))
    }
}

extension ReferralSubject {
    /// Where the form stands that sends it.
    var tellLeadPath: String { "\(path)/tell-lead" }

    /// The page of what is sent.
    var path: String {
        switch self {
        case .hit(let id): "/hits/\(id)"
        case .supplier(let id): "/suppliers/\(id)"
        }
    }
}

extension Referral.Answer {
    func tag(in words: Words) -> Tag {
        Tag(self == .goOn ? .plain : .warn, words(.referralsAnswer, self))
    }
}
