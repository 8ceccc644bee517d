public import Languages

/// Whether somebody wants reminders, and in which language first.
public struct ReminderChoice: Sendable, Hashable {
    public var wantsLetters: Bool
    /// The language that comes first; the other follows.
    public var language: Language

    public init(wantsLetters: Bool = true, language: Language = .english) {
        self.wantsLetters = wantsLetters
        self.language = language
    }
}
