/// What came of cleaning a photo.
public enum CleaningOutcome: Sendable, Hashable {
    case cleaned(CleanPhoto)
    /// There is no clean copy; what was given is as it was.
    case notCleaned(PhotoProblem)
}
