import Languages
import SupplyChains

/// A path in words, step by step, with what each step keeps and how it all multiplies.
struct PathView {
    var path: PicturedPath
    var names: PictureWords

    var fields: Fields {
        let words = names.words
        return [
            "steps": path.steps.map { step in
                [
                    "text": sentence(step.link), "keeps": words(.pictureStepKeeps(kept: names.part(step.kept))),
                ] as Fields
            },
            "end": end, "sum": words(.pictureSum(sum: sum)),
        ]
    }

    private func sentence(_ link: PicturedLink) -> String {
        let words = names.words
        let products = link.products.isEmpty ? words(.pictureStepGoods) : link.products.joined(separator: ", ")
        let (buyer, supplier) = (names.name(link.buyer), names.name(link.supplier))
        guard let share = link.share else {
            return words(
                .pictureStepUntold(
                    buyer: buyer, products: products, supplier: supplier,
                    untold: names.part(ChainPicture.rule.untoldShare)))
        }
        return words(
            .pictureStepTold(
                buyer: buyer, products: products, supplier: supplier, share: names.part(Double(share) / 1_000)))
    }

    private var end: String {
        let (business, risk) = (names.name(path.last), names.figure(thousandths: path.risk))
        return switch path.end {
        case .ownRisk: names.words(.pictureEndOwnRisk(business: business, risk: risk))
        case .unknownTier:
            names.words(
                .pictureEndUnknownTier(
                    business: business, risk: risk, kept: names.part(ChainPicture.rule.decay)))
        }
    }

    /// `56% × 60% × 90 = 30.2`.
    var sum: String {
        let last = path.end == .unknownTier ? [names.part(ChainPicture.rule.decay)] : []
        let factors = path.steps.map { names.part($0.kept) } + last + [names.figure(thousandths: path.risk)]
        return factors.joined(separator: " × ") + " = " + names.figure(path.exposure)
    }
}
