import Languages
import SupplyChains

/// One thing that would lower the figure, and by how much.
struct LoweringView {
    var lowering: PicturedLowering
    var names: PictureWords

    var fields: Fields {
        let words = names.words
        return [
            "text": sentence,
            "note": names.figure(lowering.fall) == names.figure(0)
                ? words(.pictureLowerSame)
                : words(
                    .pictureLowerEffect(rest: names.figure(lowering.exposure), fall: names.figure(lowering.fall))),
        ]
    }

    private var sentence: String {
        switch lowering.remedy {
        case .answer(let id): names.words(.pictureLowerAnswer(business: names.name(id)))
        case .improvement(let id): names.words(.pictureLowerImprovement(business: names.name(id)))
        case .parting(let buyer, let supplier):
            names.words(.pictureLowerParting(buyer: names.name(buyer), supplier: names.name(supplier)))
        }
    }
}
