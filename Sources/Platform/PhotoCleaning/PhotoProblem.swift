/// Why there is no clean copy of a photo, or no facts of it. The original is as it was, in every case.
public enum PhotoProblem: String, Error, Sendable, Hashable, CaseIterable {
    /// It is none of the types that can be cleaned: sound, video, a document, another kind of picture.
    case otherType
    /// More than `PhotoCleaner.mostBytes`.
    case tooLarge
    /// More than `PhotoCleaner.mostPixels`: a viewer might not survive it.
    case tooManyPixels
    /// It does not hold together as its type does, or is cut off.
    case damaged
    /// It holds several pictures: pages, or the frames of an animation.
    case severalPictures
    /// Something stayed in it that is not needed to show it: a small picture within, a tag that nobody knows.
    case metadataRemains
    case tookTooLong
    /// ExifTool, or a program that locks it down, is not on this machine.
    case notInstalled
    /// This machine does not let ExifTool be cut off from the network, and without that it is not started.
    case notIsolated
    /// Too many photos wait already.
    case busy
    /// Whoever waited for it gave up.
    case cancelled
    /// ExifTool could not be started, or ended in a way that says nothing of the photo.
    case failed
}
