/// A copy of a photo without anything that is not needed to show it.
public struct CleanPhoto: Sendable, Hashable {
    public var type: PhotoType
    public var bytes: [UInt8]
}
