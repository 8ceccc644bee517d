import Access
import Languages
import Storage
import Suppliers

/// Two records side by side, and the decision whether they are one business.
struct OfferPage: PageModel {
    enum Choice: String, CaseIterable {
        /// One business; the first record is kept.
        case first
        /// One business; the second record is kept.
        case second
        /// Two businesses.
        case neither
    }

    /// The bounds that the service holds a reason to, in characters.
    private static let reasonLengths = 10...4000

    var offer: MergeOffer
    var mayMerge: Bool
    var choice: Choice?
    var reason = ""
    /// Whether a form was sent, so that what is missing is said.
    var isAnswered = false
    /// Whether the record that was not to be kept has a confirmed link, which would go out of sight.
    var losesLink = false

    /// What is wrong with the reason.
    var reasonFault: Message? {
        if ReasonText.weight(of: reason) < Self.reasonLengths.lowerBound { return .mergingReasonShort }
        return reason.count > Self.reasonLengths.upperBound ? .mergingReasonLong : nil
    }

    func page(in words: Words) -> Page {
        let faults = faults(in: words)
        var page = Page(
            "merging/offer", title: words(.mergingQuestion), section: .suppliers,
            trail: [Crumb(words(.mergingTitle), Address("/merging"))],
            fields: [
                "likeness": words(.suppliersMergingLikeness(score: words.score(offer.score))),
                "sides": [
                    OfferSideView(record: offer.firstRecord, own: offer.first, other: offer.second),
                    OfferSideView(record: offer.secondRecord, own: offer.second, other: offer.first),
                ].map { $0.fields(in: words) },
                "mayMerge": mayMerge,
                "path": "/merging/\(offer.id)",
                "choices": choices(words, faults).fields,
                "reasonField": InputField(
                    name: "reason", label: words(.mergingReason), hint: words(.mergingReasonHint), value: reason,
                    fault: faults["reason"], isRequired: true
                ).fields,
            ])
        page.help = .merging
        page.show(form: mayMerge ? "decide-offer" : nil, faults)
        return page
    }

    private func choices(_ words: Words, _ faults: FieldFaults) -> ChoiceField {
        let (first, second) = (offer.firstRecord.name, offer.secondRecord.name)
        func keep(_ choice: Choice, _ kept: String, _ absorbed: String) -> ChoiceField.Choice {
            ChoiceField.Choice(
                value: choice.rawValue, label: words(.mergingChoiceKeep(name: kept)),
                hint: words(.mergingChoiceKeepHint(absorbed: absorbed, kept: kept)))
        }
        return ChoiceField(
            name: "choice", label: words(.mergingChoice),
            choices: [
                keep(.first, first, second), keep(.second, second, first),
                ChoiceField.Choice(
                    value: Choice.neither.rawValue, label: words(.mergingChoiceNeither),
                    hint: words(.mergingChoiceNeitherHint)),
            ],
            chosen: Set([choice?.rawValue].compactMap { $0 }), fault: faults["choice"])
    }

    private func faults(in words: Words) -> FieldFaults {
        var faults = FieldFaults()
        guard isAnswered else { return faults }
        if losesLink { faults.add("choice", words(.mergingChoiceLosesLink)) }
        if choice == nil { faults.add("choice", words(.mergingChoiceFault)) }
        if let reasonFault { faults.add("reason", words(reasonFault)) }
        return faults
    }
}
