/// The names of an organisation in both languages.
struct OrganisationNames {
    let english: String
    let welsh: String

    /// - Parameter welsh: empty where the organisation has one name only.
    /// - Throws: `AccessError` with code `.badName`.
    init(_ english: String, welsh: String) throws(AccessError) {
        self.english = try NameText(english).text
        self.welsh = welsh.allSatisfy(\.isWhitespace) ? self.english : try NameText(welsh).text
    }
}
