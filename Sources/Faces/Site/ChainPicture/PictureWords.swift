import Access
import Languages
import Storage
import Suppliers
import SupplyChains

/// How the pages of the picture call businesses, places and figures.
struct PictureWords {
    var picture: ChainPicture
    /// Whose supply chain it is.
    var organisation: Organisation
    var words: Words
    /// What is not as it was on the day that is compared with.
    var marks: [ID<Business>: ChangeMark] = [:]

    var organisationName: String { words.language == .welsh ? organisation.welshName : organisation.name }

    /// A business in a list: its name, or that it is withheld.
    func title(_ business: PicturedBusiness) -> String { business.node.name ?? words(.pictureWithheld) }

    /// What stands for somebody in a sentence; nil is the organisation.
    func name(_ id: ID<Business>?) -> String {
        guard let id else { return organisationName }
        guard let business = picture.business(id) else { return words(.pictureWithheld) }
        return business.node.name ?? words(.pictureWithheldOf(what: whatAndWhere(business)))
    }

    /// `cloth, Bangladesh`: for a business without a name what is bought from it rather than its sector.
    func whatAndWhere(_ business: PicturedBusiness) -> String {
        [
            business.node.name == nil
                ? business.product ?? words.sector(business.sector) : words.sector(business.sector),
            country(business.node.country),
        ].joined(separator: ", ")
    }

    /// `Bangladesh · Textiles`, in a drawing.
    func place(_ country: String?, _ sector: Sector) -> String { "\(self.country(country)) · \(words.sector(sector))" }

    func country(_ code: String?) -> String { code.map { words.country($0) } ?? words(.pictureFilterUnknownCountry) }

    /// A figure between 0 and 1 on the scale of 100: `30.2`.
    func figure(_ value: Double) -> String { words.language.decimal(value * 100, places: 1) }

    /// Thousandths on the scale of 100: `90`, `45.5`.
    func figure(thousandths: Int) -> String { words.risk(thousandths: thousandths) }

    /// A part: `56%`, `66.4%`.
    func part(_ value: Double) -> String {
        let tenths = (value * 1_000).rounded()
        let isWhole = tenths.truncatingRemainder(dividingBy: 10) == 0
        return words.language.decimal(tenths / 10, places: isWhole ? 0 : 1) + "%"
    }

    func tag(_ level: PictureLevel) -> Tag { Tag(Self.tone(of: level), words(.pictureLevel, level)) }

    func tag(_ answer: ChainMap.Node.Answer) -> Tag {
        let tone: Tag.Tone =
            switch answer {
            case .notAsked: .unknown
            case .asked: .plain
            case .answered: .good
            case .late: .warn
            case .refused: .danger
            }
        return Tag(tone, words(.pictureAnswer, answer))
    }

    func tier(_ tier: Int?) -> String {
        tier.map { words.number($0) } ?? words(.pictureTierOutside)
    }

    static func tone(of level: PictureLevel) -> Tag.Tone {
        switch level {
        case .high: .danger
        case .medium: .warn
        case .low: .good
        }
    }
}
