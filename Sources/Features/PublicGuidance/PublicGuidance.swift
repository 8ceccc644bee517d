/// What the public reads before it reports anything: whom to call, which signs to look for, and the first words in further
/// languages. The only door of the feature. It holds nothing about anybody, so that nobody has to say who asks.
///
/// Reading it takes some milliseconds and is done once, when the program starts; afterwards everything is a value in memory.
public struct PublicGuidance: Sendable {
    /// Whom to call, for every purpose.
    public let contacts: ContactTable
    /// The words in further languages.
    public let texts: GuidanceTexts

    /// Reads the files that come with the program.
    /// - Throws: `PublicGuidanceError` where a file breaks a rule; a file error where one is missing.
    public init() throws {
        contacts = try ContactTable(json: ResourceFile.bytes("contacts.json"))
        texts = try GuidanceTexts()
    }
}
