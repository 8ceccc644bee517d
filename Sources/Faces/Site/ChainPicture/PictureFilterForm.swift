import Languages
import Storage
import Suppliers
import SupplyChains

/// The form above the picture. It offers what the chain has.
struct PictureFilterForm {
    var filters: PictureFilters
    var picture: ChainPicture

    func fields(in words: Words) -> Fields {
        let filter = filters.filter
        return [
            "sort": filters.sort == PictureFilters.usualSort ? nil : filters.sort,
            "isFiltered": !filter.isEmpty || filters.since != nil,
            "since": InputField(
                name: "since", label: words(.pictureChangeSince), value: filters.since?.description ?? "", kind: "date"
            ).fields,
            "until": InputField(
                name: "until", label: words(.pictureChangeUntil), value: filters.until?.description ?? "", kind: "date"
            ).fields,
            "risk": ChoiceField.filter(
                "risk", words(.pictureFilterRisk), filter.risk?.rawValue,
                PictureFilter.Risk.allCases.map { ($0.rawValue, words(.pictureFilterRisk, $0)) }, words),
            "country": ChoiceField.filter(
                "country", words(.pictureColumnCountry), chosenCountry, countries(words), words),
            "sector": ChoiceField.filter(
                "sector", words(.pictureColumnSector), filter.sector?.rawValue,
                Sector.allCases.filter { sector in picture.businesses.contains { $0.sector == sector } }
                    .map { ($0.rawValue, words.sector($0)) }, words),
            "answer": ChoiceField.filter(
                "answer", words(.pictureColumnAnswer), filter.answer?.rawValue,
                ChainMap.Node.Answer.allCases.map { ($0.rawValue, words(.pictureAnswer, $0)) }, words),
            "questionnaire": ChoiceField.filter(
                "questionnaire", words(.chainsColumnQuestionnaire), filter.questionnaire?.rawValue,
                QuestionnaireState.allCases.map { ($0.rawValue, words(.chainsQuestionnaire, $0)) }, words),
            "tier": ChoiceField.filter(
                "tier", words(.pictureColumnTier), filter.tier.map(String.init),
                picture.tierSizes.indices.map { (String($0 + 1), words.number($0 + 1)) }, words),
            "only": ChoiceField.filter(
                "only", words(.pictureFilterOnly), filter.onlyWorstPath ? PictureFilters.worst : nil,
                [(PictureFilters.worst, words(.pictureFilterOnlyWorst))], words),
        ]
    }

    private var chosenCountry: String? {
        switch filters.filter.country {
        case .known(let code): code
        case .unknown: PictureFilters.unknownCountry
        case nil: nil
        }
    }

    private func countries(_ words: Words) -> [(String, String)] {
        let codes = Set(picture.businesses.map(\.node.country))
        let known = codes.compactMap { $0 }.map { ($0, words.country($0)) }.sorted { $0.1 < $1.1 }
        return known
            + (codes.contains(nil) ? [(PictureFilters.unknownCountry, words(.pictureFilterUnknownCountry))] : [])
    }
}
