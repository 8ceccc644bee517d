internal import Foundation
internal import InputFiles

/// Gives the bytes of a source, expanded where they are gzip, to the XML parser piece by piece.
final class XMLByteStream: InputStream {
    /// What stopped the source.
    private(set) var failure: InputProblem?
    private var source: ByteSource?
    private var status = Stream.Status.notOpen

    convenience init(_ source: ByteSource) {
        self.init(data: Data())
        self.source = source
    }

    override func open() { status = .open }

    override func close() { status = .closed }

    override var streamStatus: Stream.Status { status }

    override var hasBytesAvailable: Bool { status == .open }

    override func read(_ buffer: UnsafeMutablePointer<UInt8>, maxLength: Int) -> Int {
        guard let source, failure == nil else { return 0 }
        do {
            let count = try source.read(into: UnsafeMutableRawBufferPointer(start: buffer, count: maxLength))
            if count == 0 { status = .atEnd }
            return count
        } catch {
            failure = error
            status = .error
            return -1
        }
    }
}
