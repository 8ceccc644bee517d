/// What the bidder shows of having put things right, in the five parts of Procurement Act 2023 s58(1). What a person makes
/// of it is said in the finding's second limb.
public struct SelfCleaning: Sendable, Hashable, Codable {
    /// (a) That it has taken the circumstances seriously, for example by paying compensation.
    public var takenSeriously: String
    /// (b) Steps against their continuing or occurring again: staff, management, procedures, training.
    public var prevention: String
    /// (c) Commitments, and access for verifying them.
    public var commitments: String
    /// (d) The time that has passed.
    public var timePassed: String
    /// (e) Any other evidence, explanation or factor.
    public var other: String

    public init(takenSeriously: String, prevention: String, commitments: String, timePassed: String, other: String) {
        self.takenSeriously = takenSeriously
        self.prevention = prevention
        self.commitments = commitments
        self.timePassed = timePassed
        self.other = other
    }

    /// The parts in the order of the law.
    public var parts: [String] { [takenSeriously, prevention, commitments, timePassed, other] }
}
