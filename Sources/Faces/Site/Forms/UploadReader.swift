import Hummingbird
import NIOCore
import NIOPosix

/// Reads a form with files from a request: fields into memory, files onto the disk, both within limits.
struct UploadReader {
    let settings: SiteSettings
    let secret: String

    /// - Throws: `PageFault.badRequest` where it is no such form or ends early, `.tooLarge`, and `.staleForm` where the token
    ///   is wrong or does not stand before the first file. Nothing is left on the disk then.
    func read(_ request: Request) async throws -> Upload {
        guard let boundary = Self.boundary(of: request.headers[.contentType] ?? "") else { throw PageFault.badRequest }
        if let length = request.headers[.contentLength].flatMap({ Int64($0) }), length > limit {
            throw PageFault.tooLarge
        }
        var parser = MultipartParser(boundary: boundary)
        var gathering = UploadGathering(settings: settings, secret: secret)
        var total: Int64 = 0
        for try await bytes in request.body {
            total += Int64(bytes.readableBytes)
            guard total <= limit else { throw PageFault.tooLarge }
            var events: [MultipartParser.Event] = []
            try parser.feed(bytes) { events.append($0) }
            gathering = try await NIOThreadPool.singleton.runIfActive { [gathering, events] in
                var next = gathering
                for event in events { try next.take(event) }
                return next
            }
        }
        guard parser.isComplete else { throw PageFault.badRequest }
        try FormToken.check(gathering.upload.form[FormToken.field], secret: secret)
        return gathering.upload
    }

    private var limit: Int64 { settings.largestUpload + Int64(settings.largestForm) }

    /// 1 to 70 characters (RFC 2046 section 5.1.1), quoted or not.
    static func boundary(of contentType: String) -> String? {
        let parts = contentType.split(separator: ";").map(\.trimmed)
        guard parts.first?.lowercased() == "multipart/form-data",
            let field = parts.first(where: { $0.lowercased().hasPrefix("boundary=") })
        else { return nil }
        let boundary = field.dropFirst("boundary=".count).filter { $0 != "\"" }
        return (1...70).contains(boundary.utf8.count) ? boundary : nil
    }
}

/// What has come of an upload so far.
private struct UploadGathering: Sendable {
    let settings: SiteSettings
    let secret: String
    var upload = Upload()
    private var part: MultipartPart?
    private var value: [UInt8] = []
    private var fieldBytes = 0
    private var file: UploadedFile?

    init(settings: SiteSettings, secret: String) {
        self.settings = settings
        self.secret = secret
    }

    mutating func take(_ event: MultipartParser.Event) throws {
        switch event {
        case .began(let part):
            self.part = part
            if let name = part.fileName, !name.isEmpty {
                try FormToken.check(upload.form[FormToken.field], secret: secret)
                file = try UploadedFile(name: name, in: settings.uploads)
            }
        case .content(let bytes):
            if let file {
                try bytes.withUnsafeReadableBytes { try file.append($0) }
            } else if part?.fileName == nil {
                fieldBytes += bytes.readableBytes
                guard fieldBytes <= settings.largestForm else { throw PageFault.tooLarge }
                value += bytes.readableBytesView
            }
        case .ended:
            if let file, let part {
                upload.files.append((part.name, file))
            } else if let part, part.fileName == nil {
                upload.form.fields.append(Form.Field(name: part.name, value: Form.text(value)))
            }
            part = nil
            file = nil
            value = []
        }
    }
}
