extension Contact: Decodable {
    private enum Key: CodingKey {
        case purpose, number, link, hours, languages, source, publishedIn, checkedOn, standing
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        self.init(
            purpose: try values.decode(ContactPurpose.self, forKey: .purpose),
            number: try values.decode(String.self, forKey: .number),
            link: try values.decodeIfPresent(String.self, forKey: .link),
            hours: try values.decode(ContactHours.self, forKey: .hours),
            languages: try values.decode(ContactLanguages.self, forKey: .languages),
            source: try values.decode(ContactSource.self, forKey: .source),
            publishedIn: try values.decodeIfPresent(String.self, forKey: .publishedIn),
            checkedOn: try values.decode(WrittenDay.self, forKey: .checkedOn).day,
            standing: try values.decode(ContactStanding.self, forKey: .standing))
    }
}
