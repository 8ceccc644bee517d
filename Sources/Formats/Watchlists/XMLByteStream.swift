internal import Foundation
internal import InputFiles

/// Gives the bytes of a source, expanded where they are gzip, to the XML parser piece by piece.
final class XMLByteStream: InputStream {
    /// What stopped the source.
    private(set) var failure: InputProblem?
    private var source: ByteSource?
    private var markup = MarkupGuard()
    private var status = Stream.Status.notOpen

    convenience init(_ source: ByteSource) {
        self.init(data: Data())
        self.source = source
    }

    override func open() { status = .open }

    override func close() { status = .closed }

    override var streamStatus: Stream.Status { status }

    override var hasBytesAvailable: Bool { status == .open }

    /// - Returns: 0 also where something is wrong, which `failure` then says: the parser does not survive -1.
    override func read(_ buffer: UnsafeMutablePointer<UInt8>, maxLength: Int) -> Int {
        guard let source, failure == nil else { return 0 }
        do throws(InputProblem) {
            let count = try source.read(into: UnsafeMutableRawBufferPointer(start: buffer, count: maxLength))
            let isCut = count == 0 && !markup.isComplete
            if let fault = isCut ? .notUTF8 : markup.fault(in: UnsafeRawBufferPointer(start: buffer, count: count)) {
                throw InputProblem(fault, file: source.name, expected: "plain XML elements in UTF-8")
            }
            if count == 0 { status = .atEnd }
            return count
        } catch {
            failure = error
        }
        status = .atEnd
        return 0
    }
}
