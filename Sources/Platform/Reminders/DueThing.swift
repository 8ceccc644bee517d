public import Access
public import Storage

/// Something that waits for somebody: what a feature hands over, so that one place writes the letters.
public struct DueThing: Sendable, Hashable {
    /// What it is. A letter says this and the day, never what was written in the record.
    public enum Kind: String, Sendable, CaseIterable {
        case planAction
        /// A questionnaire, told to whoever answers it.
        case ownQuestionnaire
        /// A questionnaire, told to whoever sent it.
        case questionnaire
        case contractReview
        case correctiveStep
        /// Reports of a channel that nobody has looked at in time.
        case reports

        /// What somebody of the organisation must be allowed to be told of it; nil for those who answer.
        var permission: Permission? {
            switch self {
            case .planAction: .readCode
            case .ownQuestionnaire: nil
            case .questionnaire: .readChains
            case .contractReview, .correctiveStep: .readTenders
            case .reports: .receiveReports
            }
        }
    }

    /// How far it is. Nobody is told of the same step twice.
    public enum Step: String, Sendable, CaseIterable {
        /// Its day is near.
        case soon
        /// Its day is past.
        case late
        /// Whoever was asked will not do it.
        case refused
    }

    /// Who is told.
    public enum Receiver: Sendable, Hashable {
        case person(ID<Person>)
        /// A business without an account, at the address that it was asked at.
        case address(String)
    }

    public var kind: Kind
    /// The table of the record, as the trail calls it.
    public var table: String
    /// The record's identifier.
    public var subject: String
    public var step: Step
    /// The last day for it; where it was refused, the day of that.
    public var day: Day
    public var receiver: Receiver
    /// The page of it, with a slash at its front. It asks who comes to sign in.
    public var path: String

    public init(
        _ kind: Kind, table: String, subject: String, step: Step, day: Day, receiver: Receiver, path: String
    ) {
        self.kind = kind
        self.table = table
        self.subject = subject
        self.step = step
        self.day = day
        self.receiver = receiver
        self.path = path
    }
}
