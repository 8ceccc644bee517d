import HTTPTypes
import Hummingbird
import Languages
import NIOCore

extension Response {
    /// A PDF that browsers show.
    /// - Parameter name: of the file without its ending: letters, digits and dashes.
    init(pdf bytes: [UInt8], name: String, language: Language) {
        self.init(
            status: .ok,
            headers: [
                .contentType: "application/pdf", .contentDisposition: "inline; filename=\"\(name).pdf\"",
                .contentLanguage: language.rawValue,
            ], body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
