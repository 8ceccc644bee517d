/// How an intelligence report is graded: 3x5x2, as the College of Policing's Authorised Professional Practice on intelligence management has it
/// since 2016.
public struct IntelligenceGrade: Sendable, Hashable {
    public enum Source: String, Sendable, Codable, CaseIterable {
        case reliable = "1"
        case untested = "2"
        case notReliable = "3"
    }

    public enum Information: String, Sendable, Codable, CaseIterable {
        case knownDirectly = "A"
        /// Known indirectly to the source but corroborated.
        case knownIndirectlyCorroborated = "B"
        case knownIndirectly = "C"
        case notKnown = "D"
        case suspectedFalse = "E"
    }

    public enum Handling: String, Sendable, Codable, CaseIterable {
        /// Lawful sharing permitted.
        case sharing = "P"
        /// Lawful sharing permitted with conditions.
        case sharingWithConditions = "C"
    }

    public var source: Source
    public var information: Information
    public var handling: Handling

    public init(source: Source, information: Information, handling: Handling) {
        self.source = source
        self.information = information
        self.handling = handling
    }

    /// `2C P`, as it is written.
    public var text: String { "\(source.rawValue)\(information.rawValue) \(handling.rawValue)" }
}
