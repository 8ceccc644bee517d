import Languages
import Storage
import SupplyChains

/// What changed between two days, in words, for `parts/chain-change`.
struct ChangeView {
    /// So many of each kind are told one by one; the others are counted.
    static let most = 50

    var change: ChainChange
    var names: PictureWords

    var fields: Fields {
        let words = names.words
        return [
            "title": words(.pictureChangeTitle(first: words.day(change.first), last: words.day(change.last))),
            "exposure": exposure,
            "isSame": change.isEmpty,
            "reasons": listed(change.reasons) { reason($0) },
            "came": listed(change.came) { item($0, named($0)) },
            "went": listed(change.went) { item($0, went($0)) },
            "risks": listed(change.risks) { risk in
                item(
                    risk.business,
                    words(
                        .pictureChangeRisk(
                            business: named(risk.business), before: names.figure(thousandths: risk.before),
                            after: names.figure(thousandths: risk.after))))
            },
            "progress": listed(change.progress) { progress in
                item(
                    progress.business,
                    words(
                        .pictureChangeProgressOne(
                            business: named(progress.business),
                            before: words(.chainsQuestionnaire, progress.before),
                            after: words(.chainsQuestionnaire, progress.after))))
            },
        ]
    }

    private var exposure: String {
        let (before, after) = (names.figure(change.exposureBefore), names.figure(change.exposureAfter))
        return before == after
            ? names.words(.pictureChangeSame(figure: after))
            : names.words(.pictureChangeExposure(before: before, after: after))
    }

    /// nil where there are none.
    private func listed<Item>(_ items: [Item], _ line: (Item) -> Fields) -> Fields? {
        guard !items.isEmpty else { return nil }
        let rest = items.count - Self.most
        return [
            "items": items.prefix(Self.most).map(line),
            "rest": rest > 0 ? names.words(.pictureChangeRest(count: rest)) : nil,
        ]
    }

    private func item(_ business: ID<Business>, _ text: String) -> Fields {
        let isThere = names.picture.business(business) != nil
        return ["text": text, "link": isThere ? ChainPicturePlace.path(to: business).description : nil]
    }

    private func reason(_ reason: ChainChange.Reason) -> Fields {
        let words = names.words
        let text =
            switch reason {
            case .linkCame(let buyer, let supplier):
                words(.pictureChangeReasonLinkCame(buyer: named(buyer), supplier: named(supplier)))
            case .linkWent(let buyer, let supplier):
                words(.pictureChangeReasonLinkWent(buyer: named(buyer), supplier: named(supplier)))
            case .shareRose(let buyer, let supplier):
                words(.pictureChangeReasonShareRose(buyer: named(buyer), supplier: named(supplier)))
            case .shareFell(let buyer, let supplier):
                words(.pictureChangeReasonShareFell(buyer: named(buyer), supplier: named(supplier)))
            case .riskRose(let id): words(.pictureChangeReasonRiskRose(business: named(id)))
            case .riskFell(let id): words(.pictureChangeReasonRiskFell(business: named(id)))
            case .unknownTierRose(let id): words(.pictureChangeReasonUnknownTierRose(business: named(id)))
            case .unknownTierFell(let id): words(.pictureChangeReasonUnknownTierFell(business: named(id)))
            }
        return ["text": text]
    }

    private func went(_ business: ID<Business>) -> String {
        guard let whole = change[business].mergedInto else { return named(business) }
        return names.words(.pictureChangeMerged(business: named(business), whole: named(whole)))
    }

    /// As the picture calls it; one that is no longer in the picture by its name, or by where it was.
    private func named(_ business: ID<Business>?) -> String {
        guard let business, names.picture.business(business) == nil else { return names.name(business) }
        let known = change[business]
        return known.name ?? names.words(.pictureWithheldOf(what: names.country(known.country)))
    }
}
