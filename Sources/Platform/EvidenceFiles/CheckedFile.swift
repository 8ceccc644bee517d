/// A file that may be kept, with its bytes. Only `EvidenceFiles` makes one, so that nothing is kept that was not looked at.
public struct CheckedFile: Sendable {
    public let file: KeptFile
    let bytes: [UInt8]
}
