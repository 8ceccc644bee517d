internal import Access
internal import Settings

extension SessionLimits {
    /// What is set for sessions.
    init(_ settings: Settings) {
        self.init()
        idleMinutes = settings.standing(.sessionIdleMinutes)
        absoluteMinutes = settings.standing(.sessionAbsoluteMinutes)
        proofMinutes = settings.standing(.sessionProofMinutes)
    }
}
